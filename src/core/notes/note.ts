import type { QuestionId } from '../question/question.ts';
import type { DiagnosticCode } from '../report/diagnostic.ts';
import type { Meeting } from '../syntax/meeting-heading.ts';
import type { Outline } from './outline.ts';

/** What the candidate makes of an answer; in a note `#green`, `#red` or `#vague`. */
export const VERDICTS = ['green', 'red', 'vague'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether a question of a note is still to be asked, was asked, or was answered without being asked. */
export type EntryStatus = 'open' | 'asked' | 'settled';

/** A question in a note, with what the user wrote below it. */
export interface Entry {
  /** Undefined where the line carries none. */
  readonly id: QuestionId | undefined;
  readonly text: string;
  /** The same as written, with its inline markup. */
  readonly markdown: string;
  /** As the box has it. */
  readonly status: EntryStatus;
  /** Without the verdict, as Markdown, lines joined by `\n`; empty where there is none. */
  readonly answer: string;
  readonly verdict: Verdict | undefined;
  readonly meeting: Meeting;
  /** The words of the headings that it stands under, the outermost first. */
  readonly headings: readonly string[];
  /** From 1. */
  readonly line: number;
}

/** Something in a note that was not understood. */
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
  /** Front matter's `company`, else the title, else the name of the file. */
  readonly company: string;
  readonly entries: readonly Entry[];
  /** The lines that were not understood. */
  readonly problems: readonly NoteProblem[];
  readonly text: string;
  readonly lines: readonly string[];
  readonly frontMatterLineCount: number;
  readonly outline: Outline;
}
