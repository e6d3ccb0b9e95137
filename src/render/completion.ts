import type { Suggestion } from '../core/completing/cursor-context.ts';
import type { Suggestions } from '../core/completing/suggestions.ts';
import { cut, measureWidest, pad } from './style/columns.ts';

/** The word before the cursor in bash, and its end that bash replaces; both without quotes. */
export interface BashWord {
  readonly typed: string;
  readonly replaced: string;
}

/** How bash shows suggestions: `type` is its COMP_TYPE, `width` the columns of the terminal. */
export interface BashScreen {
  readonly type: string;
  readonly width: number;
}

/** The line that tells the script to complete file names, too. No suggestion equals this line. */
const FILES = ':files\n';

const LIST_ONLY = '63';
/** The values of COMP_TYPE for which bash lists suggestions; for others, it only inserts text. */
const LIST_TYPES: readonly string[] = ['33', LIST_ONLY, '64'];
const GAP = 2;

/** Renders suggestions for zsh, fish and PowerShell: `word<TAB>description`, one per line. */
export function renderSuggestions({ prefix, words, files }: Suggestions): string {
  const lines = words.map(({ value, description }) => `${prefix}${value}\t${description}\n`);
  return lines.join('') + (files ? FILES : '');
}

/**
 * Renders the suggestions that match the word, one per line, without the beginning that bash keeps.
 * A list has descriptions, too: bash inserts only the beginning that its lines share.
 */
export function renderBashSuggestions(
  { prefix, words, files }: Suggestions,
  { typed, replaced }: BashWord,
  { type, width }: BashScreen,
): string {
  const keptLength = typed.endsWith(replaced) ? typed.length - replaced.length : 0;
  const rest = typed.slice(prefix.length);
  const matches = words.filter(({ value }) => value.startsWith(rest));
  const isListed = matches.length > 1 && !files && LIST_TYPES.includes(type);
  // In a list that is only shown, the same prefix on each line would be noise.
  const shownPrefix = isListed && type === LIST_ONLY ? '' : prefix.slice(keptLength);
  const shown = matches.map((match) => ({ ...match, value: shownPrefix + match.value }));
  const lines = isListed ? renderList(shown, width) : shown.map(({ value }) => value);
  return lines.map((line) => `${line}\n`).join('') + (files ? FILES : '');
}

/** Aligns values with descriptions, if any, in lines so wide that bash shows a single column. */
function renderList(words: readonly Suggestion[], width: number): string[] {
  const values = words.map(({ value }) => value);
  if (words.every(({ description }) => description === '')) return values;
  const valueWidth = measureWidest(values) + GAP;
  return words.map(({ value, description }) =>
    pad(cut(pad(value, valueWidth) + description, width - GAP), width - GAP),
  );
}
