import { cleanText } from '../text/sanitize.ts';
import type { EntryStatus } from './note.ts';
import { escapeMarkup } from './note-text.ts';
import { escapeVerdicts, splitVerdictAtEnd, type Verdict } from './note-verdict.ts';

/** What somebody said to a question, as the candidate types it after the interview. */
export interface Reply {
  /** Whether the question was asked, or they told it unasked. */
  readonly status: Exclude<EntryStatus, 'open'>;
  /** The candidate's words, with lines joined by `\n`; empty for a question that has only a tick. */
  readonly words: string;
  readonly verdict: Verdict | undefined;
}

/** The words and the verdict of a reply as a note that has them is read back. */
export interface CleanReply {
  readonly lines: readonly string[];
  readonly verdict: Verdict | undefined;
}

/**
 * Returns a reply without what a note would not keep: control characters and empty lines. Without a verdict, one
 * that ends the words counts, as in a note; all others are words.
 */
export function cleanReply({ words, verdict }: Pick<Reply, 'words' | 'verdict'>): CleanReply {
  const lines = words
    .split('\n')
    .map((line) => cleanText(line).replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
  const last = lines.at(-1);
  if (verdict !== undefined || last === undefined) return { lines, verdict };
  const end = splitVerdictAtEnd(last);
  return { lines: [...lines.slice(0, -1), end.text].filter(Boolean), verdict: end.verdict };
}

/**
 * Returns the ways to write a reply: as it is, but for words that look like verdicts; else with all that could be
 * markup, a list or a label escaped.
 */
export function toWritten({ lines, verdict }: CleanReply): CleanReply[] {
  const escaped = lines.map((line) =>
    escapeVerdicts(
      escapeMarkup(line).replace(/^(\d{1,9})(?=[.)])|^([^:：]{1,40})(?=[:：])/u, '$&\\'),
    ),
  );
  return [
    { lines: lines.map(escapeVerdicts), verdict },
    { lines: escaped, verdict },
  ];
}

/** Returns the lines of an answer: the first behind its label, the others below, the verdict at the end. */
export function renderAnswer({ lines, verdict }: CleanReply): string[] {
  const tag = verdict === undefined ? [] : [`#${verdict}`];
  return lines.length === 0
    ? tag
    : lines.map((line, index) => (index === lines.length - 1 ? [line, ...tag].join(' ') : line));
}
