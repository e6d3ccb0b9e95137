import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../src/core/notes/match-questions.ts';
import { entriesOf, onlyEntry } from '../../support/notes.ts';

function answerTo(body: string): string | undefined {
  return onlyEntry(body)?.answer;
}

describe('parseNote, on answers', () => {
  it.each([
    ['  - Answer: yes', 'yes'],
    ['  - **Answer:** yes', 'yes'],
    ['  - answer: yes', 'yes'],
    ['  - Answer:', ''],
    ['  - Answer:\n    yes', 'yes'],
    ['  - Answer: yes\n    - and no', 'yes\n- and no'],
    ['  - Answer: yes\n    - and no\n      - or so', 'yes\n- and no\n  - or so'],
    ['  Answer: yes', 'yes'],
    ['they said yes', 'they said yes'],
    ['\nthey said yes\n\nand no', 'they said yes'],
    ['\tyes', 'yes'],
    ['\t- yes\n\t\t- and no', 'yes\n- and no'],
    ['- yes\n- and no', 'yes\nand no'],
    ['  > "yes"', '"yes"'],
    ['> yes', 'yes'],
    ['  ![[whiteboard.png]]', '![[whiteboard.png]]'],
    ['  ```sh\n  make\n  ```', '```sh\nmake\n```'],
    ['  - yes\n  - [ ] send them the form', 'yes'],
    ['  - yes\n  - TODO send them the form', 'yes'],
    ['- A: yes', 'yes'],
    ['A: "about 20"? she never counted', '"about 20"? she never counted'],
    ['- Antwort: „etwa 20“? weiß nicht', '„etwa 20“? weiß nicht'],
    ['  - Python: 3\n  - R: one service', 'Python: 3\nR: one service'],
    ['  - Answer:\n    A: good', 'A: good'],
    ['  A. four years', 'four years'],
    ['  A. Smith decides', 'A. Smith decides'],
    ['  > [!note]\n  > > yes, two', 'yes, two'],
    ['  > [!quote] yes\n  > and no', 'yes\nand no'],
    ['  - %%\n    she lied\n    %%\n  - yes', 'yes'],
    ['- [ ] \n  - Answer: yes', 'yes'],
    ['  -\n  - yes', 'yes'],
    ['  - ', ''],
    ['  - Follow-up: How so?\n  - Answer: yes', 'yes'],
    ['  - Follow-up: How so?\n    they just do', 'they just do'],
    ['  - Follow-up: How so? by car', 'Follow-up: How so? by car'],
    ['  - **Follow up:** How so?\n  - yes', 'yes'],
    ['  - If so: we leave', 'If so: we leave'],
    ['  - base:: 120k\n  - bonus:: 10%', 'base:: 120k\nbonus:: 10%'],
    ['  Answer:\nthey did', 'they did'],
    ['  - yes\n\n  ---\n  and no', 'yes\n\n---\nand no'],
    ['#vague: nobody knows', 'nobody knows'],
    ['Ａ：はい', 'はい'],
    ['A1: yes', 'yes'],
    ['  - Follow-up: How\n    so?\n    - they just do', 'they just do'],
    ['  - Follow-up: How so? ^a ^b', ''],
    ['  - Follow-up: How so? ^a #core\n  - Answer: yes', 'yes'],
    ['  - Red flag: he laughed', 'Red flag: he laughed'],
    ['  - as they say ^so', 'as they say ^so'],
    ['  [x] so', '[x] so'],
    ['so\n  - yes', 'so\nyes'],
    ['  so\n    - yes', 'so\n- yes'],
    ['    - yes\n  - and no', '- yes\nand no'],
    ['  - yes\n\t- and no\n    - or so', 'yes\n- and no\n- or so'],
    ['  - yes\n  \t- and no\n    - or so', 'yes\n- and no\n- or so'],
    ['  - yes\n   \n    - and no', 'yes\n\n- and no'],
    ['  - yes\n    - and no\n    \n    - or so', 'yes\n- and no\n\n- or so'],
    ['  - yes\n  -\n  - and no', 'yes\nand no'],
    ['  yes\n\n \n\n  and no', 'yes\n\nand no'],
    ['\n- yes\n\n- and no', ''],
    ['\n- [ ] \n  - so', 'so'],
    ['```\na\tb\n```', '```\na b\n```'],
    ['\t```\n\t\tmake\n\t```', '  ```\n      make\n  ```'],
    ['  ```\n make\n  ```', '```\nmake\n```'],
    ['  ```\n  <!-- x -->\n  ```', '```\n<!-- x -->\n```'],
    ['  <div>yes</div>', '<div>yes</div>'],
    ['   <!-- what I thought -->\n\n  yes', 'yes'],
    ['> ## Later\n> yes', '## Later\nyes'],
    ['  <!-- what I thought -->\n\n  yes', 'yes'],
    ['  yes\n\n---\n\nthe end', 'yes'],
    ['  yes\n\n### Later\n\nthe end', 'yes'],
  ])('reads the answer below a question: %j', (below, answer) => {
    expect(answerTo(`- [x] Do they? ^do-they\n${below}\n`)).toBe(answer);
  });

  it('ends an answer at the next question', () => {
    const body = '- [x] A?\nyes\n- [ ] B?\n\n  - Answer: no\n  - [x] C ^c\n    - maybe\n';
    expect(entriesOf(body).map(({ text, answer }) => [text, answer])).toEqual([
      ['A?', 'yes'],
      ['B?', 'no'],
      ['C', 'maybe'],
    ]);
  });

  it('takes nothing below an empty label under an empty box for an answer', () => {
    const entry = onlyEntry('- [ ] Do they? ^do-they\n  Answer:\nthey said so\n');
    expect([entry?.status, entry?.answer]).toEqual(['open', '']);
  });

  it.each(['(ask Bob)', '!!'])(
    'takes %s behind the mark of an open question for no answer',
    (words) => {
      const entry = onlyEntry(`- [ ] Do they? ${words} ^do-they\n`);
      expect([entry?.text.startsWith('Do they?'), entry?.answer]).toEqual([true, '']);
    },
  );

  it.each(['Next steps: take-home', '**Siguientes pasos:** una prueba', '- buy milk', '#todo'])(
    'takes %s behind an empty line for no answer to a ticked question',
    (text) => {
      expect(onlyEntry(`- [x] Do they? ^do-they\n\n${text}\n`)?.answer).toBe('');
    },
  );

  it('reads a question in a quote below a callout, and one behind a label in it', () => {
    const body =
      '> [!question] Do juniors deploy?\n> Q: And seniors?\n> A: yes\n\n> Who is on call?\n> us\n';
    expect(entriesOf(body).map(({ text, answer }) => [text, answer])).toEqual([
      ['Do juniors deploy?', ''],
      ['And seniors?', 'yes'],
      ['Who is on call?', 'us'],
    ]);
  });

  it('reads a callout in a callout as a part of the answer', () => {
    const body = '> [!question] Who left?\n> an SRE\n>\n> > [!warning] red flag\n> > the third\n';
    expect(onlyEntry(body)?.answer).toBe('an SRE\n\nred flag\nthe third');
  });

  it('takes an answer with a label behind an empty line', () => {
    expect(onlyEntry('Q: Do they?\n\nA: yes\n')?.answer).toBe('yes');
  });

  it.each([
    '### Who decides ^who-decides\n\nJane\n',
    '> [!question] Who decides ^who-decides\n> Jane\n',
    '**Who decides** ^who-decides\nJane\n',
    '> Who decides ^who-decides\n\nJane\n',
    'Who decides ^who-decides\nJane\n',
    '- ### Who decides?  ^who-decides\n  - Jane\n',
    '- who would decide\n\n  - Jane\n',
  ])('reads a question without a mark that has an id, or words below: %j', (body) => {
    const entry = onlyEntry(body);
    expect(entry?.text).toMatch(/^who (?:would )?decides?\??$/iu);
    expect(entry?.answer).toBe('Jane');
  });

  it('reads no question in a pasted mail', () => {
    const mail = '> Hi Sam,\n> thanks for coming in. Would Tuesday work?\n> Best, Ann\n';
    expect(entriesOf(mail)).toEqual([]);
  });

  it('reads a task below a question as a question of its own if it asks', () => {
    const body =
      '- [x] Who pays?\n  - the lead\n  - [ ] and for how long?\n  - [ ] send the form\n';
    expect(entriesOf(body).map(({ text, answer }) => [text, answer])).toEqual([
      ['Who pays?', 'the lead'],
      ['and for how long?', ''],
    ]);
  });

  it('reads an item without a mark that begins like a question, if words are below', () => {
    const body =
      '- how long is a sales cycle\n  - 4 months\n- how long it was\n  - yes\n- how is it\n';
    expect(entriesOf(body).map(({ text, answer }) => [text, answer])).toEqual([
      ['how long is a sales cycle', '4 months'],
    ]);
  });

  it('reads the questions of one quote, and those behind a short label', () => {
    const quote = '> Who leads?\n> Mia, since May\n> How many report to her?\n> nine\n\n';
    const quotes = '> Who tests? ^tests\n\nthey do\n\nall day\n\n> Who ships?\n\nus\n\n';
    const labels = 'Q. How old is it?\nA. four years\n\nq2) And why so?\nit grew\n';
    expect(entriesOf(quotes + quote + labels).map(({ text, answer }) => [text, answer])).toEqual([
      ['Who tests?', 'they do\n\nall day'],
      ['Who ships?', 'us'],
      ['Who leads?', 'Mia, since May'],
      ['How many report to her?', 'nine'],
      ['How old is it?', 'four years'],
      ['And why so?', 'it grew'],
    ]);
  });

  it.each([
    ['another task', '- [ ] sign NDA'],
    ['an item', '- great office'],
    ['a paragraph behind an empty line', '\nNext steps: none'],
    ['the text of another callout', '\n> [!warning] Careful\n> She left.'],
    ['a comment', '%% she smiled %%'],
    ['a comment of several lines', '%%\nshe\n\nsmiled\n%%'],
    ['a block that begins in a comment', '%%\n<pre>\n%%\n</pre>'],
    ['a property', '  id:: 6740'],
    ['a line that asks', 'What would you change?'],
    ['a line that asks and an answer', 'what would you change? testing'],
    ['the times of an outliner', '  CLOSED: [2026-11-26 Thu 15:40]'],
    ['an image behind an empty line', '\n![[photo.png]]'],
    ['a title in bold', '\n**Next steps**\n\ntake-home'],
    ['a list behind an empty line', '\n- buy milk'],
    ['a task to do', '  - [ ] send CV'],
  ])('leaves %s out of the answer', (_, below) => {
    const entry = onlyEntry(`- [x] Do they? ^do-they\n  - yes\n${below}\n`);
    expect(entry?.answer).toBe('yes');
  });

  it.each([
    ['Next steps: take-home'],
    ['![photo](a.png)'],
    ['| a | b |\n|---|---|\n| c | d |'],
    ['#todo'],
    ['→ call Jane back'],
    ['!!'],
    ['[[Acme]]'],
    ['1. send the CV'],
    ['> [!warning] she left'],
    ['%% note to self %%'],
    ['- great office'],
  ])('takes %j behind an empty line for no answer to an open question', (text) => {
    for (const gap of ['\n', '']) {
      const entry = onlyEntry(`- [ ] Do they? ^do-they\n  - Answer:\n${gap}${text}\n`);
      expect([entry?.status, entry?.answer]).toEqual(['open', '']);
    }
  });

  it('leaves an unrelated task and the lines below it out of the answer', () => {
    expect(answerTo('- [x] A?\n  yes\n\n- [ ] buy stamps\n  - with a bird\n')).toBe('yes');
    expect(answerTo('- [x] A?\n  yes\n \t\n- [ ] buy stamps\n  - with a bird\n')).toBe('yes');
  });
});

describe('parseNote, on verdicts', () => {
  it.each([
    ['  - Answer: yes #green', 'green', 'yes'],
    ['  - Answer: #Red no', 'red', 'no'],
    ['  - Answer: so-so #vague.', 'vague', 'so-so'],
    ['  - Answer: so-so (#vague)', 'vague', 'so-so'],
    ['  - Answer: yes 👍🏽', 'green', 'yes'],
    ['  - Answer: 🟢 yes', 'green', 'yes'],
    ['  - Answer: no 🚩', 'red', 'no'],
    ['  - Answer: no #red-flag', 'red', 'no'],
    ['  - Answer: hm 🤷‍♀️', 'vague', 'hm'],
    ['  - Answer: yes #green\n  - but #red', 'red', 'yes\nbut'],
    ['  #green', 'green', ''],
    ['  - Answer: yes #green and no', 'green', 'yes and no'],
    ['  - yes\n  - #green\n  - and no', 'green', 'yes\nand no'],
    ['  yes\n  #green\n  and no', 'green', 'yes\nand no'],
    ['  - Answer: the #greenhouse', undefined, 'the #greenhouse'],
    ['  - Answer: see#green', undefined, 'see#green'],
    ['  `#green`', undefined, '`#green`'],
  ])('reads the verdict in %j', (below, verdict, answer) => {
    const entry = onlyEntry(`- [x] Do they?\n${below}\n`);
    expect([entry?.verdict, entry?.answer]).toEqual([verdict, answer]);
  });

  it.each([
    [
      '| Question | Why | Answer |\n|---|---|---|\n| Who? | to know | me #red |',
      'asked',
      'me',
      'red',
    ],
    ['| # | Asked | Question |\n|---|---|---|\n| 1 | [x] | Who? |', 'asked', '', undefined],
    [
      '| Question | Jane | Tom |\n|---|---|---|\n| Who? | me | her |\n',
      'asked',
      'Jane: me\nTom: her',
      undefined,
    ],
    ['| Frage | Antwort | Urteil |\n|---|---|---|\n| Wer? | ich | 🟢 |\n', 'asked', 'ich', 'green'],
    [
      '| Question | Answer | Done |\n|---|---|---|\n| Who? | me | [x] |\n',
      'asked',
      'me',
      undefined,
    ],
    ['| Question | Done |\n|---|---|\n| Who? | [-] |\n', 'settled', '', undefined],
    ['| Question | Answer |\n|---|---|\n| Who? | - |\n', 'open', '', undefined],
    ['| Answer | Question |\n|---|---|\n| me | Who? |\n', 'asked', 'me', undefined],
    ['| Asked | Question | Notes |\n|---|---|---|\n| [ ] | Who? | |', 'open', '', undefined],
  ])('reads the row of a table: %j', (table, status, answer, verdict) => {
    const entry = onlyEntry(table);
    expect(entry && statusOf(entry)).toBe(status);
    expect([entry?.answer, entry?.verdict]).toEqual([answer, verdict]);
  });

  it('reads a row without a mark if the header says that it asks', () => {
    const table =
      '| Frage | Antwort |\n|---|---|\n| Wer? | ich |\n| Gehalt | 80 |\n| Visum | ja |\n';
    expect(entriesOf(table).map(({ text, answer }) => [text, answer])).toEqual([
      ['Wer?', 'ich'],
      ['Gehalt', '80'],
      ['Visum', 'ja'],
    ]);
  });

  it('reads a question in the first row of a table without a header', () => {
    const table = '| Who? | me |\n|---|---|\n| Why? | growth |\n';
    expect(entriesOf(table).map(({ text, answer }) => [text, answer])).toEqual([
      ['Who?', 'me'],
      ['Why?', 'growth'],
    ]);
  });

  it('reads a verdict on the line of the question', () => {
    expect(onlyEntry('- [x] Do they? #red ^do-they')?.verdict).toBe('red');
  });
});
