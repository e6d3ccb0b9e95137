import { cleanText } from '../text/sanitize.ts';
import type { AdQuote } from './by-topic.ts';

/** Characters that may be markup unless a backslash precedes them. */
const MARKUP = /[\\`*_[\]<>&~#|]/gu;

/** Returns the words of a job ad as an item below a question: `- Ad: "hybrid (3 days)"`. */
export function toAdItem({ quote }: AdQuote): string {
  return `- Ad: "${cleanText(quote).replace(MARKUP, '\\$&')}"`;
}
