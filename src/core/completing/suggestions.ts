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

/** Matches a word that every shell reads literally. Others could let a bank inject commands. */
const SAFE_SHELL_WORD = /^(?!-)(?:[A-Za-z0-9_./-]|(?!\s)\P{ASCII})+$/u;

/**
 * Returns the suggestions for a context, without the values that the line has already. `notes` are
 * the names of notes that no completion of file names would offer.
 */
export function suggest(
  { fits, prefix, typed, taken }: CursorContext,
  bank: Bank,
  notes: readonly string[] = [],
): Suggestions {
  if (fits === 'files') {
    const safe = notes.filter((name) => SAFE_SHELL_WORD.test(name));
    return { prefix, words: safe.map((value) => ({ value, description: 'note' })), files: true };
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
  const safe = values[kind]().filter(({ value }) => SAFE_SHELL_WORD.test(value));
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
