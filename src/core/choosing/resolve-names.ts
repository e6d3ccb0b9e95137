import type { Bank } from '../question/bank.ts';
import { type Question, type TopicName, toTopicName } from '../question/question.ts';
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
import { didYouMean } from '../text/message-words.ts';

const MAX_LISTED_IDS = 10;

/** In words. A longer heading is a sentence, whose later words are not searched for topic names. */
const MAX_HEADING_WORDS = 12;

/** The topics of a bank, by every name that finds them. */
export interface TopicIndex {
  readonly loaded: ReadonlySet<TopicName>;
  /** The topics that no file states: all their questions have them by a guess. */
  readonly guessed: ReadonlySet<TopicName>;
  /** For a name or alias, the loaded topics of its alias group: `salary` finds the topic `pay`. */
  readonly related: ReadonlyMap<TopicName, ReadonlySet<TopicName>>;
  /** Likewise, the topics that contain a name of the group: `pay` finds `compensation-benefits`. */
  readonly mentioned: ReadonlyMap<TopicName, ReadonlySet<TopicName>>;
}

/** A topic's name and its aliases. */
type AliasGroup = readonly TopicName[];

/** Indexes the topics of a bank. The aliases of the built-in bank's topics apply to every bank. */
export function indexTopics(bank: Bank, builtInTopics: readonly Topic[]): TopicIndex {
  const loaded = new Set(bank.topics.map((topic) => topic.name));
  const withTopic = bank.questions.filter(({ topicGuessed }) => !topicGuessed);
  const stated = new Set(withTopic.flatMap(({ topics }) => topics));
  const guessed = new Set([...loaded].filter((topic) => !stated.has(topic)));
  const groups = [...bank.topics, ...builtInTopics].map(({ name, aliases }) => [name, ...aliases]);
  const related = new Map<TopicName, Set<TopicName>>();
  for (const group of groups) {
    const present = group.filter((word) => loaded.has(word));
    addTopics(related, group, present);
  }
  return { loaded, guessed, related, mentioned: indexMentions(loaded, groups) };
}

function indexMentions(
  loaded: ReadonlySet<TopicName>,
  groups: readonly AliasGroup[],
): Map<TopicName, Set<TopicName>> {
  const byName = new Map<string, AliasGroup[]>();
  // A topic without aliases needs no entry: `findTopics` looks for its name by itself.
  for (const group of groups.filter(({ length }) => length > 1)) {
    for (const name of group) {
      const named = byName.get(name);
      if (named === undefined) byName.set(name, [group]);
      else named.push(group);
    }
  }
  const mentioned = new Map<TopicName, Set<TopicName>>();
  for (const topic of loaded) {
    for (const group of findMentions(topic, byName)) addTopics(mentioned, group, [topic]);
  }
  return mentioned;
}

/** Returns the groups that a topic names. Longer names win: `machine-learning` is no `learning`. */
function findMentions(
  topic: TopicName,
  byName: ReadonlyMap<string, readonly AliasGroup[]>,
): AliasGroup[] {
  const words = topic.split('-').slice(0, MAX_HEADING_WORDS);
  const found: AliasGroup[] = [];
  for (let start = 0; start < words.length; ) {
    let end = words.length;
    while (end > start && !byName.has(words.slice(start, end).join('-'))) end -= 1;
    for (const group of byName.get(words.slice(start, end).join('-')) ?? []) found.push(group);
    start = Math.max(end, start + 1);
  }
  return found;
}

function addTopics(
  index: Map<TopicName, Set<TopicName>>,
  names: readonly TopicName[],
  topics: readonly TopicName[],
): void {
  for (const name of names) {
    for (const topic of topics) index.set(name, (index.get(name) ?? new Set()).add(topic));
  }
}

/**
 * Returns the topics that a name stands for: the topic of that name; else the topics of its alias
 * group; else also the topics in which the name, or a name of its group, is a whole word. A topic
 * that is only guessed does not end the search. The list is empty if nothing is found.
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

function listNames({ related, mentioned }: TopicIndex): TopicName[] {
  return [...related.keys(), ...mentioned.keys()];
}

/**
 * Returns the topics that the names of `--topic` stand for, in the order of the names.
 * @throws UserError for a name that finds no topic; the message suggests similar names.
 */
export function resolveTopics(names: readonly string[], index: TopicIndex): TopicName[] {
  const topics = names.flatMap((name) => {
    const found = findTopics(name, index);
    if (found.length > 0) return found;
    const hint = didYouMean(name, listNames(index));
    throw new UserError(`no topic "${name}"${hint}: "ask-them topics" lists them all`);
  });
  return [...new Set(topics)];
}

/**
 * Returns the audiences or stages that a flag names, in lower case.
 * @throws UserError for a name that is neither a standard one nor used in the bank.
 */
export function resolveFacet(
  facet: 'for' | 'stage',
  names: readonly string[],
  bank: Bank,
): string[] {
  const standard = { for: AUDIENCES, stage: STAGES }[facet];
  const noun = { for: 'audience', stage: 'stage' }[facet];
  const used = bank.questions.flatMap((question) => facetValues(question.tags, facet));
  const known = [...new Set([...standard, ...used])];
  return names.map((name) => {
    const wanted = name.toLowerCase();
    if (known.some((value) => value === wanted || value.startsWith(`${wanted}/`))) return wanted;
    const hint = didYouMean(wanted, known);
    throw new UserError(`no ${noun} "${name}"${hint}: there are ${known.join(', ')}`);
  });
}

/**
 * Returns the topics and the tags that the names of `--not` stand for; a name may stand for both.
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
    const hint = didYouMean(name, [...listNames(index), ...known]);
    throw new UserError(`no topic or tag "${name}"${hint}: "ask-them topics" lists the topics`);
  });
  return {
    topics: excluded.flatMap(({ topics }) => topics),
    tags: excluded.flatMap(({ tags }) => tags),
  };
}

/**
 * Returns the questions with this id, or else with the only id that begins with it. Case and a `^`
 * in front are ignored. Several questions are returned only if the bank gives them the same id.
 * @throws UserError if `id` is empty, or if no id or more than one begins with it.
 */
export function findById(id: string, bank: Bank): Question[] {
  const wanted = id.replace(/^\^/u, '').toLowerCase();
  if (wanted === '') throw new UserError('the id is empty: "ask-them list" prints every id');
  const known = bank.questions.map(({ id }) => id);
  const matches = bank.questions.filter(({ id }) => id.toLowerCase().startsWith(wanted));
  const exact = matches.filter(({ id }) => id.toLowerCase() === wanted);
  if (exact.length > 0) return exact;
  const ids = [...new Set(matches.map(({ id }) => id))];
  if (ids.length === 1) return matches;
  if (ids.length === 0) {
    const hint = didYouMean(wanted, known);
    throw new UserError(`no question ^${wanted}${hint}: "ask-them list" prints every id`);
  }
  const listed = ids.slice(0, MAX_LISTED_IDS).map((match) => `^${match}`);
  const more = ids.length > MAX_LISTED_IDS ? ` and ${ids.length - MAX_LISTED_IDS} more` : '';
  throw new UserError(
    `${ids.length} ids begin with "${wanted}", type more of one: ${listed.join(' ')}${more}`,
  );
}
