import type { QuestionId } from '../question/question.ts';
import type { DiagnosticCode } from '../report/diagnostic.ts';
import type { Meeting } from '../syntax/meeting-heading.ts';
import type { Outline } from './outline.ts';

/** How the candidate rates an answer; written as `#green`, `#red` or `#vague` in a note. */
export const VERDICTS = ['green', 'red', 'vague'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether a question of a note is still to be asked, was asked, or was answered without being asked. */
export type EntryStatus = 'open' | 'asked' | 'settled';

/** A question in a note, with the answer that the user wrote below it. */
export interface Entry {
  /** Undefined for a question without a block id. */
  readonly id: QuestionId | undefined;
  readonly text: string;
  /** The text with its inline markup. */
  readonly markdown: string;
  /** By the question's checkbox alone: an answer below an empty box does not change it. */
  readonly status: EntryStatus;
  /** As Markdown, without the verdict, lines joined by `\n`; empty without an answer. */
  readonly answer: string;
  readonly verdict: Verdict | undefined;
  readonly meeting: Meeting;
  /** The text of the headings above it, the outermost first. */
  readonly headings: readonly string[];
  /** From 1. */
  readonly line: number;
}

/** A line of a note that looks like a mistake. */
export interface NoteProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

/** A note about one company, with the text that it was read from. */
export interface Note {
  /** The file's name in messages. */
  readonly file: string;
  /** The `company` of its front matter, else the title, else the file name. */
  readonly company: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly NoteProblem[];
  readonly text: string;
  readonly lines: readonly string[];
  readonly outline: Outline;
}
