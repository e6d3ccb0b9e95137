import { splitWhyThisQuestion } from '../language/why-this-question.ts';
import { type Detail, LABELS, type Label } from '../question/details.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';
import { joinLines } from './marked-line.ts';
import { withoutBox } from './task-box.ts';

/** The labels of details, and the label of an answer, which is no detail of a question. */
const ALL_LABELS = [...LABELS, 'Answer'] as const;
/** The wordings that people use for each label. */
const WORDINGS: Readonly<Record<Label | 'Answer', RegExp>> = {
  'Follow-up':
    /^(?:follow[- ]?ups?(?: questions?)?|then ask|ask next|next question|probes?|if (?:so|yes|no|not))$/i,
  Why: /^(?:why(?: (?:ask|ask this|ask it|to ask|i ask|it matters|this matters|you should ask))?|reason|rationale|purpose|intent|explanation|what (?:it|this) tells you|what you learn)$/i,
  'Good sign':
    /^(?:good|(?:good|great|ideal|best|strong|positive|green)(?: |-)(?:signs?|signals?|answers?|responses?|flags?)|what good looks like|what to (?:look|listen) for|(?:look|listen) for)$/i,
  'Red flag':
    /^(?:bad|(?:bad|red|warning|weak|poor|negative|worst)(?: |-)(?:signs?|signals?|answers?|responses?|flags?)|beware(?: of)?|watch out(?: for)?)$/i,
  Ad: /^(?:(?:job )?ads?|(?:job )?adverts?)$/i,
  'Unless ad': /^unless (?:the )?(?:job )?(?:ad|advert)$/i,
  Answer: /^answers?$/i,
};
/** Emoji that people use in place of a label. */
const EMOJI: Partial<Record<Label, readonly string[]>> = {
  'Good sign': ['✅', '🟢', '👍', '✔'],
  'Red flag': ['❌', '🔴', '🚩', '👎', '⛔', '🛑'],
};
/** Matches words and a colon, or emphasized words and a dash: `Why: it shows`, `**Why** - …`. */
const LABELLED =
  /^[*_]{0,3}([^:：*_?]{2,40}?)(?:[*_]{0,3} ?[:：][*_]{0,3}|[*_]{1,3} ?[-–—](?= )) ?/;
const leadingEmoji = unicodeRegExp(String.raw`^(\p{Extended_Pictographic})\ufe0f?\s*`, 'u');

/** Splits a text into its label, if any, and the rest: `**Why:** it shows`, `🚩 silence`. */
export function parseLabel(content: string): { label?: Label | 'Answer'; text: string } {
  const line = withoutBox(joinLines(content));
  const [start = '', emoji = ''] = leadingEmoji(line).exec(line) ?? [];
  const rest = line.slice(start.length);
  const [prefix = '', words = ''] = LABELLED.exec(rest) ?? [];
  const written = words.trim();
  // The labels themselves come first: they need none of the patterns, which take 2 ms to compile.
  const label =
    ALL_LABELS.find((name) => name.toLowerCase() === written.toLowerCase()) ??
    ALL_LABELS.find((name) => WORDINGS[name].test(written));
  if (label !== undefined) return { label, text: rest.slice(prefix.length).trim() };
  const reason = splitWhyThisQuestion(rest);
  if (reason !== undefined) return { label: 'Why', text: reason.trim() };
  const labelOfEmoji = LABELS.find((name) => EMOJI[name]?.includes(emoji));
  return labelOfEmoji === undefined ? { text: line } : { label: labelOfEmoji, text: rest.trim() };
}

/**
 * Returns the detail in a text, as a list of one. The list is empty if nothing follows the label,
 * if the label is `Answer`, or if there is neither a label nor a fallback.
 */
export function parseDetail(content: string, fallback?: Label): Detail[] {
  const { label = fallback, text } = parseLabel(content);
  return label === undefined || label === 'Answer' || text === '' ? [] : [{ label, text }];
}

/** The words for an answer in most of the languages whose words for a question are known. */
const ANSWER_WORDS =
  'answers?|ans\\.?|antwort(?:en)?|réponse|respuesta|resposta|risposta|antwoord|svar|odpowied[zź]|odp\\.?|odpověď|vastaus|cevap|trả lời|ответ|отв\\.?|відповідь|απάντηση|جواب|답변?|回答|答え?|答案|[AaRrＡ]|А|О';
const ANSWER_LABEL = new RegExp(
  `^(?:[*_]{0,3}(?:${ANSWER_WORDS})[*_]{0,3}\\s?\\d{0,3}\\s?(?:::|[:：])[*_]{0,3}|[*_]{2,3}(?:${ANSWER_WORDS})[*_]{2,3}(?=\\s|$)|(?:[-=]+>|[→⇒➜])(?=\\s))\\s*`,
  'iu',
);
/** A label before words in lower case, `A. four years`, and not before a name, `A. Smith`. */
const SHORT_ANSWER_LABEL = /^[Aa][.)]\s+(?=[\p{Ll}\d])/u;

/** Returns the words behind the label of an answer, `Answer: yes`; undefined without the label. */
export function splitAnswerLabel(line: string): string | undefined {
  const label = (ANSWER_LABEL.exec(line) ?? SHORT_ANSWER_LABEL.exec(line))?.[0];
  return label === undefined ? undefined : line.slice(label.length);
}
