import type { Bank } from '../question/bank.ts';
import { type TopicName, toTopicName } from '../question/question.ts';
import type { Topic } from '../question/question-file.ts';
import {
  AUDIENCES,
  facetValues,
  KNOWN_TAGS,
  parseTag,
  STAGES,
  withParents,
} from '../question/tag.ts';
import { UserError } from '../report/user-error.ts';
import { didYouMean } from '../text/did-you-mean.ts';

/** A heading that is a sentence names no topic behind its first words. */
const MOST_WORDS = 12;

/** Which topics of a bank a word leads to, for every word that leads to any by itself. */
export interface TopicIndex {
  readonly loaded: ReadonlySet<TopicName>;
  /** Those that no file says: only guesses have them. */
  readonly guessed: ReadonlySet<TopicName>;
  /** By name or alias, either way round: of `pay` and its alias `salary`, whichever is loaded. */
  readonly related: ReadonlyMap<TopicName, ReadonlySet<TopicName>>;
  /** The same where the name of the topic has more words: `compensation-benefits`. */
  readonly mentioned: ReadonlyMap<TopicName, ReadonlySet<TopicName>>;
}

/** A topic's name and aliases. */
type Group = readonly TopicName[];

/** `ownTopics` are those of the built-in bank: their aliases hold for every bank. */
export function indexTopics(bank: Bank, ownTopics: readonly Topic[]): TopicIndex {
  const loaded = new Set(bank.topics.map((topic) => topic.name));
  const guessed = new Set(loaded);
  for (const { topicGuessed, topics } of bank.questions) {
    if (!topicGuessed) for (const topic of topics) guessed.delete(topic);
  }
  const groups = [...bank.topics, ...ownTopics].map(({ name, aliases }) => [name, ...aliases]);
  const related = new Map<TopicName, Set<TopicName>>();
  for (const group of groups) {
    const present = group.filter((word) => loaded.has(word));
    addLeads(related, group, present);
  }
  return { loaded, guessed, related, mentioned: indexMentions(loaded, groups) };
}

/** Of a topic's words, the longest names and aliases that they make: `machine-learning` is no `learning`. */
function indexMentions(
  loaded: ReadonlySet<TopicName>,
  groups: readonly Group[],
): Map<TopicName, Set<TopicName>> {
  const byWord = new Map<string, Group[]>();
  // A topic without aliases stands for no more than itself.
  for (const group of groups.filter(({ length }) => length > 1)) {
    for (const word of group) byWord.set(word, [...(byWord.get(word) ?? []), group]);
  }
  const mentioned = new Map<TopicName, Set<TopicName>>();
  for (const topic of loaded) {
    for (const group of groupsIn(topic, byWord)) addLeads(mentioned, group, [topic]);
  }
  return mentioned;
}

function groupsIn(topic: TopicName, byWord: ReadonlyMap<string, readonly Group[]>): Group[] {
  const words = topic.split('-').slice(0, MOST_WORDS);
  const found: Group[] = [];
  for (let start = 0; start < words.length; ) {
    let end = words.length;
    while (end > start && !byWord.has(words.slice(start, end).join('-'))) end -= 1;
    found.push(...(byWord.get(words.slice(start, end).join('-')) ?? []));
    start = Math.max(end, start + 1);
  }
  return found;
}

function addLeads(
  leads: Map<TopicName, Set<TopicName>>,
  words: readonly TopicName[],
  topics: readonly TopicName[],
): void {
  for (const word of topics.length === 0 ? [] : words) {
    const known = leads.get(word) ?? new Set();
    leads.set(word, known);
    for (const topic of topics) known.add(topic);
  }
}

/**
 * The topics of a bank that a name means: the topic of that name; else those that share an alias
 * group with it; else those of which it, or a name of its group, is a whole word. Empty where it
 * means none. A topic that is only guessed adds to these and takes the place of none.
 */
export function findTopics(name: string, index: TopicIndex): TopicName[] {
  const { loaded, guessed, related, mentioned } = index;
  const wanted = toTopicName(name);
  if (wanted === undefined) return [];
  if (loaded.has(wanted) && !guessed.has(wanted)) return [wanted];
  const aliased = related.get(wanted) ?? new Set();
  const found = [...loaded].filter((topic) => aliased.has(topic));
  if (found.some((topic) => !guessed.has(topic))) return found;
  const isWord = (topic: TopicName): boolean =>
    `-${topic}-`.includes(`-${wanted}-`) || mentioned.get(wanted)?.has(topic) === true;
  return [...loaded].filter((topic) => aliased.has(topic) || isWord(topic));
}

/** Every name that leads to a topic by itself. */
function knownNames({ related, mentioned }: TopicIndex): Set<TopicName> {
  return new Set([...related.keys(), ...mentioned.keys()]);
}

/**
 * The topics that the names of `--topic` mean, in the order named.
 * @throws UserError for a name that means none, with the nearest ones.
 */
export function resolveTopics(names: readonly string[], index: TopicIndex): TopicName[] {
  const resolve = (name: string): TopicName[] => {
    const topics = findTopics(name, index);
    if (topics.length > 0) return topics;
    const hint = didYouMean(name, [...knownNames(index)]);
    throw new UserError(`no topic "${name}"${hint}: "ask-them topics" lists them all`);
  };
  return [...new Set(names.flatMap(resolve))];
}

/**
 * The audiences or stages that a flag names, in lower case.
 * @throws UserError for one that neither we nor the bank know.
 */
export function resolveFacet(
  facet: 'for' | 'stage',
  names: readonly string[],
  bank: Bank,
): string[] {
  if (names.length === 0) return [];
  const own = { for: AUDIENCES, stage: STAGES }[facet];
  const what = { for: 'audience', stage: 'stage' }[facet];
  const used = bank.questions.flatMap((question) => facetValues(question.tags, facet));
  const known = [...new Set([...own, ...used])];
  return names.map((name) => {
    const wanted = name.toLowerCase();
    if (known.some((value) => value === wanted || value.startsWith(`${wanted}/`))) return wanted;
    throw new UserError(
      `no ${what} "${name}"${didYouMean(wanted, known)}: there are ${known.join(', ')}`,
    );
  });
}

/**
 * What `--not` leaves out: topics where a name means one, and tags where it means one.
 * @throws UserError for a name that is neither a topic nor a tag.
 */
export function resolveExcluded(
  names: readonly string[],
  bank: Bank,
  index: TopicIndex,
): { topics: TopicName[]; tags: string[] } {
  const used = bank.questions.flatMap((question) => question.tags.flatMap(withParents));
  const known = new Set([...KNOWN_TAGS, ...used]);
  const excluded = names.map((name) => {
    const tag = parseTag(name);
    const topics = findTopics(name, index);
    const tags = tag !== undefined && known.has(tag) ? [tag] : [];
    if (topics.length > 0 || tags.length > 0) return { topics, tags };
    const hint = didYouMean(name, [...knownNames(index), ...known]);
    throw new UserError(`no topic or tag "${name}"${hint}: "ask-them topics" lists the topics`);
  });
  return {
    topics: excluded.flatMap((names) => names.topics),
    tags: excluded.flatMap((names) => names.tags),
  };
}
