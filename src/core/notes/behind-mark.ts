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
/** The start of a sentence that is no answer: in upper case, or with a word that asks or goes on. */
const GOES_ON =
  /^(?:[^\p{Ll}\d"“„«]|(?:and|or|but|if|since|by|how|what|when|where|which|who|whom|whose|why|und|oder|wenn|seit|wie|was|wann|wo|welche[rsn]?|wer|wen|wem|warum|wieso|et|ou|si|comment|que|quoi|quand|où|qui|pourquoi|combien|quel(?:le)?s?|y|o|e|se|com[oe]|cuándo|dónde|quién|por|cosa|quando|dove|chi|perché|quant[oiae]|en|of|hoe|wat|wanneer|waar|wie|waarom|och|hur|vad|när|vem|varför|i|a|jak|co|kiedy|gdzie|kto|dlaczego|и|а|как|что|когда|где|кто|почему)(?![\p{L}\p{N}]))/u;

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
  return (
    !ARROW.test(sentence) &&
    isAsked(sentence) &&
    (GOES_ON.test(sentence) || startsLikeQuestion(sentence))
  );
}
