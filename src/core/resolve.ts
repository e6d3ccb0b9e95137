import type { Bank } from './bank.ts';
import { didYouMean } from './nearest.ts';
import type { Topic } from './parse.ts';
import { type TopicName, topicName } from './question.ts';
import { facetValues, parseTag } from './tag.ts';
import { UserError } from './user-error.ts';
import { AUDIENCES, OWN_TAGS, STAGES } from './vocabulary.ts';

/** Which topics of a bank a word leads to, for every word that leads to any by itself. */
export interface TopicIndex {
  readonly loaded: ReadonlySet<TopicName>;
  /** By name or alias, either way round: of `pay` and its alias `salary`, whichever is loaded. */
  readonly related: ReadonlyMap<TopicName, ReadonlySet<TopicName>>;
}

/** `ownTopics` are those of the built-in bank: their aliases hold for every bank. */
export function indexTopics(bank: Bank, ownTopics: readonly Topic[]): TopicIndex {
  const loaded = new Set(bank.topics.map((topic) => topic.name));
  const related = new Map<TopicName, Set<TopicName>>();
  for (const { name, aliases } of [...bank.topics, ...ownTopics]) {
    const group = [name, ...aliases];
    const present = group.filter((word) => loaded.has(word));
    for (const word of present.length === 0 ? [] : group) {
      const topics = related.get(word) ?? new Set();
      related.set(word, topics);
      for (const topic of present) topics.add(topic);
    }
  }
  return { loaded, related };
}

/**
 * The topics of a bank that a name means: the topic of that name; else those that share an alias
 * group with it; else those of which it is a whole word. Empty where it means none.
 */
export function findTopics(name: string, { loaded, related }: TopicIndex): TopicName[] {
  const wanted = topicName(name);
  if (wanted === undefined) return [];
  if (loaded.has(wanted)) return [wanted];
  const aliased = related.get(wanted);
  if (aliased !== undefined) return [...loaded].filter((topic) => aliased.has(topic));
  return [...loaded].filter((topic) => `-${topic}-`.includes(`-${wanted}-`));
}

/**
 * The topics that the names of `--topic` mean, in the order named.
 * @throws UserError for a name that means none, with the nearest ones.
 */
export function resolveTopics(names: readonly string[], index: TopicIndex): TopicName[] {
  const resolve = (name: string): TopicName[] => {
    const topics = findTopics(name, index);
    if (topics.length > 0) return topics;
    const hint = didYouMean(name, [...index.related.keys()]);
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
  const known = new Set([...OWN_TAGS, ...used]);
  const excluded = names.map((name) => {
    const tag = parseTag(name);
    const topics = findTopics(name, index);
    const tags = tag !== undefined && known.has(tag) ? [tag] : [];
    if (topics.length > 0 || tags.length > 0) return { topics, tags };
    const hint = didYouMean(name, [...index.related.keys(), ...known]);
    throw new UserError(`no topic or tag "${name}"${hint}: "ask-them topics" lists the topics`);
  });
  return {
    topics: excluded.flatMap((names) => names.topics),
    tags: excluded.flatMap((names) => names.tags),
  };
}

/** `field/ml` is named by `field`, too. */
function withParents(tag: string): string[] {
  const parts = tag.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
