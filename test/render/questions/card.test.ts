import { describe, expect, it } from 'vitest';
import { renderCard } from '../../../src/render/questions/card.ts';
import type { Layout } from '../../../src/render/style/layout.ts';
import { COLORS, createLayout, parseGuessed } from '../../support/layouts.ts';
import { questionIn } from '../../support/read-list.ts';

const FULL = `- Who **left**, and what did they do next? #topic/team #topic/pay #core #for/peer ^who-left
  - Why: it tells
  - Red flag: silence`;
const render = (text: string, changes: Partial<Layout> = {}) =>
  renderCard(questionIn(text), createLayout(changes));

describe('renderCard', () => {
  it('marks a guessed topic', () => {
    const [listed] = parseGuessed('- Salary?');
    expect(listed && renderCard(listed.question, createLayout())).toContain('topic ~pay\n');
  });

  it('shows everything known about a question', () => {
    expect(render(FULL)).toBe(`* Who left, and what did they do next?
  Why: it tells
  Red flag: silence

  topic team, pay
  tags  #core #for/peer
  id    ^who-left
  from  f.md:1:3
`);
  });

  it('leaves out facts that the question does not have', () => {
    expect(render('- q ^x')).toBe('  q\n\n  topic other\n  id    ^x\n  from  f.md:1:3\n');
  });

  it('wraps to the width with hanging indents', () => {
    expect(render(FULL, { width: 24 })).toContain('* Who left, and what did\n  they do next?\n');
    expect(render(FULL, { width: 18 })).toContain('  tags  #core\n        #for/peer\n');
  });

  it('paints the star, the sentence and the names of the facts', () => {
    const card = render('- q #core ^x', { paint: COLORS });
    expect(card).toContain('\u001b[33m*\u001b[39m \u001b[1mq\u001b[22m\n');
    expect(card).toContain('  \u001b[2mid    \u001b[22m^x\n');
  });
});
