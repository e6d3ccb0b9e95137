import { describe, expect, it } from 'vitest';
import { type Debrief, startDebrief } from '../../../src/core/debrief/debrief-session.ts';
import { takeLine } from '../../../src/core/debrief/plain-lines.ts';

const question = { signs: [], status: 'open', answer: '', verdict: undefined } as const;
const start = startDebrief([
  { ...question, text: 'Who left?' },
  { ...question, text: 'Who stays?' },
]);
const type = (...lines: readonly string[]): Debrief => lines.reduce(takeLine, start);

describe('a debrief in lines', () => {
  it('takes the first letter of a line as a key, and whole lines as words', () => {
    const [write] = type('Yes', 'two of them', 'green').writes;
    const reply = { status: 'asked', words: 'two of them', verdict: 'green' };
    expect(write).toEqual({ kind: 'reply', question: 0, reply });
  });

  it('takes the words of what a key does, and no other words', () => {
    expect(type('y', 'two', 'none').writes).toMatchObject([{ reply: { verdict: undefined } }]);
    expect(type('y', 'two', 'great team')).toMatchObject({ step: 'verdict', writes: [] });
    expect(type('you can ask')).toEqual(start);
  });

  it('puts a corrected answer in place of the one before', () => {
    const [write] = type('y', 'foo', 'b', 'bar', 'g').writes;
    expect(write).toMatchObject({ reply: { words: 'bar' } });
  });

  it('adds a line where a backslash asks for it', () => {
    expect(type('y', 'two \\', 'seniors', '').writes).toMatchObject([
      { reply: { words: 'two\nseniors' } },
    ]);
  });

  it('goes back from an answer, and leaves', () => {
    expect(type('y', '<')).toMatchObject({ step: 'asked' });
    expect(type('y', 'two', 'q')).toMatchObject({ end: 'left', writes: [{ kind: 'reply' }] });
  });

  it('stays where it is after an empty line or an unknown letter', () => {
    expect(type('', 'x')).toEqual(start);
  });

  it('asks again where a line has nothing but signs', () => {
    const answer = type('y');
    expect(takeLine(answer, ' ? ')).toBe(answer);
    const end = type('n', 'n');
    expect(takeLine(end, '...')).toBe(end);
    expect(type('y', 'two \\', '--\\', 'and three', '').writes).toMatchObject([
      { reply: { words: 'two\n--\nand three' } },
    ]);
  });

  it('says that the rest of a long answer is not taken, and keeps what is', () => {
    const long = type('y', `${'a'.repeat(19_000)}\\`, `${'b'.repeat(2000)}\\`);
    expect(long).toMatchObject({ step: 'verdict', isCut: true });
    expect(long.field.text).toHaveLength(20_000);
    expect(takeLine(long, 'g')).toMatchObject({ cursor: 1, isCut: false });
  });

  it('ends with an empty line', () => {
    expect(type('n', 'n', 'they laugh', '')).toMatchObject({
      end: 'finished',
      writes: [{ kind: 'remark', words: 'they laugh' }],
    });
  });
});
