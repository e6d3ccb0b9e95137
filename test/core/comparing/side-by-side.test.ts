import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  compareAnswers,
  countOverlap,
} from '../../../src/core/comparing/side-by-side.ts';
import { listByTopic } from '../../../src/core/question/by-topic.ts';
import { answersOf } from '../../support/notes.ts';

const BANK =
  '## pay\n- Who gets a bonus? ^bonus\n## team\n- Who left? ^left\n- Who is new? #core ^new\n';

function compare(notes: Readonly<Record<string, string>>): Comparison {
  const { answers, bank } = answersOf(notes, BANK);
  return compareAnswers(Object.keys(notes), listByTopic(bank.questions, []), answers);
}

function asked(...ids: readonly string[]): string {
  return ids.map((id) => `- [x] ? ^${id}\n  - Answer: x\n`).join('');
}

describe('compareAnswers', () => {
  it('sorts questions by topic in the order of the bank, and companies in the order given', () => {
    const { questions } = compare({ b: asked('left', 'new', 'bonus'), a: asked('new') });
    const found = questions.map(({ question, answers }) => {
      return `${question.id}: ${answers.map(({ company }) => company).join(' ')}`;
    });
    expect(found).toEqual(['bonus: b', 'new: b a', 'left: b']);
  });

  it('leaves out questions that were neither asked nor answered', () => {
    const note = '- [ ] ? ^new\n- [-] ? ^left\n- [ ] ? ^bonus\n  - Answer: all\n';
    expect(compare({ a: note }).questions.map(({ question }) => question.id)).toEqual(['bonus']);
  });
});

describe('countOverlap', () => {
  it('counts questions asked at all companies, at several, and at only one', () => {
    const notes = {
      a: asked('bonus', 'left'),
      b: asked('bonus', 'left', 'new'),
      c: asked('bonus'),
    };
    expect(countOverlap(compare(notes))).toEqual({
      atAll: 1,
      atSome: 1,
      onlyAt: [
        { company: 'a', count: 0 },
        { company: 'b', count: 1 },
        { company: 'c', count: 0 },
      ],
    });
  });

  it('counts a question as asked at some companies if only one of them was not asked', () => {
    const notes = { a: asked('bonus', 'left', 'new'), b: asked('new', 'left'), c: asked('new') };
    expect(countOverlap(compare(notes))).toMatchObject({ atAll: 1, atSome: 1 });
    expect(countOverlap(compare({ ...notes, d: asked('new') }))).toMatchObject({
      atAll: 1,
      atSome: 1,
    });
    expect(countOverlap(compare({ a: notes.a, b: notes.b }))).toMatchObject({
      atAll: 2,
      atSome: 0,
    });
  });

  it('counts a question only once if two people at a company were asked it', () => {
    const { onlyAt, atAll } = countOverlap(compare({ a: asked('new', 'new') }));
    expect([atAll, onlyAt]).toEqual([0, [{ company: 'a', count: 1 }]]);
  });
});
