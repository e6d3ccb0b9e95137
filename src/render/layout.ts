import type { Paint } from './paint.ts';

/** What text for people looks like on the stream that it goes to. */
export interface Style {
  /** The columns that it fills. */
  readonly width: number;
  readonly paint: Paint;
}

/** `grouped` under topic headings, or `flat`, in the order given. */
export type Arrangement = 'grouped' | 'flat';

/** How to lay questions out; what a format has no room for, it leaves out. */
export interface Layout extends Style {
  readonly arrangement: Arrangement;
  /** Whether follow-ups, why, good signs and red flags go with each question. */
  readonly details: boolean;
  /** Whether `text` says whom a question is for: not where the user just said so. */
  readonly audience: boolean;
}
