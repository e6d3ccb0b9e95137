import { describe, expect, it } from 'vitest';
import type { BankOptions, Filters } from '../../../src/commands/shared/flags.ts';
import type { Narrowing, NextCommand } from '../../../src/commands/shared/into-command.ts';
import { nextCommands } from '../../../src/commands/shared/next-command.ts';
import { groupByCompany, readAnswers } from '../../../src/core/comparing/answers.ts';
import { matchNotes } from '../../../src/core/notes/match-questions.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { bankOf } from '../../support/notes.ts';

const NO_FILTERS: Filters = {
  ...{ topic: [], for: [], stage: [], tag: [], search: [], not: [], except: [], only: [] },
};
const NO_BANK: BankOptions = { bank: [], guess: true };
const ASKED = '- [x] ? ^who\n';

/** Returns the next commands for notes, given by path, with a bank of four questions. */
function suggest(
  notes: Readonly<Record<string, string>>,
  flags: Partial<Narrowing> = {},
  isLeft = (_id: string): boolean => true,
): NextCommand[] {
  const loaded = Object.entries(notes).map(([path, text]) => ({
    path,
    typed: path.split('/')[0] ?? path,
    note: parseNote(text, path === 'pipe' ? path : `${path.replace(/\.md$/u, '')}.md`),
  }));
  const bank = bankOf('- Who? ^who\n- Why? ^why\n- How? ^how\n- Where? ^where\n');
  const parsed = loaded.map(({ note }) => note);
  const matching = matchNotes(bank, parsed);
  const companies = groupByCompany(parsed);
  const answers = readAnswers(
    companies,
    (entry) => matching.bank.questions[matching.places.get(entry) ?? -1],
  );
  const narrowing = { filters: NO_FILTERS, bank: NO_BANK, person: undefined, ...flags };
  const left = bank.questions.filter(({ id }) => isLeft(id));
  return nextCommands(companies, left, answers, loaded, narrowing);
}

/** Returns the first of the next commands. */
function next(...args: Parameters<typeof suggest>): string | undefined {
  return suggest(...args)[0]?.command;
}

function asked(...ids: readonly string[]): string {
  return ids.map((id) => `- [x] ? ^${id}\n`).join('');
}

describe('nextCommands', () => {
  it.each([
    ['asked', ASKED],
    ['settled', '- [-] ? ^who\n'],
  ])('are none if the question is %s in the second note', (_, globex) => {
    expect(next({ acme: ASKED, globex })).toBeUndefined();
  });

  it.each([
    ['there is one company', { acme: ASKED }],
    ['nothing was asked', { acme: '- [ ] ? ^who\n- [-] ? ^why\n', globex: '' }],
    ['the bank does not have the question', { acme: '- [x] Whose dog is it?\n', globex: '' }],
  ])('are none if %s', (_, notes) => {
    expect(next(notes)).toBeUndefined();
  });

  it('adds a question that is still open in the second note', () => {
    expect(next({ acme: ASKED, globex: '- [ ] ? ^who\n' })).toBe(
      'ask-them list --only acme --except globex --into globex',
    );
  });

  it('are for either of two companies', () => {
    expect(suggest({ acme: asked('who'), globex: asked('why', 'how') })).toEqual([
      {
        effect: 'to ask acme 2 questions that only globex was asked',
        command: 'ask-them list --only globex --except acme --into acme',
      },
      {
        effect: 'to ask globex 1 question that only acme was asked',
        command: 'ask-them list --only acme --except globex --into globex',
      },
    ]);
  });

  it('are for three of several companies, the one that lacks most first', () => {
    const notes = {
      all: asked('who', 'why', 'how', 'where'),
      one: `${asked('who')}- [-] ? ^why\n`,
      none: '',
      three: asked('who', 'why', 'how'),
      two: asked('how', 'where'),
    };
    expect(suggest(notes).map(({ effect }) => effect)).toEqual([
      'to ask none 4 questions that others were asked',
      'to ask one 2 questions that others were asked',
      'to ask two 2 questions that others were asked',
    ]);
  });

  it('name a company only if it was asked something that no earlier one was asked', () => {
    const notes = {
      a: asked('who'),
      b: asked('who', 'why'),
      c: asked('why'),
      d: '',
      e: asked('how'),
    };
    expect(next(notes)).toBe('ask-them list --only a --only b --only e --except d --into d');
    expect(suggest(notes)[1]?.command).toBe('ask-them list --only b --only e --except a --into a');
  });

  it('name the folder for several of its notes', () => {
    const notes = { 'jobs/a': asked('who'), 'jobs/b': asked('why'), c: asked('how'), 'jobs/d': '' };
    expect(next(notes)).toBe('ask-them list --only jobs --only c --except jobs/d --into jobs/d');
    expect(next({ 'jobs/a': asked('who'), 'jobs/d': '' })).toBe(
      'ask-them list --only jobs/a --except jobs/d --into jobs/d',
    );
  });

  it("repeat the user's --except beside the notes of the company", () => {
    const flags = { filters: { ...NO_FILTERS, except: ['old', 'globex'] } };
    expect(next({ acme: ASKED, globex: '' }, flags)).toBe(
      'ask-them list --only acme --except old --except globex --into globex',
    );
  });

  it("take the user's --only in place of the notes, if that finds the same questions", () => {
    const flags = { filters: { ...NO_FILTERS, only: ['other#peer', '-x'] } };
    const notes = { acme: asked('who'), globex: '', initech: asked('why') };
    expect(next(notes, flags, (id) => id === 'who' || id === 'why')).toBe(
      "ask-them list --only 'other#peer' --only ./-x --except globex --into globex",
    );
    expect(next(notes, flags, (id) => id === 'who' || id === 'how')).toBeUndefined();
  });

  it('name every note of the companies, and add to the last of the one that lacks most', () => {
    const named = (company: string): string => `# ${company}\n\n${ASKED.repeat(2)}`;
    const notes = { a1: named('Acme'), g1: '# Globex\n', a2: named('acme'), g2: '# Globex\n' };
    expect(next({ ...notes, h: '# Hooli\n' })).toBe(
      'ask-them list --only a1 --only a2 --except g1 --except g2 --into g2',
    );
  });

  it('quotes names for the shell', () => {
    const notes = { "it's mine": ASKED, '--$(x)': '' };
    expect(next(notes)).toBe(
      `ask-them list --only it\\'s\\ mine --except './--$(x)' --into './--$(x)'`,
    );
    expect(next({ 'c#.md': ASKED, 'año/b.md': '' })).toBe(
      `ask-them list --only 'c#.md' --except año/b.md --into año/b.md`,
    );
  });

  it('are none if a note has a name that no message prints', () => {
    expect(next({ acme: ASKED, 'globex\u202e': '' })).toBeUndefined();
  });

  it('are none if the note to add to may be a pipe', () => {
    expect(next({ acme: ASKED, pipe: '' })).toBeUndefined();
    expect(next({ pipe: ASKED, acme: '' })).toBeDefined();
  });

  it('repeat the flags that were typed', () => {
    const filters = {
      ...{ topic: ['a', 'b'], for: ['peer'], stage: ['offer'], tag: [['x', 'y'], ['z']] },
      ...{ search: ['so', 'on'], not: ['c'], except: [], only: [] },
    };
    const flags = { filters, bank: { bank: ['-', 'my bank'], guess: false }, person: 'Dana' };
    expect(next({ acme: ASKED, globex: '' }, flags)).toBe(
      'ask-them list --only acme --except globex --topic a,b --for peer --stage offer --tag x,y ' +
        "--tag z --search 'so on' --not c --bank - --bank 'my bank' --no-guess " +
        '--into globex --with Dana',
    );
  });
});
