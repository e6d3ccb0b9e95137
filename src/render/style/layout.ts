import type { Paint } from './color.ts';
/** The width and the colors of text on a stream. */
export interface Style {
  /** The number of columns in a line. */
  readonly width: number;
  readonly paint: Paint;
}

/**
 * Questions are `grouped` under topic headings, `by-ad` under the words of a job ad, or `flat`: in the given
 * order without headings.
 */
export type Arrangement = 'grouped' | 'by-ad' | 'flat';

/** How to lay out questions; a format ignores the settings that do not apply to it. */
export interface Layout extends Style {
  readonly arrangement: Arrangement;
  /** Whether to show the follow-ups, why, good signs and red flags of each question. */
  readonly details: boolean;
  /** Whether `text` shows the audiences of each question: it does unless the user chose some. */
  readonly audience: boolean;
}
