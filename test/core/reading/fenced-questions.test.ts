import { describe, expect, it } from 'vitest';
import { questionIn, questionsIn } from '../../support/read-list.ts';

/** Returns the questions of a text with positions and topics: `4:4 pay: Who left?`. */
const read = (text: string) =>
  questionsIn(text).map(({ text: words, topics: [topic], source: { line, column } }) => {
    return `${line}:${column} ${topic}: ${words}`;
  });

describe('a list that is indented below its heading', () => {
  it.each([
    [
      '# Questions\n\n## Pay\n\t- Who decides on a raise?\n\t- When was the last one?\n\n## Office\n    1. Where do you sit?\n    2. Who sits next to you?\n',
      [
        '4:4 pay: Who decides on a raise?',
        '5:4 pay: When was the last one?',
        '8:8 office: Where do you sit?',
        '9:8 office: Who sits next to you?',
      ],
    ],
    [
      '## Gehalt\n\n      * Wer entscheidet?\n\n      * Wann zuletzt?\n',
      ['3:9 gehalt: Wer entscheidet?', '5:9 gehalt: Wann zuletzt?'],
    ],
    [
      '## Equipo\n\n\t¿Quién decide?\n    ¿Quién se fue?\n',
      ['3:2 equipo: ¿Quién decide?', '4:1 equipo: ¿Quién se fue?'],
    ],
  ])('is no code if nothing else asks: %j', (text, questions) => {
    expect(read(text)).toEqual(questions);
  });

  it('keeps the details that are nested in it', () => {
    const list = '## Pay\n\t- Who decides?\n\t\t- Why: so\n\t\t- Good sign: a name\n';
    expect(questionIn(list)).toMatchObject({ why: 'so', goodSigns: ['a name'] });
  });

  it.each([
    ['another question asks', '- Who left?\n\n## Code\n\n    - Who decides?\n', 1],
    ['most of its lines do not ask', '## Code\n\n    x = y\n    y = z\n    - Who decides?\n', 0],
    ['it asks nothing', '## Code\n\n    - x\n    - y\n', 0],
  ])('is code if %s', (_, text, count) => {
    expect(read(text)).toHaveLength(count);
  });
});
