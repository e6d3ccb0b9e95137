import type { Bank } from '../question/bank.ts';
import { parseTag, tagMatches } from '../question/tag.ts';
import { growTagTree, hasTagOrChild } from '../question/tag-tree.ts';
import { countNoun, didYouMean } from '../text/message-words.ts';

/** The facets that say who a question is for: `level/lead` and `field/ml`. */
const ASKER_FACETS = ['level', 'field'] as const;

/** Names beyond these are only counted. */
const MAX_PROBLEMS = 3;

/** The most names that a message lists where none is similar. */
const MAX_LISTED = 12;

/** Questions with this tag are dealt to everybody who names no field. */
const DEFAULT_FIELD = 'field/software';

/** What `ASK_THEM_ME` says. */
export interface NamedAsker {
  /** The tags that its names stand for. */
  readonly tags: readonly string[];
  /** A message about each name that stands for no tag of the bank. */
  readonly problems: readonly string[];
}

/**
 * Finds the tags that the text of `ASK_THEM_ME` names, between commas or spaces: `field/ml, lead`. `lead`
 * stands for `level/lead` if the bank has that tag, and only otherwise for `lead`.
 */
export function resolveAsker(text: string, { questions }: Bank): NamedAsker {
  const given = [...new Set(text.split(/[\s,]+/u).filter((name) => name !== ''))];
  if (given.length === 0) return { tags: [], problems: [] };
  const used = [...new Set(questions.flatMap(({ tags }) => tags))];
  const tree = growTagTree([used]);
  const [tags, unknown]: [string[], string[]] = [[], []];
  for (const name of given) {
    const tag = parseTag(name) ?? name;
    const candidates = [...ASKER_FACETS.map((facet) => `${facet}/${tag}`), tag];
    const found = candidates.find((candidate) => hasTagOrChild(candidate, tree));
    if (found === undefined) unknown.push(name);
    // A field that this bank does not know still says that the asker is in no other field.
    tags.push(found ?? tag);
  }
  const problems = unknown.slice(0, MAX_PROBLEMS).map((name) => unknownMessage(name, used));
  const more = unknown.length - MAX_PROBLEMS;
  if (more > 0) problems.push(`ASK_THEM_ME names ${countNoun(more, 'more tag')} like that`);
  return { tags, problems };
}

function unknownMessage(name: string, used: readonly string[]): string {
  const full = used.filter((tag) => ASKER_FACETS.some((facet) => tagMatches(facet, tag)));
  const known = name.includes('/') ? full : full.map((tag) => tag.replace(/^[^/]*\//u, ''));
  const verb = known.length === 1 ? 'is' : 'are';
  const listed =
    known.length === 0 ? '' : `: there ${verb} ${known.slice(0, MAX_LISTED).join(', ')}`;
  const hint = didYouMean(name, known) || listed;
  return `ASK_THEM_ME names "${name}", a tag that no question has${hint}`;
}

/** Returns the default field, if none of the tags is a field. */
export function findDefaultField(tags: readonly string[]): string[] {
  return tags.some((tag) => tagMatches('field', tag)) ? [] : [DEFAULT_FIELD];
}
