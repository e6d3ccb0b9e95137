import type { ChalkInstance } from 'chalk';

/** How to lay the questions out; what a format has no room for, it leaves out. */
export interface Layout {
  /** `grouped` under topic headings, or `flat`, in the order given. */
  readonly layout: 'grouped' | 'flat';
  /** Whether follow-ups, why, good signs and red flags go with each question. */
  readonly details: boolean;
  /** Whether `text` says whom a question is for: not where the user just said so. */
  readonly audience: boolean;
  /** The columns that `text` fills. */
  readonly width: number;
  /** Paints `text`; of level 0 where there is no color. */
  readonly paint: ChalkInstance;
}
