import type { Suggestion } from '../core/completing/cursor-context.ts';
import type { Suggestions } from '../core/completing/suggestions.ts';
import { measureWidth, splitCharacters } from './style/wrap.ts';

/** The word at the cursor in bash, without its quotes, and the end of it that bash replaces. */
export interface BashWord {
  readonly typed: string;
  readonly replaced: string;
}

/** How bash will show the candidates: its COMP_TYPE, and the columns of the terminal. */
export interface BashScreen {
  readonly type: string;
  readonly width: number;
}

/** Says to a script that the shell's own completion of files belongs here. No candidate has a colon. */
const FILES = ':files\n';

const LISTED = '63';
/** Those of COMP_TYPE that list the candidates; the others put them into the line as they are. */
const LISTING: readonly string[] = ['33', LISTED, '64'];
const GAP = 2;

/** For zsh and fish: `word<TAB>description`, a candidate a line. */
export function renderSuggestions({ lead, words, files }: Suggestions): string {
  const lines = words.map(({ value, description }) => `${lead}${value}\t${description}\n`);
  return lines.join('') + (files ? FILES : '');
}

/**
 * For bash, which neither filters nor describes: what may replace the end of the word, a line each.
 * A list for the eyes has the descriptions, since bash puts no more than a common beginning into the line.
 */
export function renderBashSuggestions(
  { lead, words, files }: Suggestions,
  { typed, replaced }: BashWord,
  { type, width }: BashScreen,
): string {
  const kept = typed.endsWith(replaced) ? typed.length - replaced.length : 0;
  const begun = words.filter(({ value }) => (lead + value).startsWith(typed));
  const isListed = begun.length > 1 && !files && LISTING.includes(type);
  // A mere list leaves out what every line would begin with.
  const shown = isListed && type === LISTED ? '' : lead.slice(kept);
  const named = begun.map((one) => ({ ...one, value: shown + one.value }));
  const lines = isListed ? describedLines(named, width) : named.map(({ value }) => value);
  return lines.map((line) => `${line}\n`).join('') + (files ? FILES : '');
}

/** In one column: each line fills the terminal, as far as bash leaves it to us. */
function describedLines(words: readonly Suggestion[], width: number): string[] {
  if (words.every(({ description }) => description === '')) return words.map(({ value }) => value);
  const widest = Math.max(...words.map(({ value }) => measureWidth(value)));
  return words.map(({ value, description }) => {
    const line = cut(padded(value, widest + GAP) + description, width - GAP);
    return padded(line, width - GAP);
  });
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - measureWidth(text), 0));
}

function cut(text: string, width: number): string {
  if (measureWidth(text) <= width) return text;
  let kept = '';
  for (const character of splitCharacters(text)) {
    if (measureWidth(kept + character) >= width) break;
    kept += character;
  }
  return `${kept}…`;
}
