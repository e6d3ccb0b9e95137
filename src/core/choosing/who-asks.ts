import type { Bank } from '../question/bank.ts';
import { parseTag, tagMatches } from '../question/tag.ts';
import { growTagTree, hasTagOrChild } from '../question/tag-tree.ts';
import { countNoun, didYouMean } from '../text/message-words.ts';

/** The facets that say who a question is for: `level/lead` and `field/ml`. */
const ASKER_FACETS = ['level', 'field'] as const;

const MAX_PROBLEMS = 3;

/**
 * Whoever says nothing about their field gets these questions like all others: most who use a terminal
 * write software.
 */
const DEFAULT_FIELD = 'field/software';

/** What `ASK_THEM_ME` says: the tags that it names, and messages about the names that no question has. */
export interface NamedAsker {
  readonly tags: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Finds the tags in the text of `ASK_THEM_ME`, a list with commas: `field/ml, lead`. A name without
 * its facet is completed: `lead` stands for `level/lead` if the bank has that tag.
 */
export function resolveAsker(text: string, { questions }: Bank): NamedAsker {
  const names = text.split(',').map((name) => name.trim());
  const given = [...new Set(names.filter((name) => name !== ''))];
  if (given.length === 0) return { tags: [], problems: [] };
  const used = [...new Set(questions.flatMap(({ tags }) => tags))];
  const tree = growTagTree([used]);
  const [tags, unknown]: [string[], string[]] = [[], []];
  for (const name of given) {
    const tag = parseTag(name) ?? name;
    const full = [tag, ...ASKER_FACETS.map((facet) => `${facet}/${tag}`)];
    const found = full.find((one) => hasTagOrChild(one, tree));
    if (found !== undefined) tags.push(found);
    else unknown.push(name);
  }
  const problems = unknown.slice(0, MAX_PROBLEMS).map((name) => unknownMessage(name, used));
  const more = unknown.length - MAX_PROBLEMS;
  if (more > 0) problems.push(`ASK_THEM_ME names ${countNoun(more, 'more tag')} like that`);
  return { tags, problems };
}

function unknownMessage(name: string, used: readonly string[]): string {
  const forAsker = used.filter(isAskerTag);
  const known = name.includes('/') ? forAsker : forAsker.map((tag) => tag.replace(/^[^/]*\//u, ''));
  const hint = didYouMean(name, known);
  return `ASK_THEM_ME names "${name}", a tag that no question has${hint}`;
}

/** Whether a tag says who a question is for. */
export function isAskerTag(tag: string): boolean {
  return ASKER_FACETS.some((facet) => tagMatches(facet, tag));
}

/** Returns the default field, if none of the tags is a field. */
export function findDefaultField(tags: readonly string[]): string[] {
  return tags.some((tag) => tagMatches('field', tag)) ? [] : [DEFAULT_FIELD];
}
