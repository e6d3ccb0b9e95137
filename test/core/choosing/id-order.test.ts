import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranked } from '../../../src/core/choosing/id-order.ts';
import type { Question, QuestionId } from '../../../src/core/question/question.ts';
import { compareTexts } from '../../../src/core/text/normalize.ts';

type IdAndText = Pick<Question, 'id' | 'text'>;

function inOrder(questions: readonly IdAndText[]): IdAndText[] {
  const at = ranked(questions as readonly Question[]);
  return questions.flatMap((_, rank) => at(rank) ?? []);
}

const ID = fc.stringMatching(/^(?:question-){0,3}[a-cA-C0-2-]{1,3}$/u);
const many = fc.array(fc.record({ id: ID, text: fc.stringMatching(/^[a-d]{1,2}$/u) }), {
  minLength: 510,
  maxLength: 700,
}) as fc.Arbitrary<IdAndText[]>;

describe('ranked', () => {
  it('is the order by id, then by text, of many, also of those with one id', () => {
    fc.assert(
      fc.property(many, (questions) => {
        const sorted = questions.toSorted(
          (a, b) => compareTexts(a.id, b.id) || compareTexts(a.text, b.text),
        );
        expect(inOrder(questions)).toEqual(sorted);
      }),
      { numRuns: 30 },
    );
  });

  it('puts an id before those that go on behind it', () => {
    const ids = ['q', 'q-', 'q-1', 'q-10', 'q0', 'qa', ...numbered('q-1-', 600)].sort();
    const questions = ids.map((id) => ({ id: id as QuestionId, text: id }));
    expect(inOrder(questions.toReversed()).map(({ id }) => id)).toEqual(ids);
  });

  it('ends where very many have one id that others go on behind', () => {
    const alike = numbered('text ', 600).sort();
    const questions = alike.map((text) => ({ id: 'q' as QuestionId, text }));
    const others = numbered('qa', 10).map((id) => ({ id: id as QuestionId, text: id }));
    const found = inOrder([...others, ...questions]).map(({ text }) => text);
    expect(found).toEqual([...alike, ...numbered('qa', 10)]);
  });

  it('takes ids of which each begins the next in its stride', { tags: 'scale' }, () => {
    const ids = Array.from({ length: 5000 }, (_, length) => 'a'.repeat(length + 1));
    const questions = ids.map((id) => ({ id: id as QuestionId, text: id }));
    expect(inOrder(questions.toReversed()).map(({ id }) => id)).toEqual(ids);
  });

  it('has nothing behind the last, and nothing at all of none', () => {
    const questions = numbered('q', 600).map((id) => ({ id: id as QuestionId, text: id }));
    expect(ranked(questions as unknown as Question[])(600)).toBeUndefined();
    expect(ranked([])(0)).toBeUndefined();
  });
});

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, number) => `${prefix}${number}`);
}
