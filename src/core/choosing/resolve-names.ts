import type { Bank } from '../question/bank.ts';
import { findFacetAlias, listFacetAliases } from '../question/facet-aliases.ts';
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
import { growTagTree, hasTagOrChild } from '../question/tag-tree.ts';
import { UserError } from '../report/user-error.ts';
import { didYouMean } from '../text/message-words.ts';
import { readOn } from '../text/shell-line.ts';

/** In words. A longer heading is a sentence, whose later words are not searched for topic names. */
const MAX_HEADING_WORDS = 12;

/** The topics of a bank, by every name that finds them. */
export interface TopicIndex {
  /** The position of each topic in the bank. */
  readonly loaded: ReadonlyMap<TopicName, number>;
  /** The topics that no file states: all their questions have them by a guess. */
  readonly guessed: ReadonlySet<TopicName>;
  /** For a name or alias, its groups: that of `salary` has the topic `pay`. */
  readonly groups: ReadonlyMap<string, readonly AliasGroup[]>;
  /** For a name or alias, the topics that contain it: `compensation` finds `compensation-benefits`. */
  readonly mentioned: ReadonlyMap<string, readonly TopicName[]>;
  /** For any word, the topics that contain it. */
  readonly byWord: ReadonlyMap<string, readonly TopicName[]>;
}

/** A topic's name and its aliases, and those among them that are topics of the bank. */
interface AliasGroup {
  readonly names: readonly TopicName[];
  readonly loaded: readonly TopicName[];
}

/** Indexes the topics of a bank. The aliases of the built-in bank's topics apply to every bank. */
export function indexTopics(bank: Bank, builtInTopics: readonly Topic[]): TopicIndex {
  const loaded = new Map(bank.topics.map(({ name }, position) => [name, position]));
  const withTopic = bank.questions.filter(({ topicGuessed }) => !topicGuessed);
  const stated = new Set(withTopic.flatMap(({ topics }) => topics));
  const guessed = new Set([...loaded.keys()].filter((topic) => !stated.has(topic)));
  const groups = new Map<string, AliasGroup[]>();
  for (const { name, aliases } of [...bank.topics, ...builtInTopics]) {
    const names = [name, ...aliases];
    const group = { names, loaded: names.filter((word) => loaded.has(word)) };
    for (const word of names) addTo(groups, word, group);
  }
  const mentioned = new Map<string, TopicName[]>();
  const byWord = new Map<string, TopicName[]>();
  for (const topic of loaded.keys()) {
    const words = topic.split('-');
    for (const name of findMentions(words, groups)) addTo(mentioned, name, topic);
    for (const word of new Set(words)) addTo(byWord, word, topic);
  }
  return { loaded, guessed, groups, mentioned, byWord };
}

/** Returns the names in a topic. Longer names win: `machine-learning` is no `learning`. */
function findMentions(topicWords: readonly string[], groups: TopicIndex['groups']): string[] {
  // A topic without aliases does not count: `findTopics` looks for its name by itself.
  const isName = (text: string): boolean =>
    groups.get(text)?.some(({ names }) => names.length > 1) === true;
  const words = topicWords.slice(0, MAX_HEADING_WORDS);
  const found: string[] = [];
  for (let start = 0; start < words.length; ) {
    let end = words.length;
    while (end > start && !isName(words.slice(start, end).join('-'))) end -= 1;
    if (end > start) found.push(words.slice(start, end).join('-'));
    start = Math.max(end, start + 1);
  }
  return found;
}

function addTo<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else values.push(value);
}

/**
 * Returns the topics that a name stands for: the topic of that name; else the topics of its alias
 * group; else also the topics in which the name, or a name of its group, is a whole word. A topic
 * that is only guessed does not end the search. The list is empty if nothing is found.
 */
export function findTopics(name: string, index: TopicIndex): TopicName[] {
  const { loaded, guessed, mentioned } = index;
  const wanted = toTopicName(name);
  if (wanted === undefined) return [];
  if (loaded.has(wanted) && !guessed.has(wanted)) return [wanted];
  const groups = index.groups.get(wanted) ?? [];
  const aliased = groups.flatMap((group) => group.loaded);
  const inOrder = (topics: readonly TopicName[]): TopicName[] =>
    [...new Set(topics)].sort((a, b) => (loaded.get(a) ?? 0) - (loaded.get(b) ?? 0));
  if (aliased.some((topic) => !guessed.has(topic))) return inOrder(aliased);
  const names = new Set(groups.flatMap((group) => group.names));
  const containing = [...names].flatMap((one) => mentioned.get(one) ?? []);
  return inOrder([...aliased, ...containing, ...findWords(wanted, index)]);
}

/** Returns the topics in which a name is a whole word, or several whole words in a row. */
function findWords(name: TopicName, { byWord }: TopicIndex): TopicName[] {
  const byEach = name.split('-').map((word) => byWord.get(word) ?? []);
  const fewest = byEach.reduce((a, b) => (b.length < a.length ? b : a));
  return fewest.filter((topic) => `-${topic}-`.includes(`-${name}-`));
}

/** Returns the names that `findTopics` finds by an alias group. */
export function listNames({ groups, mentioned }: TopicIndex): string[] {
  const all = [...new Set([...groups.values()].flat())];
  const isUsed = ({ loaded, names }: AliasGroup): boolean =>
    loaded.length > 0 || names.some((name) => mentioned.has(name));
  return all.filter(isUsed).flatMap(({ names }) => names);
}

/**
 * Returns the topics that the names of `--topic` stand for, in the order of the names. `banks` are those of the
 * command line.
 * @throws UserError for a name that finds no topic; the message suggests similar names.
 */
export function resolveTopics(
  names: readonly string[],
  index: TopicIndex,
  banks: readonly string[] = [],
): TopicName[] {
  const topics = [...new Set(names)].flatMap((name) => {
    const found = findTopics(name, index);
    if (found.length > 0) return found;
    const hint = didYouMean(name, listNames(index));
    const all = readOn('topics', banks, 'lists them all');
    throw new UserError(`no topic "${name}"${hint}${all}`);
  });
  return [...new Set(topics)];
}

/**
 * Returns the audiences or stages that a flag names, in lower case: `recruiter` for `HR`. A value that the
 * bank uses itself comes before an alias.
 * @throws UserError for a name that is neither a standard one nor used in the bank.
 */
export function resolveFacet(
  facet: 'for' | 'stage',
  names: readonly string[],
  bank: Bank,
): string[] {
  if (names.length === 0) return [];
  const standard = { for: AUDIENCES, stage: STAGES }[facet];
  const noun = { for: 'audience', stage: 'stage' }[facet];
  const used = bank.questions.flatMap((question) => facetValues(question.tags, facet));
  const known = [...new Set([...standard, ...used])];
  const values = growTagTree([known]);
  const resolved = names.map((name) => {
    const wanted = name.toLowerCase();
    const spellings = [wanted, wanted.replaceAll(' ', '-')];
    const value = spellings.find((spelling) => hasTagOrChild(spelling, values));
    const found = value ?? findFacetAlias(facet, name);
    if (found !== undefined) return found;
    const hint = didYouMean(wanted, known) || didYouMean(wanted, listFacetAliases(facet));
    throw new UserError(`no ${noun} "${name}"${hint}: there are ${known.join(', ')}`);
  });
  return [...new Set(resolved)];
}

/**
 * Returns the topics and the tags that the names of `--not` stand for; a name may stand for both.
 * @throws UserError for a name that is neither a topic nor a tag.
 */
export function resolveExcluded(
  names: readonly string[],
  bank: Bank,
  index: TopicIndex,
  banks: readonly string[] = [],
): { topics: TopicName[]; tags: string[] } {
  const used = new Set([...KNOWN_TAGS, ...bank.questions.flatMap(({ tags }) => tags)]);
  const known = growTagTree([[...used]]);
  const excluded = [...new Set(names)].map((name) => {
    const tag = parseTag(name);
    const topics = findTopics(name, index);
    const tags = tag !== undefined && hasTagOrChild(tag, known) ? [tag] : [];
    if (topics.length > 0 || tags.length > 0) return { topics, tags };
    const hint = didYouMean(name, [...listNames(index), ...[...used].flatMap(withParents)]);
    const all = readOn('topics', banks, 'lists the topics');
    throw new UserError(`no topic or tag "${name}"${hint}${all}`);
  });
  return {
    topics: excluded.flatMap(({ topics }) => topics),
    tags: excluded.flatMap(({ tags }) => tags),
  };
}
