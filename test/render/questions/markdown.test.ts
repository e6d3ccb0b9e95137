import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/render/questions/markdown.ts';
import type { Layout } from '../../../src/render/style/style.ts';
import { guessedIn, layoutOf, placedIn } from '../../support/layouts.ts';

const BANK = placedIn(`## team
- Who **left**? #core #for/peer ^who-left
  - Red flag: silence
  - And why?
- Who leads? #topic/team #topic/pay ^who-leads
## pay
- Where did the last person go?`);
const render = (changes: Partial<Layout>) => [...renderMarkdown(BANK, layoutOf(changes))].join('');

describe('renderMarkdown', () => {
  it('groups under headings; only several topics are tags, and every question has its id', () => {
    expect(render({})).toBe(`## team

- Who **left**? #core #for/peer ^who-left
- Who leads? #topic/team #topic/pay ^who-leads

## pay

- Where did the last person go? ^wyonye1ga6
`);
  });

  it('has every topic as a tag where it is flat', () => {
    expect(
      render({ arrangement: 'flat' }),
    ).toBe(`- Who **left**? #topic/team #core #for/peer ^who-left
- Who leads? #topic/team #topic/pay ^who-leads
- Where did the last person go? #topic/pay ^wyonye1ga6
`);
  });

  it('says no topic that is only guessed: a heading marks it, a flat list leaves it out', () => {
    const guessed = guessedIn('- Salary? ^a\n- Xylophone? ^b');
    expect([...renderMarkdown(guessed, layoutOf())].join('')).toBe(
      '## ~pay\n\n- Salary? ^a\n\n## other\n\n- Xylophone? ^b\n',
    );
    expect([...renderMarkdown(guessed, layoutOf({ arrangement: 'flat' }))].join('')).toBe(
      '- Salary? ^a\n- Xylophone? ^b\n',
    );
  });

  it('nests the details in the order of their labels', () => {
    expect(render({ arrangement: 'flat', details: true })).toContain(`^who-left
  - Follow-up: And why?
  - Red flag: silence
- Who leads?`);
  });

  it('groups questions that nothing gives a topic under other', () => {
    expect([...renderMarkdown(placedIn('- q ^x'), layoutOf())].join('')).toBe(
      '## other\n\n- q ^x\n',
    );
  });

  it('gives a chunk for each heading and question, every one ending a line', () => {
    const chunks = [...renderMarkdown(BANK, layoutOf({ details: true }))];
    expect(chunks).toHaveLength(5);
    expect(chunks.filter((chunk) => !chunk.endsWith('\n'))).toEqual([]);
  });

  it('gives nothing for no questions', () => {
    expect([...renderMarkdown([], layoutOf())]).toEqual([]);
  });
});
