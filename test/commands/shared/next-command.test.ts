import { describe, expect, it } from 'vitest';
import type { BankOptions, Filters } from '../../../src/commands/shared/flags.ts';
import { type Narrowing, nextCommand } from '../../../src/commands/shared/next-command.ts';
import { groupByCompany, readAnswers } from '../../../src/core/comparing/answers.ts';
import { matchNotes } from '../../../src/core/notes/match-questions.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { bankOf } from '../../support/notes.ts';

const NO_FILTERS: Filters = {
  ...{ topic: [], for: [], stage: [], tag: [], search: [], not: [], except: [], only: [] },
};
const NO_BANK: BankOptions = { bank: [], guess: true };
const ASKED = '- [x] ? ^who\n';

/** Returns the next command for notes, given by path, with a bank of two questions. */
function next(
  notes: Readonly<Record<string, string>>,
  flags: Partial<Narrowing> = {},
): string | undefined {
  const loaded = Object.entries(notes).map(([path, text]) => ({
    path,
    note: parseNote(text, path === 'pipe' ? path : `${path.replace(/\.md$/u, '')}.md`),
  }));
  const bank = bankOf('- Who? ^who\n- Why? ^why\n');
  const parsed = loaded.map(({ note }) => note);
  const matching = matchNotes(bank, parsed);
  const companies = groupByCompany(parsed);
  const answers = readAnswers(
    companies,
    (entry) => matching.bank.questions[matching.places.get(entry) ?? -1],
  );
  const narrowing = { filters: NO_FILTERS, bank: NO_BANK, person: undefined, ...flags };
  return nextCommand(companies, bank.questions, answers, loaded, narrowing);
}

describe('nextCommand', () => {
  it.each([
    ['asked', ASKED],
    ['settled', '- [-] ? ^who\n'],
  ])('is undefined if the question is %s in the second note', (_, globex) => {
    expect(next({ acme: ASKED, globex })).toBeUndefined();
  });

  it.each([
    ['there is one company', { acme: ASKED }],
    [
      'the first note has no asked question',
      { acme: '- [ ] ? ^who\n- [-] ? ^why\n', globex: ASKED },
    ],
    ['the bank does not have the question', { acme: '- [x] Whose dog is it?\n', globex: '' }],
  ])('is undefined if %s', (_, notes) => {
    expect(next(notes)).toBeUndefined();
  });

  it('adds a question that is still open in the second note', () => {
    expect(next({ acme: ASKED, globex: '- [ ] ? ^who\n' })).toBe(
      'ask-them list --only acme --except globex --into globex',
    );
  });

  it('names every note of the first two companies, and adds to the last of these notes', () => {
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

  it('is undefined if a note has a name that no message prints', () => {
    expect(next({ acme: ASKED, 'globex\u202e': '' })).toBeUndefined();
  });

  it('is undefined if the note to add to may be a pipe', () => {
    expect(next({ acme: ASKED, pipe: '' })).toBeUndefined();
    expect(next({ pipe: ASKED, acme: '' })).toBeDefined();
  });

  it('repeats the flags that were typed', () => {
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
