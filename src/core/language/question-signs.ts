import { toLower } from '../text/normalize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** Latin, full-width, Arabic, Armenian and Ethiopic question marks, doubled marks, interrobang. */
const MARK = '[?？؟՞፧⁇⁈⁉‽]';
/** Characters that may end a question: quotes, brackets, emphasis, dots, spaces, emoji. */
const TRAILING =
  '[\\s"\'”’“‘»›«‹」』》〉】)）\\]］}*_~`.!…\\p{Extended_Pictographic}\\ufe0f\\u200d]*';
const endsInMark = unicodeRegExp(`${MARK}${TRAILING}$`, 'u');
/** Japanese questions may end in か or a request (ください), Korean questions in similar endings. */
const endsInParticle = unicodeRegExp(
  `(?:(?:か|ください|下さい)[。．]?|(?:까요|나요|니까|주세요|주십시오)\\.?)${TRAILING}$`,
  'u',
);
/** The Greek question mark looks like a semicolon. A Latin word may precede it: `… το DevOps;`. */
const greekMark = unicodeRegExp(`[;\\u037e]${TRAILING}$`, 'u');
const greekWord = unicodeRegExp(String.raw`\p{sc=Grek}{3}`, 'u');
const QUESTION_MARK = new RegExp(MARK, 'u');
const ENDS_QUOTED = /["”“»«]\W*$/u;
const quoted = unicodeRegExp(
  String.raw`^[^"“„«»]*[\p{L}\p{N}:,][^"“„«»]*["“„«»][^"”“»«]*[?？؟]\s?["”“»«]\W*$`,
  'u',
);
/** Matches one to four words that name the quoted question after them: `Pace: "How often …?"`. */
const NAMED_QUOTED = /^[^\s"“„«»:：]+(?: [^\s"“„«»:：]+){0,3} ?[:：]\s*["“„«»]/u;
const TRAILING_BREAKS = /(?:<br ?\/?>)+$/iu;
const TRAILING_PARENTHESES = /\s*[(（[][^()（）[\]]*[)）\]][\s.*_]*$/u;
/** In characters. Only the end of a text is searched, because a long text would be slow. */
const MAX_TAIL_LENGTH = 300;

// The patterns below are for text in lower case: Node takes several times as long to compile a
// pattern that ignores case in every script.

/** Matches the start of a request that people use as a question: `Tell me about …`. */
const prompt = unicodeRegExp(
  String.raw`^["“„«]?(?:please )?(?:(?:tell|walk|talk|take|show|guide) (?:me|us) |(?:discuss|compare|define|explain) ["“\p{L}]|describe (?:a|an|the|your|how|what|to|me|one|some)\b|give (?:me|us|an example|some examples)\b|share (?:a|an|your|with)\b|help (?:me|us) understand |name (?:a|one|three|some)\b|i(?:'d| would|’d) (?:like|love) to (?:know|hear|understand|learn)\b|erzähl|beschreib|schilder|nenne|racontez|parlez|décrivez|expliquez|donnez|cuént|háblame|hábleme|describ|explique|explíc|fale |conte |descreva|расскаж|опиш|назов|привед|объясните |розкаж|назвіть |поясніть |opowiedz|opisz|wyjaśnij|vysvětli|popiš|řekn|vertel |beschrijf|berätta |beskriv |fortell |fortæl |kerro |kuvaile|parla(?:mi|ci|temi|teci) |raccont(?:ami|aci|atemi|ateci) |descriv|hãy (?:kể|mô tả|nêu|giải thích|cho biết) |πε(?:[ςσ]|ίτε) [μµ]|περιγρ[άα]ψ|εξηγήστε |حدثن|أخبرن|اشرح |说说|谈谈|讲讲|请?(?:介绍|描述|谈|说|讲)|教えて|聞かせて)`,
  'u',
);
const ADVICE =
  /^(?:(?:always|also|try to|be sure to|make sure to|remember to) )?(?:ask (?:questions|yourself)|remember|note (?:that|down)|make sure|be (?:sure|prepared|honest|ready|careful|polite)|don['’]t|do not|never|avoid|follow (?:up|the|your)|prepare|practi[cs]e|bring|send|research|take notes|listen|seek|look (?:for|out|up)|keep in mind|pay attention|smile|relax|google)\b/u;
/** Up to four words before the verb of a question: `of your teams`, but not `you` or `they`. */
const BETWEEN = "(?: (?!(?:you|we|they|i|it|he|she|to|not) )[\\p{L}\\p{N}'’/-]+){0,4}?";
const VERB =
  '(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|might)';
const SUBJECT =
  '(?:you|i|we|they|he|she|it|there|this|that|these|those|the|your|my|our|any|anyone|people)';
/** Matches the start of an English question; omits `When you have` and `Do the`, often advice. */
const opening = unicodeRegExp(
  [
    `^\\W{0,3}(?:what|how|which)(?:['’](?:s|re|d|ll)|${BETWEEN} ${VERB})\\b`,
    `^\\W{0,3}(?:who|whom|whose|where|when|why)(?:['’](?:s|re|d|ll)| ${VERB})\\b`,
    `^\\W{0,3}(?:do|have) (?:you|we|they|i)\\b`,
    `^\\W{0,3}(?:is|are|was|were|does|did|has|can|could|will|would) ${SUBJECT}\\b`,
  ].join('|'),
  'u',
);
const ENDS_STATEMENT = /[.!:;,]["'”’)]?$/u;

/** Whether a text ends like a question; parentheses may follow: `Who left? (and why)`. */
export function isAsked(text: string): boolean {
  // Two quick tests settle most lines without the patterns below, which take 3 ms to compile.
  const lastTwo = text.slice(-2);
  if (/^\w\?$/u.test(lastTwo)) return true;
  if (/[A-Za-z\d]$/u.test(lastTwo)) return false;
  const tail = text.slice(-MAX_TAIL_LENGTH).trimEnd().replace(TRAILING_BREAKS, '');
  const sentence = withoutRemark(tail);
  // A question quoted after other words is not asked: `Prepare an answer to "Who are you?"`.
  const isQuoted = ENDS_QUOTED.test(sentence) && quoted(sentence).test(sentence);
  if (isQuoted && !NAMED_QUOTED.test(text)) return false;
  // A question in the last parentheses does not count either, unless the text has nothing else.
  const end = sentence || tail;
  return (
    endsInMark(end).test(end) ||
    endsInParticle(end).test(end) ||
    (greekMark(end).test(end) && greekWord(end).test(end))
  );
}

/** Removes the remark in brackets that a text ends with: `Who left? (team)`. */
export function withoutRemark(text: string): string {
  return text.length > MAX_TAIL_LENGTH ? text : text.replace(TRAILING_PARENTHESES, '');
}

/** Whether a text has a question mark anywhere; the Greek question mark does not count. */
export function hasQuestionMark(text: string): boolean {
  return QUESTION_MARK.test(text);
}

/** Whether a text begins with a request that serves as a question: `Tell me about …`. */
export function isPrompt(text: string): boolean {
  const lower = toLower(text);
  return prompt(lower).test(lower);
}

/** Whether a text ends like a question, or begins with a request that serves as one. */
export function asks(text: string): boolean {
  return isAsked(text) || isPrompt(text);
}

/** Whether a text begins like advice. `Ask about …` is excluded: it may stand for a question. */
export function isAdvice(text: string): boolean {
  return ADVICE.test(toLower(text));
}

/**
 * Whether a text begins like an English question, for texts that do not end in a question mark.
 * The mark may be missing or precede a remark, so callers also look at the lines around the text.
 */
export function startsLikeQuestion(text: string): boolean {
  const lower = toLower(text);
  return opening(lower).test(lower) && (/\?\s/u.test(text) || !ENDS_STATEMENT.test(text));
}
