/** The number of questions that are dealt by default. */
export const DEFAULT_COUNT = 5;
const MINUTES_PER_QUESTION = 2.5;

/** Returns how many questions there is time for in some minutes: one at least. */
export function countForMinutes(minutes: number): number {
  return Math.max(1, Math.floor(minutes / MINUTES_PER_QUESTION));
}
