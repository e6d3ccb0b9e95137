import { type Bank, BUILT_IN, STANDARD_INPUT } from '../question/bank.ts';
import { AUDIENCES, facetValues, STAGES, withParents } from '../question/tag.ts';
import type { BankValues, Candidate, Place } from './cursor-context.ts';

/** What fits in a place. */
export interface Candidates {
  /** The beginning of the word, which stays as it is; the values are without it. */
  readonly lead: string;
  readonly words: readonly Candidate[];
  /** Whether files belong there, too. */
  readonly files: boolean;
}

const BANK_NAMES: readonly Candidate[] = [
  { value: BUILT_IN, description: 'the questions of ask-them' },
  { value: STANDARD_INPUT, description: 'standard input' },
];

/** What every shell takes for one plain word and for nothing else, whatever a bank has in it. */
const PLAIN = /^(?!-)(?:[A-Za-z0-9_./-]|(?!\s)\P{ASCII})+$/u;

/** What fits in a place, of a bank where it depends on one. */
export function candidatesFor({ fits, lead, typed, taken }: Place, bank: Bank): Candidates {
  if (fits === 'files') return { lead, words: [], files: true };
  if (fits === 'banks') return { lead, words: BANK_NAMES, files: true };
  const values = typeof fits === 'string' ? valuesOf(fits, bank, typed) : fits;
  return { lead, words: values.filter(({ value }) => !taken.includes(value)), files: false };
}

function valuesOf(kind: BankValues, bank: Bank, typed: string): Candidate[] {
  const values = {
    topics: () => orAliases(topicsOf(bank), bank, typed),
    audiences: () => facetsOf(bank, 'for', AUDIENCES),
    stages: () => facetsOf(bank, 'stage', STAGES),
    tags: () => tagsOf(bank),
    'topics-and-tags': () => orAliases([...topicsOf(bank), ...tagsOf(bank)], bank, typed),
    'question-ids': () => bank.questions.map(({ id, text }) => ({ value: id, description: text })),
  } satisfies Record<BankValues, () => Candidate[]>;
  const seen = new Set<string>();
  return values[kind]().filter(({ value }) => {
    const isNew = PLAIN.test(value) && !seen.has(value);
    seen.add(value);
    return isNew;
  });
}

function topicsOf({ topics }: Bank): Candidate[] {
  return topics.map(({ name, title }) => ({ value: name, description: title }));
}

/** Aliases, of which there are many, only where nothing else begins with what is typed. */
function orAliases(values: Candidate[], { topics }: Bank, typed: string): Candidate[] {
  const isBegun = ({ value }: Candidate): boolean => value.startsWith(typed);
  if (values.some(isBegun)) return values;
  const aliases = topics.flatMap(({ aliases, title }) =>
    aliases.map((alias) => ({ value: alias, description: title })),
  );
  return [...values, ...aliases.filter(isBegun)];
}

/** Ours suit every bank. */
function facetsOf({ questions }: Bank, facet: string, own: readonly string[]): Candidate[] {
  const used = questions.flatMap(({ tags }) => facetValues(tags, facet));
  return [...new Set([...own, ...used])].map((value) => ({ value, description: '' }));
}

function tagsOf({ questions }: Bank): Candidate[] {
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
