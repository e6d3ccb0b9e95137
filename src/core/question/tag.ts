import { cleanText } from '../text/sanitize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** Marks the best questions of a topic. */
export const CORE_TAG = 'core';

/** Marks a kind and easy question, a good one to begin with. */
export const OPENER_TAG = 'opener';

/** Marks a question that needs only one answer per company, whoever gives the answer. */
export const ONCE_TAG = 'once';

/** Marks what the user has to know before signing: dealt before all else until a note has the answer. */
export const MUST_TAG = 'must';

/** Marks what is not for the user: neither listed nor dealt, unless the tag is named. */
export const NEVER_TAG = 'never';

/** Written behind a question that was taken for the case that there is time left. */
export const SPARE_TAG = 'spare';

/** The standard values of `for/…` tags: the people to ask. A bank may use others. */
export const AUDIENCES = ['recruiter', 'manager', 'peer', 'partner', 'executive'] as const;

/** The standard values of `stage/…` tags: when to ask. A bank may use others. */
export const STAGES = ['screen', 'onsite', 'final', 'offer'] as const;

/** Tags that the program knows even if no loaded question has them. */
export const KNOWN_TAGS: readonly string[] = [
  CORE_TAG,
  ONCE_TAG,
  OPENER_TAG,
  MUST_TAG,
  NEVER_TAG,
  'for',
  ...AUDIENCES.map((audience) => `for/${audience}`),
  'stage',
  ...STAGES.map((stage) => `stage/${stage}`),
  'level',
  'field',
];

/** Nobody nests tags deeper. All parents of a tag of thousands of levels would be megabytes of text. */
const MAX_PARENTS = 100;

const digitsOnly = unicodeRegExp(String.raw`^[\p{Nd}/]+$`, 'u');
/** Matches the text between slashes in an Obsidian tag: letters, digits, `-`, `_` and emoji. */
const tagPart = unicodeRegExp(
  String.raw`^[\p{L}\p{M}\p{N}_\-\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d]+$`,
  'u',
);

/** Parses a word with or without `#`. Returns the tag in lower case; undefined for `3` or `a+b`. */
export function parseTag(word: string): string | undefined {
  // The lower-case form is printed, so it must be a tag, too: Ⓜ is an emoji, but ⓜ is not.
  const name = cleanText(word).replace(/^#/u, '').toLowerCase().normalize('NFC');
  const isTag = name.split('/').every((part) => tagPart(part).test(part));
  return isTag && !digitsOnly(name).test(name) ? name : undefined;
}

/** Whether `tag` is `wanted` or one of its children: `field` matches `field/ml`. */
export function tagMatches(wanted: string, tag: string): boolean {
  return tag.startsWith(wanted) && (tag.length === wanted.length || tag[wanted.length] === '/');
}

/** Returns the values of a facet among tags: `for/manager` gives `manager` for the facet `for`. */
export function facetValues(tags: readonly string[], facet: string): string[] {
  const values = tags.filter((tag) => tag.startsWith(`${facet}/`));
  return values.map((tag) => tag.slice(facet.length + 1));
}

/** Returns a tag and its first parents: `field` and `field/ml` for `field/ml`. */
export function withParents(tag: string): string[] {
  const parts = tag.split('/');
  const parents = parts.slice(1, MAX_PARENTS + 1);
  return [...parents.map((_, index) => parts.slice(0, index + 1).join('/')), tag];
}
