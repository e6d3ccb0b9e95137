import { describe, expect, it } from 'vitest';
import { questionsIn } from '../../support/read-list.ts';

/** Returns a table with the first row as its header. */
const table = (...rows: readonly string[]) =>
  rows
    .flatMap((row, index) => (index === 0 ? [row, row.replace(/[^|]+/gu, '-')] : [row]))
    .join('\n');
const parse = (...rows: readonly string[]) =>
  questionsIn(table(...rows)).map(({ text, topics: [topic], why, followUps }) =>
    [text, topic, why, ...followUps].filter(Boolean).join('; '),
  );

describe('the questions of a table', () => {
  it.each([
    [
      '| Question | Why |',
      ['| Who left? | it shows |', '| Who came? | |'],
      ['Who left?; other; it shows', 'Who came?; other'],
    ],
    [
      '| Topic | Question |',
      ['| Pay | Who gets it? |', '| Team | Who left? |'],
      ['Who gets it?; pay', 'Who left?; team'],
    ],
    [
      '| Question | Rating |',
      ['| Who left? | 5 |', '| Who came? | 4 |'],
      ['Who left?; other', 'Who came?; other'],
    ],
    [
      '| Question | Notes |',
      ['| Who left? | |', '| The last one who left | |'],
      ['Who left?; other', 'The last one who left; other'],
    ],
    [
      '| Them | Us |',
      ['| Who left? | Who came? |', '| Who is it? | Who was it? |'],
      ['Who left?; them', 'Who came?; us', 'Who is it?; them', 'Who was it?; us'],
    ],
    [
      '| Question | Why |',
      ['| Who left? | so |', '| The last one<br>who left | so |', '| [all](a) | so |'],
      ['Who left?; other; so', 'The last one who left; other; so'],
    ],
    ['| Name | Age |', ['| Jo | 5 |', '| Al | 4 |'], []],
  ])('are found below the header %s', (header, rows, questions) => {
    expect(parse(header, ...rows)).toEqual(questions);
  });
});
