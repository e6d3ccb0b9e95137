import type { Suggestion } from '../core/completing/cursor-context.ts';
import type { Suggestions } from '../core/completing/suggestions.ts';
import { cut, measureWidest, pad } from './style/columns.ts';

/** The word at the cursor in bash, without its quotes, and the end of it that bash replaces. */
export interface BashWord {
  readonly typed: string;
  readonly replaced: string;
}

/** How bash will show the suggestions: its COMP_TYPE, and the columns of the terminal. */
export interface BashScreen {
  readonly type: string;
  readonly width: number;
}

/** Tells the script to complete file names, too. No suggestion has a colon. */
const FILES = ':files\n';

const LIST_ONLY = '63';
/** The values of COMP_TYPE that list the suggestions; the others put them into the line. */
const LIST_TYPES: readonly string[] = ['33', LIST_ONLY, '64'];
const GAP = 2;

/** For zsh and fish: `word<TAB>description`, a suggestion a line. */
export function renderSuggestions({ prefix, words, files }: Suggestions): string {
  const lines = words.map(({ value, description }) => `${prefix}${value}\t${description}\n`);
  return lines.join('') + (files ? FILES : '');
}

/**
 * For bash, which neither filters nor describes: the texts that may replace the end of the word, a
 * line each. A list to look at has descriptions, since bash inserts only a common prefix of its lines.
 */
export function renderBashSuggestions(
  { prefix, words, files }: Suggestions,
  { typed, replaced }: BashWord,
  { type, width }: BashScreen,
): string {
  const keptLength = typed.endsWith(replaced) ? typed.length - replaced.length : 0;
  const matches = words.filter(({ value }) => (prefix + value).startsWith(typed));
  const isListed = matches.length > 1 && !files && LIST_TYPES.includes(type);
  // In a mere list, the prefix would only repeat itself.
  const shownPrefix = isListed && type === LIST_ONLY ? '' : prefix.slice(keptLength);
  const shown = matches.map((match) => ({ ...match, value: shownPrefix + match.value }));
  const lines = isListed ? renderList(shown, width) : shown.map(({ value }) => value);
  return lines.map((line) => `${line}\n`).join('') + (files ? FILES : '');
}

/** Values and descriptions; each line fills the terminal, so that bash makes one column of them. */
function renderList(words: readonly Suggestion[], width: number): string[] {
  const values = words.map(({ value }) => value);
  if (words.every(({ description }) => description === '')) return values;
  const valueWidth = measureWidest(values) + GAP;
  return words.map(({ value, description }) =>
    pad(cut(pad(value, valueWidth) + description, width - GAP), width - GAP),
  );
}
