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
import { didYouMean } from '../text/did-you-mean.ts';

const MAX_LISTED_IDS = 10;

/** A heading of more words is a sentence: its later words are not searched for topic names. */
const MAX_HEADING_WORDS = 12;

/** The topics of a bank by every name that leads to them. */
export interface TopicIndex {
  readonly loaded: ReadonlySet<TopicName>;
  /** The topics that no file states: questions have them by a guess only. */
  readonly guessed: ReadonlySet<TopicName>;
  /** For a name or alias, the loaded topics of its alias group: `salary` leads to `pay`, and back. */
  readonly related: ReadonlyMap<TopicName, ReadonlySet<TopicName>>;
  /** The same for longer topic names that contain one of the group: `compensation-benefits`. */
  readonly mentioned: ReadonlyMap<TopicName, ReadonlySet<TopicName>>;
}

/** A topic's name and its aliases. */
type AliasGroup = readonly TopicName[];

/** Indexes the topics of a bank. The aliases of the built-in bank's topics hold for every bank. */
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
  // A topic without aliases leads to itself already.
  for (const group of groups.filter(({ length }) => length > 1)) {
    for (const name of group) byName.set(name, [...(byName.get(name) ?? []), group]);
  }
  const mentioned = new Map<TopicName, Set<TopicName>>();
  for (const topic of loaded) {
    for (const group of findMentions(topic, byName)) addTopics(mentioned, group, [topic]);
  }
  return mentioned;
}

/** The groups whose names occur in a topic. The longest names win: `machine-learning` is no `learning`. */
function findMentions(
  topic: TopicName,
  byName: ReadonlyMap<string, readonly AliasGroup[]>,
): AliasGroup[] {
  const words = topic.split('-').slice(0, MAX_HEADING_WORDS);
  const found: AliasGroup[] = [];
  for (let start = 0; start < words.length; ) {
    let end = words.length;
    while (end > start && !byName.has(words.slice(start, end).join('-'))) end -= 1;
    found.push(...(byName.get(words.slice(start, end).join('-')) ?? []));
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
 * The topics of a bank that a name means: the topic of that name; else those that share an alias
 * group with it; else those that contain it, or a name of its group, as a whole word. A topic that
 * is only guessed hides none of these. Empty where the name means no topic.
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
 * The topics that the names of `--topic` mean, in the order named.
 * @throws UserError for a name that means no topic, with the nearest names.
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
 * The audiences or stages that a flag names, in lower case.
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
 * The topics and the tags that the names of `--not` mean; a name may mean both.
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
 * The questions with an id, or with the only id that begins like this; case and a `^` in front do
 * not matter. Several only where a bank gives one id to several questions.
 * @throws UserError where no id or several ids begin like this.
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
