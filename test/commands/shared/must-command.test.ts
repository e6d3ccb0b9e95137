import { describe, expect, it } from 'vitest';
import type { Filters } from '../../../src/commands/shared/flags.ts';
import { mustCommands } from '../../../src/commands/shared/must-command.ts';
import { groupByCompany, readAnswers } from '../../../src/core/comparing/answers.ts';
import { findMusts } from '../../../src/core/comparing/musts.ts';
import { createEntryFinder } from '../../../src/core/notes/match-questions.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { listByTopic } from '../../../src/core/question/by-topic.ts';
import { bankOf } from '../../support/notes.ts';

const NO_FILTERS: Filters = {
  ...{ topic: [], for: [], stage: [], tag: [], search: [], not: [], except: [], only: [] },
};
const BANK = '- Who? #must ^who\n- Why? #must ^why\n- How? ^how\n';
const WHO = '- [x] ? ^who\n';
const ALL = `${WHO}- [-] ? ^why\n`;

/** Returns the commands for notes, given by path. */
function suggest(
  notes: Readonly<Record<string, string>>,
  filters: Partial<Filters> = {},
  bankText = BANK,
) {
  const loaded = Object.entries(notes).map(([path, text]) => ({
    ...{ path, typed: path },
    note: parseNote(text, path === 'pipe' ? path : `${path}.md`),
  }));
  const bank = bankOf(bankText);
  const companies = groupByCompany(loaded.map(({ note }) => note));
  const answers = readAnswers(companies, createEntryFinder(bank.questions));
  const names = companies.map(({ name }) => name);
  const musts = findMusts(names, listByTopic(bank.questions, []), answers, () => true);
  return mustCommands(companies, musts, loaded, {
    filters: { ...NO_FILTERS, ...filters },
    bank: { bank: ['built-in', 'my bank'], guess: true },
    person: undefined,
  });
}

describe('mustCommands', () => {
  it('deal what a company was never asked, the one that lacks most first', () => {
    expect(suggest({ acme: WHO, globex: '- [ ] ? ^who\n', initech: ALL })).toEqual([
      {
        effect: 'to ask globex 2 questions tagged #must',
        command:
          "ask-them pick --tag must --except globex --bank built-in --bank 'my bank' --into globex",
      },
      {
        effect: 'to ask acme 1 question tagged #must',
        command:
          "ask-them pick --tag must --except acme --bank built-in --bank 'my bank' --into acme",
      },
    ]);
  });

  it('are none if every company has told all, and at most three', () => {
    expect(suggest({ acme: ALL })).toEqual([]);
    expect(suggest({ a: '', b: '', c: '', d: '' })).toHaveLength(3);
  });

  it('deal all, even if they are more than a draw has by default', () => {
    const bank = Array.from({ length: 6 }, (_, n) => `- Who is ${n}? #must\n`).join('');
    expect(suggest({ acme: '' }, {}, bank)[0]?.command).toContain(' pick 6 --tag must ');
  });

  it('name all notes of the company, and add to the last', () => {
    const notes = { 'a b': '# Acme\n', c: '# Acme\n' };
    expect(suggest(notes)[0]?.command).toMatch(/ --except 'a b' --except c .* --into c$/u);
  });

  it('repeat the flags that were typed, but not --tag must', () => {
    const filters = {
      topic: ['pay'],
      tag: [['must'], ['core', 'once']],
      only: ['x'],
      except: ['y'],
    };
    expect(suggest({ acme: '' }, filters)[0]?.command).toBe(
      'ask-them pick --tag must --only x --except y --except acme --topic pay --tag core,once ' +
        "--bank built-in --bank 'my bank' --into acme",
    );
  });

  it('are none for a pipe, and for a name that no message prints', () => {
    expect(suggest({ pipe: '', 'globex\u202e': '' })).toEqual([]);
  });
});
