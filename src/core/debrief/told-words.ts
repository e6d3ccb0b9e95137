import { splitBehindMark } from '../language/behind-mark.ts';
import { asks } from '../language/question-signs.ts';

/** What words have at least one of: letters, numbers, or an emoji. */
const ANY_WORDS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Returns what was typed without space around it; empty if it has nothing but signs, which say nothing: `?`. */
export function toWords(typed: string): string {
  return ANY_WORDS.test(typed) ? typed.trim() : '';
}

/** Splits what they said unasked into a question, empty if it is none, and the answer behind its mark. */
export function splitTold(words: string): readonly [question: string, answer: string] {
  if (asks(words)) return [words, ''];
  const [question, answer] = splitBehindMark(words);
  return asks(question) ? [question, answer] : ['', words];
}
