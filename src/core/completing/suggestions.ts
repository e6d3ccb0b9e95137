import { groupBy } from '../group-by.ts';
import { type Bank, BUILT_IN, STANDARD_INPUT } from '../question/bank.ts';
import { AUDIENCES, facetValues, STAGES, withParents } from '../question/tag.ts';
import { countNoun } from '../text/message-words.ts';
import type { BankValues, CursorContext, Suggestion } from './cursor-context.ts';

/** The suggestions for the word at the cursor. */
export interface Suggestions {
  /** The start of the word that stays as typed; the values of `words` do not repeat it. */
  readonly prefix: string;
  readonly words: readonly Suggestion[];
  /** Whether to suggest file names, too. */
  readonly files: boolean;
}

const BANK_NAMES: readonly Suggestion[] = [
  { value: BUILT_IN, description: 'the questions of ask-them' },
  { value: STANDARD_INPUT, description: 'standard input' },
];

/** Matches a word that every shell reads literally. Others could let a bank or note inject commands. */
const SAFE_SHELL_WORD = /^(?!-)(?:[A-Za-z0-9_./-]|(?!\s)\P{ASCII})+$/u;

/** Whether every shell reads a word literally, so that it may be suggested. */
export function isSafeShellWord(word: string): boolean {
  return SAFE_SHELL_WORD.test(word);
}

/**
 * Returns the suggestions for a context, without the values that the line has already. `inNotes` are the
 * names of notes that no completion of file names would offer, or of the people in the notes.
 */
export function suggest(
  { fits, prefix, typed, taken }: CursorContext,
  bank: Bank,
  inNotes: readonly Suggestion[] = [],
): Suggestions {
  if (fits === 'files' || fits === 'note-parts' || fits === 'persons') {
    const words = inNotes.filter(({ value }) => isSafeShellWord(value));
    return { prefix, words, files: fits !== 'persons' };
  }
  if (fits === 'banks') return { prefix, words: BANK_NAMES, files: true };
  const values = typeof fits === 'string' ? listValues(fits, bank, typed) : fits;
  const given = new Set(taken);
  return { prefix, words: values.filter(({ value }) => !given.has(value)), files: false };
}

function listValues(kind: BankValues, bank: Bank, typed: string): Suggestion[] {
  const { questions, topics } = bank;
  const topicNames = topics.map(({ name, title }) => ({ value: name, description: title }));
  const values = {
    topics: () => addAliases(topicNames, bank, typed),
    audiences: () => listFacetValues(bank, 'for', AUDIENCES),
    stages: () => listFacetValues(bank, 'stage', STAGES),
    tags: () => listTags(bank),
    'topics-and-tags': () => addAliases([...topicNames, ...listTags(bank)], bank, typed),
    'question-ids': () => questions.map(({ id, text }) => ({ value: id, description: text })),
  } satisfies Record<BankValues, () => Suggestion[]>;
  const safe = values[kind]().filter(({ value }) => isSafeShellWord(value));
  const seen = new Set<string>();
  return safe.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** If no value begins with the typed text, adds the topic aliases that begin with the text. */
function addAliases(values: Suggestion[], { topics }: Bank, typed: string): Suggestion[] {
  const isMatch = ({ value }: Suggestion): boolean => value.startsWith(typed);
  if (values.some(isMatch)) return values;
  const aliases = topics.flatMap(({ aliases, title }) =>
    aliases.map((alias) => ({ value: alias, description: title })),
  );
  return [...values, ...aliases.filter(isMatch)];
}

/** Lists the standard values of a facet, then the other values that the bank uses. */
function listFacetValues(bank: Bank, facet: string, standard: readonly string[]): Suggestion[] {
  const used = bank.questions.flatMap(({ tags }) => facetValues(tags, facet));
  return [...new Set([...standard, ...used])].map((value) => ({ value, description: '' }));
}

function listTags({ questions }: Bank): Suggestion[] {
  const carried = questions.flatMap(({ tags }) => [...new Set(tags.flatMap(withParents))]);
  return [...groupBy(carried, (tag) => tag)].map(([value, { length }]) => {
    return { value, description: countNoun(length, 'question') };
  });
}
