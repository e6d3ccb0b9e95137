import { cleanText } from '../text/sanitize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';

const digitsOnly = unicodeRegExp(String.raw`^[\p{Nd}/]+$`, 'u');
const tagPart = unicodeRegExp(
  String.raw`^[\p{L}\p{M}\p{N}_\-\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d]+$`,
  'u',
);

/** The best question of its topic. */
export const CORE_TAG = 'core';
/** A fact that one answer at a company settles. */
export const ONCE_TAG = 'once';

/**
 * The tag that a word names, without `#`, in lower case; undefined for what is no tag (`3`, `a+b`).
 * Takes the word with or without its `#`.
 */
export function parseTag(word: string): string | undefined {
  // Lower-cased before anything is asked of it, so that what we print of a tag reads back as that tag.
  const name = cleanText(word).replace(/^#/u, '').toLowerCase().normalize('NFC');
  return name.split('/').every(isTagPart) && !isNumber(name) ? name : undefined;
}

function isNumber(name: string): boolean {
  return !/[a-z_-]/u.test(name) && digitsOnly(name).test(name);
}

/** As Obsidian has it: letters, digits, `-`, `_` and emoji, joined ones included. */
function isTagPart(part: string): boolean {
  return tagPart(part).test(part);
}

/** Whether `tag` is `wanted` or one of its children: `field` matches `field/ml`. */
export function tagMatches(wanted: string, tag: string): boolean {
  return tag.startsWith(wanted) && (tag.length === wanted.length || tag[wanted.length] === '/');
}

/** What stands under a facet in a list of tags: the `manager` of `for/manager`, for facet `for`. */
export function facetValues(tags: readonly string[], facet: string): string[] {
  return tags
    .filter((tag) => tag.startsWith(`${facet}/`))
    .map((tag) => tag.slice(facet.length + 1));
}

/** A tag and those above it, which name it, too: `field` and `field/ml`, for `field/ml`. */
export function withParents(tag: string): string[] {
  const parts = tag.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Whom a question is for (`for/…`); a loaded bank may know more. */
export const AUDIENCES = ['recruiter', 'manager', 'peer', 'partner', 'executive'] as const;

/** When to ask it (`stage/…`); a loaded bank may know more. */
export const STAGES = ['screen', 'onsite', 'final', 'offer'] as const;

/** Tags that mean something to us even where no loaded question carries them. */
export const OWN_TAGS: readonly string[] = [
  'core',
  'once',
  'for',
  ...AUDIENCES.map((audience) => `for/${audience}`),
  'stage',
  ...STAGES.map((stage) => `stage/${stage}`),
  'level',
  'field',
];
