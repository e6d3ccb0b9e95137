import { describe, expect, it } from 'vitest';
import { renderUnderTopics } from '../../../src/render/questions/under-topics.ts';
import { layoutOf, placedIn } from '../../support/layouts.ts';

const BANK = placedIn('## a\n- p\n- q\n## b\n- r');
const render = (arrangement: 'grouped' | 'flat') =>
  [
    ...renderUnderTopics(
      BANK,
      layoutOf({ arrangement }),
      (topic) => `[${topic}]`,
      ({ question }, index) => `${index}${question.text}`,
    ),
  ].join(' ');

describe('renderUnderTopics', () => {
  it('puts a heading wherever the topic changes, with a line between the groups', () => {
    expect(render('grouped')).toBe('[a] 0p 1q \n[b] 2r');
  });

  it('puts none into a flat layout', () => {
    expect(render('flat')).toBe('0p 1q 2r');
  });
});
