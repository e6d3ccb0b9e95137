import type { QuestionId } from './question.ts';

/** What the candidate makes of an answer; in a note `#green`, `#red` or `#vague`. */
export const VERDICTS = ['green', 'red', 'vague'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether a question of a note is still to be asked, was asked, or was answered without being asked. */
export type EntryStatus = 'open' | 'asked' | 'settled';

/** Whom the user met, and when: the words of a heading behind its date. */
export interface Meeting {
  /** `2026-11-24`; empty under a heading without a date. */
  readonly date: string;
  /** Empty where the heading says no more than the date, and above the first heading. */
  readonly person: string;
}

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

/** A note about one company, read. */
export interface Note {
  /** As messages have it. */
  readonly file: string;
  /** Front matter's `company`, else the title, else the name of the file. */
  readonly company: string;
  readonly entries: readonly Entry[];
}

/** Whether two meetings are with the same person; the words of a heading, in any case. */
export function isSamePerson(a: Meeting, b: Meeting): boolean {
  return foldPerson(a) === foldPerson(b);
}

/** Whether two meetings have the same heading. */
export function isSameMeeting(a: Meeting, b: Meeting): boolean {
  return a.date === b.date && isSamePerson(a, b);
}

/** What all spellings of one person have in common. */
export function foldPerson({ person }: Meeting): string {
  return person.normalize('NFKC').toLowerCase();
}
