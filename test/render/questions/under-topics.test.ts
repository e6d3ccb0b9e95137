import { describe, expect, it } from 'vitest';
import { renderUnderTopics } from '../../../src/render/questions/under-topics.ts';
import { createLayout, parseListed } from '../../support/layouts.ts';

const BANK = parseListed('## a\n- p\n- q\n## b\n- r');
const render = (arrangement: 'grouped' | 'flat') =>
  [
    ...renderUnderTopics(
      BANK,
      createLayout({ arrangement }),
      (topic) => `[${topic}]`,
      ({ question }, index) => `${index}${question.text}`,
    ),
  ].join(' ');

describe('renderUnderTopics', () => {
  it('puts a heading wherever the topic changes, and an empty line between the groups', () => {
    expect(render('grouped')).toBe('[a] 0p 1q \n[b] 2r');
  });

  it('puts no headings into a flat layout', () => {
    expect(render('flat')).toBe('0p 1q 2r');
  });
});
