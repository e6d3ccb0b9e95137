import { cleanText } from '../text/sanitize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** Marks the best questions of a topic. */
export const CORE_TAG = 'core';

/** Marks a fact that one answer per company settles. */
export const ONCE_TAG = 'once';

/** The people a question is for (`for/…`); a bank may name others. */
export const AUDIENCES = ['recruiter', 'manager', 'peer', 'partner', 'executive'] as const;

/** The stages to ask a question at (`stage/…`); a bank may name others. */
export const STAGES = ['screen', 'onsite', 'final', 'offer'] as const;

/** Tags with a meaning, even if no loaded question carries them. */
export const KNOWN_TAGS: readonly string[] = [
  CORE_TAG,
  ONCE_TAG,
  'for',
  ...AUDIENCES.map((audience) => `for/${audience}`),
  'stage',
  ...STAGES.map((stage) => `stage/${stage}`),
  'level',
  'field',
];

const digitsOnly = unicodeRegExp(String.raw`^[\p{Nd}/]+$`, 'u');
/** A part of an Obsidian tag: letters, digits, `-`, `_` and emoji, joined ones included. */
const tagPart = unicodeRegExp(
  String.raw`^[\p{L}\p{M}\p{N}_\-\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d]+$`,
  'u',
);

/** The tag in a word, with or without its `#`, in lower case; undefined for `3` or `a+b`. */
export function parseTag(word: string): string | undefined {
  // The checks come after lower-casing, which turns the emoji Ⓜ into ⓜ, which is no emoji: a printed
  // tag has to be one when it is read back.
  const name = cleanText(word).replace(/^#/u, '').toLowerCase().normalize('NFC');
  const isTag = name.split('/').every((part) => tagPart(part).test(part));
  return isTag && !digitsOnly(name).test(name) ? name : undefined;
}

/** Whether `tag` is `wanted` or one of its children: `field` matches `field/ml`. */
export function tagMatches(wanted: string, tag: string): boolean {
  return tag.startsWith(wanted) && (tag.length === wanted.length || tag[wanted.length] === '/');
}

/** The values of a facet among tags: `for/manager` gives `manager` for the facet `for`. */
export function facetValues(tags: readonly string[], facet: string): string[] {
  const values = tags.filter((tag) => tag.startsWith(`${facet}/`));
  return values.map((tag) => tag.slice(facet.length + 1));
}

/** A tag with its parents: `field` and `field/ml`, for `field/ml`. */
export function withParents(tag: string): string[] {
  const parts = tag.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
