import type { Bank } from '../question/bank.ts';
import { KNOWN_TAGS, parseTag } from '../question/tag.ts';
import { growTagTree, hasTagOrChild, type TagTree } from '../question/tag-tree.ts';
import { findNearest } from '../text/message-words.ts';

const MAX_SUGGESTIONS = 3;

/** What the names of `--tag` stand for. */
export interface ResolvedTags {
  /** The tags of each use of the flag, without uses that repeat another. */
  readonly lists: readonly (readonly string[])[];
  /** The names that are only the last part of a tag, each with that tag: `ml` with `field/ml`. */
  readonly completed: ReadonlyMap<string, string>;
  /** Returns the end of a message about tags that no question has, ` (did you mean "core"?)`, or nothing. */
  readonly suggest: (tags: readonly string[]) => string;
}

/**
 * Resolves the names of each use of `--tag`. A name that is no tag of the bank stands for the only tag
 * that ends with it. Any other unknown name is kept, so that nothing matches.
 */
export function resolveTags(given: readonly (readonly string[])[], bank: Bank): ResolvedTags {
  const completed = new Map<string, string>();
  if (given.length === 0) return { lists: [], completed, suggest: () => '' };
  const used = new Set(bank.questions.flatMap(({ tags }) => tags));
  const known = growTagTree([[...used, ...KNOWN_TAGS]]);
  const byLastPart = indexLastParts(used);
  const resolve = (name: string): string => {
    const tag = parseTag(name);
    if (tag === undefined || hasTagOrChild(tag, known)) return tag ?? name;
    const [only, another] = byLastPart.get(tag) ?? [];
    if (only === undefined || another !== undefined) return tag;
    completed.set(tag, only);
    return only;
  };
  const lists = given.map((names) => names.map(resolve));
  const distinct = [...new Map(lists.map((names) => [names.join(','), names])).values()];
  return { lists: distinct, completed, suggest: (tags) => suggestTags(tags, byLastPart, known) };
}

function indexLastParts(tags: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const tag of tags) {
    const last = tag.slice(tag.lastIndexOf('/') + 1);
    const others = index.get(last);
    if (others === undefined) index.set(last, [tag]);
    else others.push(tag);
  }
  return index;
}

/** Suggests the tags that end with the first unknown name, or with the names nearest to it. */
function suggestTags(
  names: readonly string[],
  byLastPart: ReadonlyMap<string, readonly string[]>,
  known: TagTree,
): string {
  const unknown = names.find((name) => !hasTagOrChild(name, known));
  if (unknown === undefined) return '';
  const last = unknown.slice(unknown.lastIndexOf('/') + 1);
  const ends = byLastPart.has(last) ? [last] : findNearest(last, [...byLastPart.keys()]);
  const tags = ends.flatMap((end) => byLastPart.get(end) ?? []).slice(0, MAX_SUGGESTIONS);
  return tags.length === 0 ? '' : ` (did you mean ${tags.map((tag) => `"${tag}"`).join(' or ')}?)`;
}
