import type { Paint } from './color.ts';
/** How text for people looks on its stream. */
export interface Style {
  /** The columns of a line. */
  readonly width: number;
  readonly paint: Paint;
}

/** `grouped` under topic headings, or `flat`, in the order given. */
export type Arrangement = 'grouped' | 'flat';

/** How to lay questions out; formats ignore the settings that have no meaning in them. */
export interface Layout extends Style {
  readonly arrangement: Arrangement;
  /** Whether follow-ups, why, good signs and red flags go with each question. */
  readonly details: boolean;
  /** Whether `text` shows the audiences of a question: not after the user chose one. */
  readonly audience: boolean;
}
