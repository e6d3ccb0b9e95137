import { cleanText } from './sanitize.ts';

/** Matches the ASCII characters and white space that a shell may interpret. */
const SPECIAL = /(?![\w@+:,./-])[\0-\x7f]|\s/gu;

/**
 * Writes words as a command line, or a part of one, that people can paste into bash, zsh or fish:
 * it runs only its first word, which gets the others unchanged. Every command in a message that
 * names something of the user's is written here. In double quotes, such a line ends at the first
 * double quote that is neither in single quotes nor behind a backslash. Returns undefined if a word
 * has characters that no message prints: without them, it would name something else.
 */
export function shellLine(words: readonly string[]): string | undefined {
  if (words.some((word) => cleanText(word) !== word)) return undefined;
  return words.map(quoteWord).join(' ');
}

/**
 * Returns the end of a message that says where to read on, `: "ask-them topics" lists them all`, with the banks
 * that were given. Empty if no such line would read the same banks.
 */
export function readOn(command: string, banks: readonly string[], effect: string): string {
  const isPiped = banks.includes('-');
  const words = ['ask-them', command, ...banks.flatMap((bank) => ['--bank', bank])];
  const line = isPiped ? undefined : shellLine(words);
  return line === undefined ? '' : `: "${line}" ${effect}`;
}

/** Returns a path so that no program takes it for a flag or standard input: `./-x` for `-x`. */
export function pathOperand(path: string): string {
  return path.startsWith('-') ? `./${path}` : path;
}

function quoteWord(word: string): string {
  if (word !== '' && word.search(SPECIAL) === -1) return word;
  // Unlike the others, fish reads backslashes in single quotes; no shell expands `!` behind one.
  return /['\\]/u.test(word) ? word.replace(SPECIAL, '\\$&') : `'${word}'`;
}
