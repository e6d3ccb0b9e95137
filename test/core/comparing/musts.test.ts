import { describe, expect, it } from 'vitest';
import { findMusts, findNeverAsked } from '../../../src/core/comparing/musts.ts';
import { listByTopic } from '../../../src/core/question/by-topic.ts';
import { answersOf } from '../../support/notes.ts';

const BANK = '- Who? #must ^who\n- How? ^how\n- Why? #must ^why\n';

function findIn(notes: Readonly<Record<string, string>>, bank = BANK, person?: string) {
  const { answers, bank: whole } = answersOf(notes, bank);
  return findMusts(Object.keys(notes), listByTopic(whole.questions, []), answers, ({ heading }) => {
    return person === undefined || heading.person === person;
  });
}

/** Returns for each must its id and, by company, the verdicts, or `?` where it was never asked. */
function verdicts(notes: Readonly<Record<string, string>>, bank = BANK): string[] {
  return findIn(notes, bank).map(({ question, companies }) => {
    const cells = companies.map(({ company, answers }) => {
      const marks = answers.map(({ verdict }) => verdict ?? 'none').join(' ');
      return `${company} ${marks || '?'}`;
    });
    return `${question.id}: ${cells.join(', ')}`;
  });
}

describe('findMusts', () => {
  it('lists every question tagged #must, also those that no note has', () => {
    expect(verdicts({ acme: '- [x] ? ^how\n', globex: '' })).toEqual([
      'who: acme ?, globex ?',
      'why: acme ?, globex ?',
    ]);
  });

  it('has an answer of each person, in the order of the note', () => {
    const acme = '## 2026-11-17 a\n- [x] ? ^who #green\n## 2026-11-18 b\n- [x] ? ^who #red\n';
    expect(verdicts({ acme, globex: '- [x] ? ^who\n' })[0]).toBe(
      'who: acme green red, globex none',
    );
  });

  it.each([
    ['- [x] ? ^who', 'none'],
    ['- [ ] ? ^who\n  - Answer: me', 'none'],
    ['- [ ] ? ^who #vague', 'vague'],
    ['- [-] ? ^who', 'none'],
    ['- [ ] ? ^who', '?'],
    ['- [>] ? ^who', '?'],
  ])('tells whether %j was asked or told', (note, expected) => {
    expect(verdicts({ acme: note })[0]).toBe(`who: acme ${expected}`);
  });

  it('keeps the order of the bank, the core questions first', () => {
    const bank = '- A? #must ^a\n- B? #must #core ^b\n';
    expect(verdicts({ acme: '' }, bank)).toEqual(['b: acme ?', 'a: acme ?']);
  });

  it('keeps the answers of one person, but a company that told another was asked', () => {
    const acme = '## 2026-11-17 a\n- [x] ? ^who #green\n## 2026-11-18 b\n- [x] ? ^who #red\n';
    const [must] = findIn({ acme, globex: acme.replaceAll('b', 'c') }, BANK, 'b');
    const cells = must?.companies.map(({ answers, isNeverAsked }) => [
      answers.length,
      isNeverAsked,
    ]);
    expect(cells).toEqual([
      [1, false],
      [0, false],
    ]);
  });

  it('finds none without the tag', () => {
    expect(findIn({ acme: '- [x] ? ^who\n' }, '- Who? #mustard ^who\n')).toEqual([]);
  });
});

describe('findNeverAsked', () => {
  it('names the companies that lack a must, and leaves out those that have all', () => {
    const musts = findIn({ a: '- [x] ? ^why', b: '- [x] ? ^who\n- [-] ? ^why\n', c: '' });
    const found = findNeverAsked(musts).map(({ company, questions }) => {
      return `${company}: ${questions.map(({ id }) => id).join(' ')}`;
    });
    expect(found).toEqual(['a: who', 'c: who why']);
  });
});
