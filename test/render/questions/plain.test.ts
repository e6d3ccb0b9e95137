import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../../src/render/questions/format.ts';
import { placedIn } from '../../support/layouts.ts';

describe('renderPlain', () => {
  it('gives the bare sentences, one a line', () => {
    const listed = placedIn('## a\n- **Who** left? #core ^x\n  - Why: w\n## b\n- And why?');
    expect([...renderPlain(listed)]).toEqual(['Who left?\n', 'And why?\n']);
  });

  it('gives nothing for no questions', () => {
    expect([...renderPlain([])]).toEqual([]);
  });
});
