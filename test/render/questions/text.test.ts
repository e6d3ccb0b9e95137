import { describe, expect, it } from 'vitest';
import { renderText } from '../../../src/render/questions/text.ts';
import type { Layout } from '../../../src/render/style/layout.ts';
import { COLORS, createLayout, parseGuessed, parseListed } from '../../support/layouts.ts';

const BANK = parseListed(`## team
- Who left the **team** in the last year, and what did they do next? #for/peer #for/manager ^who-left
  - Follow-up: Who told you?
  - Why: what people do says more than what they say of themselves
  - Good sign: a name
  - Red flag: silence
- Who leads? #core ^who-leads
## pay
- How much? ^how-much`);
const render = (changes: Partial<Layout>, bank = BANK) =>
  [...renderText(bank, createLayout(changes))].join('');

describe('renderText', () => {
  it('groups questions under topics, core first, with a hanging indent', () => {
    expect(render({ width: 50 })).toBe(`team
  * Who leads? ^who-leads
    Who left the team in the last year, and what
    did they do next? (peer, manager) ^who-left

pay
    How much? ^how-much
`);
  });

  it('numbers a flat list and shows each topic', () => {
    expect(render({ width: 50, arrangement: 'flat' })).toBe(`  1. * Who leads? team ^who-leads
  2.   Who left the team in the last year, and
       what did they do next? team (peer, manager)
       ^who-left
  3.   How much? pay ^how-much
`);
  });

  it('puts a line above the spares', () => {
    const spares = BANK.map((one, index) => (index === 0 ? one : { ...one, spare: true as const }));
    expect(render({ arrangement: 'flat' }, spares).split('\n').slice(1, 3)).toEqual([
      '  if there is time',
      expect.stringContaining('  2. '),
    ]);
  });

  it('aligns one-digit and two-digit numbers', () => {
    const ten = parseListed(Array.from({ length: 10 }, (_, n) => `- q${n} ^x${n}`).join('\n'));
    const lines = render({ arrangement: 'flat' }, ten).split('\n');
    expect([lines[0], lines[9]]).toEqual(['   1.   q0 other ^x0', '  10.   q9 other ^x9']);
  });

  it('marks a guess in the heading if all questions under it are guesses, else behind the sentence', () => {
    const guessed = parseGuessed(
      '- Salary? ^a\n- Colleagues? ^b\n- Xylophone? ^c\n## pay\n- D? ^d',
    );
    expect(render({}, guessed)).toBe(`pay
    Salary? ~pay ^a
    D? ^d

~team
    Colleagues? ^b

other
    Xylophone? ^c
`);
  });

  it('marks a guess behind the sentence in a flat list', () => {
    const guessed = parseGuessed('- Salary? ^a\n- Xylophone? ^c');
    expect(render({ arrangement: 'flat' }, guessed)).toBe(
      '  1.   Salary? ~pay ^a\n  2.   Xylophone? other ^c\n',
    );
  });

  it('leaves out the audience if the layout says so', () => {
    expect(render({ audience: false })).not.toContain('peer');
  });

  it('wraps the details under their labels', () => {
    expect(render({ width: 44, details: true })).toContain(`
    Who left the team in the last year, and
    what did they do next? (peer, manager)
    ^who-left
    Follow-up: Who told you?
    Why: what people do says more than
      what they say of themselves
    Good sign: a name
    Red flag: silence
`);
  });

  it('aligns details with the sentence of a numbered question', () => {
    expect(render({ arrangement: 'flat', details: true })).toContain(
      '\n       Good sign: a name\n',
    );
  });

  it('paints topics, stars, marks and labels', () => {
    const text = render({ details: true, paint: COLORS, width: 200 });
    expect(text).toContain('\u001b[1mteam\u001b[22m\n');
    expect(text).toContain('  \u001b[33m*\u001b[39m Who leads? \u001b[2m^who-leads\u001b[22m\n');
    expect(text).toContain('\u001b[36mFollow-up:\u001b[39m Who told you?');
    expect(text).toContain('\u001b[32mGood sign:\u001b[39m a name');
    expect(text).toContain('\u001b[31mRed flag:\u001b[39m silence');
  });

  it('breaks lines in the same places with color', () => {
    const width = 30;
    const painted = render({ width, details: true, paint: COLORS });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colors.
    expect(painted.replace(/\u001b\[\d+m/gu, '')).toBe(render({ width, details: true }));
  });

  it('yields a chunk for each heading and question', () => {
    expect([...renderText(BANK, createLayout())]).toHaveLength(5);
  });
});
