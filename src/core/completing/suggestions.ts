import { type Bank, BUILT_IN, STANDARD_INPUT } from '../question/bank.ts';
import { AUDIENCES, facetValues, STAGES, withParents } from '../question/tag.ts';
import type { BankValues, CursorContext, Suggestion } from './cursor-context.ts';

/** What fits in a place. */
export interface Suggestions {
  /** The beginning of the word, which stays as it is; the values are without it. */
  readonly lead: string;
  readonly words: readonly Suggestion[];
  /** Whether files belong there, too. */
  readonly files: boolean;
}

const BANK_NAMES: readonly Suggestion[] = [
  { value: BUILT_IN, description: 'the questions of ask-them' },
  { value: STANDARD_INPUT, description: 'standard input' },
];

/** What every shell takes for one plain word and for nothing else, whatever a bank has in it. */
const PLAIN = /^(?!-)(?:[A-Za-z0-9_./-]|(?!\s)\P{ASCII})+$/u;

/** What fits in a place, of a bank where it depends on one. */
export function suggest({ fits, lead, typed, taken }: CursorContext, bank: Bank): Suggestions {
  if (fits === 'files') return { lead, words: [], files: true };
  if (fits === 'banks') return { lead, words: BANK_NAMES, files: true };
  const values = typeof fits === 'string' ? listValues(fits, bank, typed) : fits;
  return { lead, words: values.filter(({ value }) => !taken.includes(value)), files: false };
}

function listValues(kind: BankValues, bank: Bank, typed: string): Suggestion[] {
  const values = {
    topics: () => addAliases(listTopics(bank), bank, typed),
    audiences: () => listFacetValues(bank, 'for', AUDIENCES),
    stages: () => listFacetValues(bank, 'stage', STAGES),
    tags: () => listTags(bank),
    'topics-and-tags': () => addAliases([...listTopics(bank), ...listTags(bank)], bank, typed),
    'question-ids': () => bank.questions.map(({ id, text }) => ({ value: id, description: text })),
  } satisfies Record<BankValues, () => Suggestion[]>;
  const seen = new Set<string>();
  return values[kind]().filter(({ value }) => {
    const isNew = PLAIN.test(value) && !seen.has(value);
    seen.add(value);
    return isNew;
  });
}

function listTopics({ topics }: Bank): Suggestion[] {
  return topics.map(({ name, title }) => ({ value: name, description: title }));
}

/** Aliases, of which there are many, only where nothing else begins with what is typed. */
function addAliases(values: Suggestion[], { topics }: Bank, typed: string): Suggestion[] {
  const isBegun = ({ value }: Suggestion): boolean => value.startsWith(typed);
  if (values.some(isBegun)) return values;
  const aliases = topics.flatMap(({ aliases, title }) =>
    aliases.map((alias) => ({ value: alias, description: title })),
  );
  return [...values, ...aliases.filter(isBegun)];
}

/** Ours suit every bank. */
function listFacetValues({ questions }: Bank, facet: string, own: readonly string[]): Suggestion[] {
  const used = questions.flatMap(({ tags }) => facetValues(tags, facet));
  return [...new Set([...own, ...used])].map((value) => ({ value, description: '' }));
}

function listTags({ questions }: Bank): Suggestion[] {
  const counts = new Map<string, number>();
  for (const { tags } of questions) {
    for (const tag of new Set(tags.flatMap(withParents))) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return [...counts].map(([value, count]) => ({
    value,
    description: `${count} question${count === 1 ? '' : 's'}`,
  }));
}
