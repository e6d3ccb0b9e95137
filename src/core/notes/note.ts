import type { QuestionId } from '../question/question.ts';
import type { DiagnosticCode } from '../report/diagnostic.ts';
import type { Meeting } from '../syntax/meeting-heading.ts';
import type { Verdict } from './note-verdict.ts';
import type { Outline } from './outline.ts';

/** Whether a question is still to be asked, was asked, or was answered without being asked. */
export type EntryStatus = 'open' | 'asked' | 'settled';

/** A question in a note, with the answer that the user wrote below it. */
export interface Entry {
  /** Undefined for a question without a block id. */
  readonly id: QuestionId | undefined;
  readonly text: string;
  /** The text with its inline markup. */
  readonly markdown: string;
  /** From the checkbox alone; see `resolveStatus` for an answer below an empty checkbox. */
  readonly status: EntryStatus;
  /**
   * The question's line unsplit, if `text` leaves out marks before it or words behind it, since in the
   * bank those may be a part of the question: `Who decides? And how?`. `readAs` chooses between both.
   */
  readonly whole: Pick<Entry, 'text' | 'markdown' | 'answer' | 'verdict'> | undefined;
  /** As Markdown, without the verdict, with lines joined by `\n`; empty without an answer. */
  readonly answer: string;
  readonly verdict: Verdict | undefined;
  readonly meeting: Meeting;
  /** The texts of the headings whose sections contain the question, the outermost first. */
  readonly headings: readonly string[];
  /** Counted from 1. */
  readonly line: number;
}

/** A line of a note that looks like a mistake. */
export interface NoteProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A note about one company, with the text that it was read from. */
export interface Note {
  /** The file's name as messages show it. */
  readonly file: string;
  /** From `company` in the front matter, else the note's title, else its file's name; see `findTitle`. */
  readonly company: string;
  /** Whether any heading has a date. A note without one is about one meeting, with nobody named. */
  readonly hasDates: boolean;
  readonly entries: readonly Entry[];
  /** The meetings of the sections, by the indexes of their first lines. */
  readonly meetings: ReadonlyMap<number, Meeting>;
  readonly problems: readonly NoteProblem[];
  readonly text: string;
  readonly lines: readonly string[];
  readonly outline: Outline;
}
