import { describe, expect, it } from 'vitest';
import type { DebriefQuestion } from '../../../src/core/debrief/debrief-question.ts';
import {
  type Debrief,
  pasteIntoDebrief,
  startDebrief,
  updateDebrief,
} from '../../../src/core/debrief/debrief-session.ts';
import {
  type DebriefLayout,
  limitDebriefScroll,
  renderDebrief,
} from '../../../src/render/debrief/debrief-screen.ts';
import { describeDebrief } from '../../../src/render/debrief/plain-debrief.ts';
import { COLORS, createLayout } from '../../support/layouts.ts';

const QUESTIONS: readonly DebriefQuestion[] = [
  {
    ...{ text: 'Who set the deadline that the team is working towards now?', status: 'open' },
    ...{ answer: '', verdict: undefined },
    signs: [
      { label: 'Good sign', text: 'those who do the work, after a week of looking into it' },
      { label: 'Red flag', text: '"it came from above"' },
    ],
  },
  { text: 'Who left?', signs: [], status: 'asked', answer: 'two\nseniors', verdict: 'red' },
];
const start = startDebrief(QUESTIONS);
const press = (debrief: Debrief, ...keys: readonly string[]) => keys.reduce(updateDebrief, debrief);
const answering = pasteIntoDebrief(press(start, 'y'), 'support saw it first\nfrom a tweet');

/** Returns the screen of a debrief, after a line break. */
const show = (debrief: Debrief, changes: Partial<DebriefLayout> = {}) =>
  `\n${renderDebrief(debrief, { ...createLayout(), rows: 24, title: 'Acme, 24 Nov, manager', ...changes })}`;

describe('the screen of a debrief', () => {
  it('asks whether a question was asked, with its signs', () => {
    expect(show(start)).toMatchInlineSnapshot(`
      "
       Acme, 24 Nov, manager                                                   1 of 2

        Who set the deadline that the team is working towards now?
        Good sign: those who do the work, after a week of looking into it
        Red flag: "it came from above"

        asked?   y yes  n not asked  t told me unasked  s later  b back  esc leave"
    `);
  });

  it('shows what is typed, with the keys for it', () => {
    expect(show(answering)).toMatchInlineSnapshot(`
      "
       Acme, 24 Nov, manager                                                   1 of 2

        Who set the deadline that the team is working towards now?
        Good sign: those who do the work, after a week of looking into it
        Red flag: "it came from above"

        asked?   yes
        answer   > support saw it first / from a tweet_

        enter keep  alt-enter new line  ↑ back  esc leave"
    `);
  });

  it('asks for the verdict on the answer', () => {
    expect(show(press(answering, 'enter'))).toMatchInlineSnapshot(`
      "
       Acme, 24 Nov, manager                                                   1 of 2

        Who set the deadline that the team is working towards now?
        Good sign: those who do the work, after a week of looking into it
        Red flag: "it came from above"

        asked?   yes
        answer   support saw it first / from a tweet
        verdict  g green  r red  v vague  enter none  b back  esc leave"
    `);
    expect(show(press(start, 't', 'enter'))).toContain('answer   (nothing)');
  });

  it('shows an answer that is there', () => {
    expect(show(press(start, 'n', 'up'))).toMatchInlineSnapshot(`
      "
       Acme, 24 Nov, manager                                                   2 of 2

        Who left?

        asked?   yes
        answer   two / seniors
        verdict  red

        enter next  b back  esc leave"
    `);
  });

  it('asks at the end what they said unasked, and for the answer to a question', () => {
    expect(show(press(start, 'n'))).toMatchInlineSnapshot(`
      "
       Acme, 24 Nov, manager                                                    all 2

        What else did they say? A remark, a question alone, or "question? answer" on
        one line.

        unasked  > _

        enter keep, or end without words  ↑ back  esc leave"
    `);
    const told = press(pasteIntoDebrief(press(start, 'n'), 'Who decides?'), 'enter');
    expect(show(told)).toContain('  Who decides?\n\n  answer   > _');
  });

  it.each([
    [40, 12],
    [30, 8],
    [24, 16],
  ])('keeps question and keys in view on %i columns and %i rows', (width, rows) => {
    for (const debrief of [start, answering, press(answering, 'enter'), press(start, 'n')]) {
      const lines = show(debrief, { width, rows }).split('\n').slice(1);
      expect(lines.length).toBeLessThanOrEqual(rows);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(width);
    }
    expect(show(start, { width, rows })).toMatch(/Who set.*y yes/su);
  });

  it('keeps the keys in view on a tiny screen', () => {
    const lines = show(start, { width: 20, rows: 5 }).split('\n').slice(1);
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toContain('esc leave');
  });

  it('shows the question on a small screen, and as many keys as fit, none of them cut', () => {
    expect(show(start, { width: 20, rows: 6 })).toMatchInlineSnapshot(`
      "
        Who set the
        deadline that the
        team is working
        towards now?
        y yes  n no
        t told  esc leave"
    `);
    expect(show(start, { width: 30, rows: 8 })).toMatchInlineSnapshot(`
      "
       Acme, 24 Nov, manager 1 of 2
        Who set the deadline that
        the team is working towards
        now?
         ↓ 5 more
        asked?
          y yes  n no  t told
          s later  esc leave"
    `);
    expect(show(press(answering, 'enter'), { width: 20, rows: 6 })).toMatchInlineSnapshot(`
      "
        Who set the
        deadline that the
         ↓ 10 more
        g green  r red
        v vague
        enter none"
    `);
    expect(show(answering, { width: 30, rows: 8 })).toMatchInlineSnapshot(`
      "
        Who set the deadline that
        the team is working towards
        now?
        > support saw it first /
        from a tweet_
        enter keep
        alt-enter new line  ↑ back
        esc leave"
    `);
  });

  it('keeps the title above a long answer, and below it a row for each step', () => {
    const long = pasteIntoDebrief(press(start, 'y'), 'words of a long answer '.repeat(20));
    expect(show(press(long, 'enter'), { width: 40, rows: 12 })).toMatchInlineSnapshot(`
      "
       Acme, 24 Nov, manager           1 of 2
        Who set the deadline that the team is
        working towards now?
        Good sign: those who do the work,
         ↓ 2 more
        asked?   yes
        answer   words of a long answer words
                 of a long answer words of a
                 …
        verdict  g green  r red  v vague
                 enter none  b back
                 esc leave"
    `);
  });

  it('cuts no words of the keys, however narrow or low the screen is', () => {
    const whole =
      /^(?:(?:y yes|n no(?:t asked)?|t told(?: me unasked)?|s later|b back|↑ back|esc leave|[grv] (?:green|red|vague)|enter (?:none|keep|keep or end|keep, or end without words)|alt-enter (?:new )?line)(?: {2,}|$))+$/u;
    for (const debrief of [start, answering, press(answering, 'enter'), press(start, 'n')]) {
      for (let width = 18; width <= 80; width += 1) {
        for (const rows of [5, 6, 8, 12, 24]) {
          const last = show(debrief, { width, rows }).split('\n').at(-1) ?? '';
          expect(last.replace(/^ +(?:(?:asked\?|verdict) +)?/u, '')).toMatch(whole);
        }
      }
    }
  });

  it('shows the end of a long answer while it is typed', () => {
    const long = pasteIntoDebrief(press(start, 'y'), `${'words '.repeat(300)}end`);
    expect(show(long, { rows: 10 })).toContain('end_');
  });

  it('says that not all of a long paste is taken', () => {
    const long = pasteIntoDebrief(press(start, 'y'), 'words '.repeat(4000));
    const said = '  The rest is not taken: there is room for 20,000 characters.\n  enter keep';
    expect(show(long, { rows: 12 })).toContain(said);
    expect(describeDebrief(long, start)).toMatch(/^The rest is not taken: .*\nAnswer/u);
    expect(show(press(long, 'backspace'))).not.toContain('not taken');
  });

  it('scrolls the signs no further than to their end', () => {
    const layout = { ...createLayout(), rows: 9, width: 30, title: 'Acme' };
    const scrolled = limitDebriefScroll(press(start, 'pagedown', 'pagedown', 'pagedown'), layout);
    expect(renderDebrief(scrolled, layout)).toContain('above"');
    expect(limitDebriefScroll(start, layout)).toBe(start);
  });

  it('colors the verdict, the labels and the keys', () => {
    const shown = show(press(start, 'n', 'up'), { paint: COLORS });
    expect(shown).toContain(COLORS.red('red'));
    expect(shown).toContain(COLORS.bold('enter'));
  });
});

describe('a debrief in lines', () => {
  it('says the question with its signs, and what to type', () => {
    expect(describeDebrief(start)).toMatchInlineSnapshot(`
      "
      1 of 2: Who set the deadline that the team is working towards now?
      Good sign: those who do the work, after a week of looking into it
      Red flag: "it came from above"
      Asked? y yes, n not asked, t told me unasked, s later, b back, q leave: "
    `);
  });

  it('says the question again only when it is another', () => {
    const answer = press(start, 'y');
    expect(describeDebrief(answer, start)).toMatchInlineSnapshot(
      `"Answer (\\ at the end of a line adds another, < goes back): "`,
    );
    expect(describeDebrief(press(answer, 'enter'), answer)).toMatchInlineSnapshot(
      `"Verdict? g green, r red, v vague, enter none, b back, q leave: "`,
    );
    expect(describeDebrief(press(start, 'n', 'up'), start)).toMatchInlineSnapshot(`
      "
      2 of 2: Who left?
      Answer: two
      seniors (red)
      enter next, b back, q leave: "
    `);
  });

  it('says that a line means nothing, and what to type instead', () => {
    const answer = press(start, 'y');
    expect(describeDebrief(start, start, ' what ')).toMatch(
      /^"what" means nothing here: type one of these\nAsked\? y yes, /u,
    );
    expect(describeDebrief(start, start, '')).toMatch(/^an empty line means nothing here: /u);
    expect(describeDebrief(start, start, 'b')).toMatch(/^there is nothing to go back to\nAsked/u);
    expect(describeDebrief(answer, answer, '?')).toMatch(
      /^"\?" means nothing here: type what they said, in words\nAnswer \(/u,
    );
  });

  it('asks at the end what they said unasked', () => {
    const end = press(start, 'n');
    expect(describeDebrief(end, start)).toMatchInlineSnapshot(`
      "
      What else did they say? A remark, a question alone, or "question? answer" on one line.
      Unasked (an empty line ends, < goes back): "
    `);
    const told = press(pasteIntoDebrief(end, 'Who decides?'), 'enter');
    const both = press(pasteIntoDebrief(end, 'Who decides? the lead'), 'enter');
    expect(describeDebrief(both, end)).toMatch(
      /^Question: Who decides\?\nAnswer: the lead\nVerdict\? g green/u,
    );
    expect(describeDebrief(told, end)).toMatch(/^Answer to "Who decides\?"/u);
    expect(describeDebrief(press(end, 'enter'), end)).toBe('');
  });
});
