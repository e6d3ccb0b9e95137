import { cleanText } from '../text/sanitize.ts';
import type { EntryStatus } from './note.ts';
import { escapeMarkup } from './note-text.ts';
import { takeVerdict, type Verdict } from './note-verdict.ts';

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

/** Returns a reply without what a note would not keep: control characters, empty lines, verdicts as words. */
export function cleanReply({ words, verdict }: Pick<Reply, 'words' | 'verdict'>): CleanReply {
  const read = words.split('\n').map((line) => takeVerdict(cleanText(line).trim()));
  const found = read.findLast((line) => line.verdict !== undefined)?.verdict;
  return {
    lines: read.map(({ text }) => text.replace(/\s+/gu, ' ')).filter(Boolean),
    verdict: verdict ?? found,
  };
}

/** Returns the ways to write a reply: as it is; else with what could be markup, a list or a label escaped. */
export function toWritten({ lines, verdict }: CleanReply): CleanReply[] {
  const escaped = lines.map((line) =>
    escapeMarkup(line).replace(/^(\d{1,9})(?=[.)])|^([^:：]{1,40})(?=[:：])/u, '$&\\'),
  );
  return [
    { lines, verdict },
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
