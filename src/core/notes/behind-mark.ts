import { isAsked, startsLikeQuestion } from '../language/question-signs.ts';

/**
 * A question mark that ends a sentence: before a space, a full-width one before anything, and one
 * between words, but not in an address: `Who pays?growth`.
 */
const SENTENCE_END =
  /[?？؟][*_)"'”’»]{0,4}(?:\s+|$)|[？؟](?=\S)|(?<=(?:^|\s)[\p{L}'’-]{1,30})\?(?=\p{L})/gu;
/** The arrow or dash between a question and its answer. */
const SEPARATOR = /^(?:[-=]+>|[→⇒➜:：]|[-–—=]{1,2}(?=\s))\s*/u;
const LETTER = /\p{L}/u;
const ARROW = /^(?:[-=]+>|[→⇒➜])/u;
/** Words of somebody that end with a question: `he asked back: why?`. */
const REPORTED = /^[\p{Ll}\d][^?？؟]*[:：]\s/u;

/**
 * Splits a text behind the question mark that ends its question: `Who pays? -> the lead` into `Who pays?`
 * and `the lead`. More questions may follow the first, `Is there on-call? How often? weekly`; the second
 * part is empty if nothing else follows.
 */
export function splitBehindMark(text: string): readonly [question: string, behind: string] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: mark }) => index + mark.length);
  const firstLetter = text.search(LETTER);
  const at = ends.findIndex((end, index) => {
    const next = text.slice(end, ends[index + 1] ?? text.length);
    return firstLetter >= 0 && firstLetter < end && next !== '' && !goesOn(next);
  });
  const end = ends[at];
  if (end === undefined) return [text, ''];
  const words = text.slice(end).replace(SEPARATOR, '').trim();
  return words === '' ? [text, ''] : [text.slice(0, end).trimEnd(), words];
}

/** Whether a sentence behind a question is one more question. */
function goesOn(sentence: string): boolean {
  if (ARROW.test(sentence) || !isAsked(sentence)) return false;
  return startsLikeQuestion(sentence) || !REPORTED.test(sentence);
}
