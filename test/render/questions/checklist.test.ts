import { describe, expect, it } from 'vitest';
import { renderChecklist } from '../../../src/render/questions/markdown.ts';
import type { Layout } from '../../../src/render/style/style.ts';
import { layoutOf, placedIn } from '../../support/layouts.ts';

const BANK = placedIn(
  '## team\n- **Who** left? #core ^x\n  - Why: w\n## pay\n- How much? #for/peer ^y',
);
const render = (changes: Partial<Layout>) => [...renderChecklist(BANK, layoutOf(changes))].join('');

describe('renderChecklist', () => {
  it('gives boxes with sentence and id, without tags, under headings', () => {
    expect(render({})).toBe('## team\n\n- [ ] **Who** left? ^x\n\n## pay\n\n- [ ] How much? ^y\n');
  });

  it('has neither headings nor topics where it is flat', () => {
    expect(render({ arrangement: 'flat' })).toBe('- [ ] **Who** left? ^x\n- [ ] How much? ^y\n');
  });

  it('nests the details', () => {
    expect(render({ arrangement: 'flat', details: true })).toBe(
      '- [ ] **Who** left? ^x\n  - Why: w\n- [ ] How much? ^y\n',
    );
  });
});
