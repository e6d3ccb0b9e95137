import { asks, isAsked, startsLikeQuestion } from './question-signs.ts';

/**
 * The end of a sentence that asks: a question mark before a space, a full-width one before anything, か
 * before a full stop or an arrow, and a mark between words, but not in an address: `Who pays?growth`.
 */
const SENTENCE_END =
  /[?？؟][*_)"'”’»]{0,4}(?:\s+|$)|[？؟](?=\S)|か(?:[。．](?=\S)|(?=[→⇒]))|(?<=(?:^|\s)[\p{L}'’-]{1,30})\?(?=\p{L})/gu;
/** Not the end of a sentence if another mark follows: `What does "done?" mean here?`. */
const IN_BRACKETS = /^[?？؟][*_]*[)"”’»]/u;
/** The arrow or dash between a question and its answer. */
const SEPARATOR = /^(?:[-=]+>|[→⇒➜:：]|[-–—=]{1,2}(?=\s))\s*/u;
/** What an answer has at least one of: letters, numbers, or an emoji. */
const ANY_WORDS = /[\p{L}\p{N}\u{1f300}-\u{1faff}]/u;
/** What stands between a question and its answer in one line: an arrow, a dash or a label. */
const BEFORE_ANSWER =
  /^(?:[-=]+>|[→⇒➜]|[-–—=]{1,2}(?=\s)|(?:A|R|Answer|Antwort|Réponse|Respuesta|Resposta|Risposta):\s)/u;
/** Words that go on with a sentence: `and who pays`. */
const CONNECTIVE =
  /^(?:and|or|but|if|especially|particularly|also|even|including|und|oder|aber|wenn|besonders|auch|et|ou|mais|si|surtout|y|o|pero|e|se|especialmente|en|of|och|eller|og|i|lub|и|или)(?![\p{L}\p{N}])/iu;
const LETTER = /\p{L}/u;
const ARROW = /^(?:[-=]+>|[→⇒➜])/u;
/** Behind a question, these words go on asking: `and how often?`. In upper case, any word may. */
const GOES_ON =
  /^(?:[^\p{Ll}\d"“„«]|(?:and|or|but|if|since|by|how|what|when|where|which|who|whom|whose|why|und|oder|wenn|seit|wie|was|wann|wo|welche[rsn]?|wer|wen|wem|warum|wieso|et|ou|si|comment|que|quoi|quand|où|qui|pourquoi|combien|quel(?:le)?s?|y|o|e|se|com[oe]|cuándo|dónde|quién|por|cosa|quando|dove|chi|perché|quant[oiae]|en|of|hoe|wat|wanneer|waar|waarom|och|hur|vad|när|vem|varför|i|a|jak|co|kiedy|gdzie|kto|dlaczego|и|а|как|что|когда|где|кто|почему)(?![\p{L}\p{N}]))/u;
/** Words that end in a question, but answer one: `Yes. Do they mind?`, `Jane, right?`. */
const ANSWERS =
  /[.!;:]\s|,\s*¿?(?:right|eh|huh|hm|oder|nicht|ne|gell|non?|né|verdad|vero|certo|toch|inte|nie|prawda|да|верно)\s?[?？]\W*$/iu;

/**
 * Splits a text behind the question mark that ends its question: `Who pays? -> the lead` into `Who pays?`
 * and `the lead`. More questions may follow the first, `Is there on-call? How often? weekly`; the second
 * part is empty if nothing else follows.
 */
export function splitBehindMark(text: string): readonly [question: string, behind: string] {
  const marks = [...text.matchAll(SENTENCE_END)];
  const ends = marks
    .filter(({ 0: mark }, index) => index === marks.length - 1 || !IN_BRACKETS.test(mark))
    .map(({ index, 0: mark }) => index + mark.length);
  const firstLetter = text.search(LETTER);
  const at = ends.findIndex((end, index) => {
    const next = text.slice(end, ends[index + 1] ?? text.length);
    return firstLetter >= 0 && firstLetter < end && next !== '' && !goesOn(next);
  });
  const end = ends[at];
  if (end === undefined) return [text, ''];
  const words = text.slice(end).replace(SEPARATOR, '').trim();
  return !ANY_WORDS.test(words) ? [text, ''] : [text.slice(0, end).trimEnd(), words];
}

/**
 * Splits a question from its answer, behind an arrow, a dash or a label: `Who pays? – the lead`. Without
 * such a mark between them the words belong to the question, and the second part is empty.
 */
export function splitMarkedAnswer(text: string): readonly [question: string, answer: string] {
  const [question, behind] = splitBehindMark(text);
  const isMarked = BEFORE_ANSWER.test(text.slice(question.length).trimStart());
  return isMarked && !continuesQuestion(behind) ? [question, behind] : [text, ''];
}

/** Whether the words behind a question belong to it: `and who pays`, `what happened next`. */
export function continuesQuestion(words: string): boolean {
  return CONNECTIVE.test(words) || asks(words) || startsLikeQuestion(words);
}

/** Whether a sentence behind a question is one more question. */
function goesOn(sentence: string): boolean {
  if (ARROW.test(sentence) || ANSWERS.test(sentence) || !isAsked(sentence)) return false;
  return GOES_ON.test(sentence) || startsLikeQuestion(sentence);
}
