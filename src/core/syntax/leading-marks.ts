import { hasLetters } from '../text/normalize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';
import { withoutBox } from './task-box.ts';

/** The label of what I say in a transcript: `me: who left?`. */
const SPEAKER = '(?:[Mm]e|[Ii]ch|[Mm]oi|[Yy]o|[Ee]u|[Ii]o|[Ii]k|[Jj]a|[Яя]|[Jj]ag|[Jj]eg|我)';
/** Words that announce a question, with or without a number: `Q:`, `Frage 3:`. */
const QUESTION_WORDS =
  '[Qq]|[Qq]uestion|Frage|Pregunta|Pergunta|Domanda|Vraag|Fråga|Spørsmål|Spørgsmål|Soru|Pytanie|Otázka|Câu(?: hỏi)?|Вопрос|Питання|Ερώτηση|سؤال|प्रश्न|질문';
/** The number or word before a question: `1.`, `Q:`, `(4)`, `Question 5 -`, the escaped `1\.`. */
const NUMBER = `\\(?\\d{1,3}\\\\?[.):]\\)?|[a-z]\\)|\\d{1,3}(?:\\.\\d{1,3})+\\.?|[IVX]{1,5}[.)]|(?:${QUESTION_WORDS}) ?\\d{0,3}[ \u00a0\u202f]?[.):：-]|(?:[FPDVВ]|${SPEAKER})[ \u00a0\u202f]?[:：]`;
const numbering = unicodeRegExp(
  `^(?:(?:${NUMBER}) +|(?:[QＱ]|问题?|問題?|質問) ?\\d{0,3}[:：] *|[（(]?[0-9０-９一二三四五六七八九十]{1,3}[、．）]\\s*)(?=\\S)`,
  'u',
);
/** A number in bold before a question that is not in the same bold: `**Q3:** Who left?`. */
const boldNumbering = unicodeRegExp(
  `^(\\*\\*|__)(?:(?:${NUMBER})|(?:问题?|問題?|質問) ?\\d{0,3}[:：])\\1 *:? *(?=\\S)`,
  'u',
);
const SHORTCODE = /^(?::[a-z0-9_+-]{2,40}: *)+(?=\S)/u;
const emoji = unicodeRegExp(
  String.raw`^[\p{Extended_Pictographic}\p{Regional_Indicator}](?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3|\s)*(?=\S)`,
  'u',
);
const BULLET = /^\\?[-–—•‣◦·*] +(?=\S)/u;

/**
 * Most lines start with a capitalized word and a lower-case word, and need none of the patterns
 * above, which take 3 ms to compile. `Question 5:` does not match: a number follows the word.
 */
const PLAIN_START = /^[A-Z][a-z]+(?:['’][a-z]+)?(?: [a-z]|-[a-z]|$)/u;

/** No question has more marks in front, and looking for each of them takes as long as the line is. */
const MAX_MARKS = 20;

const mine = new RegExp(`^${SPEAKER}[ \\u00a0\\u202f]?[:：]`, 'u');

/** Whether a line of a transcript is what I say: `me: who left?`. */
export function isMine(line: string): boolean {
  return mine.test(line);
}

/** A word and a colon, in emphasis or not, or `Q1.`. */
const LABELLED =
  /^[*_]{0,3}(?:\p{L}{1,10}(?: hỏi)?[*_]{0,3}\s?\d{0,3}\s?[:：]|[Qq]\s?\d{0,3}[.)]\s)/u;

/** Whether a label announces a question, whatever its language: `Q: Who left?`, `**Frage:** Wer?`. */
export function hasQuestionLabel(line: string): boolean {
  return LABELLED.test(line) && removeLeadingMarks(line) !== line;
}

/**
 * Removes emoji, bullets, boxes (`TODO`, `( )`) and numbers from the start of a line, unless no words would be left. At most
 * `most` are looked for.
 */
export function removeLeadingMarks(line: string, most = MAX_MARKS): string {
  if (most === 0 || PLAIN_START.test(line)) return line;
  const emphasis = /^(?:\*\*|__)(?=\S)/u.exec(line)?.[0];
  if (emphasis !== undefined) {
    const unnumbered = line.replace(boldNumbering(line), '');
    if (unnumbered !== line) return removeLeadingMarks(unnumbered, most - 1);
    return emphasis + removeLeadingMarks(line.slice(emphasis.length), most - 1);
  }
  let rest = line;
  for (let count = 0; count < most; count += 1) {
    const shorter = withoutBox(rest)
      .replace(emoji(rest), '')
      .replace(SHORTCODE, '')
      .replace(BULLET, '')
      .replace(numbering(rest), '');
    if (shorter === rest || !hasLetters(shorter)) return rest;
    rest = shorter;
  }
  return rest;
}
