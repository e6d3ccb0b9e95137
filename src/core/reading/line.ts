import { continuesQuestion, splitMarkedAnswer } from '../language/behind-mark.ts';
import { asks, isAsked } from '../language/question-signs.ts';
import { withoutInlineComments } from '../syntax/comments.ts';
import { removeLeadingMarks } from '../syntax/leading-marks.ts';
import { joinLines, type MarkedLine, parseMarkedLine } from '../syntax/marked-line.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** A line that may be a question, without the numbers, emoji, comments and remark around it. */
export interface Line extends MarkedLine {
  /** The remark after the question, without its emphasis; empty if there is none. */
  readonly aside: string;
}

/** In characters. Longer lines keep their marks: the patterns backtrack, no question is so long. */
export const MAX_QUESTION_LENGTH = 1000;

/**
 * A question, which may be a link, then a remark in italics or a hint: `Who left? *It shows.*`,
 * `[Who left?](a.md) (Tip: wait)`.
 */
const ASIDE =
  /^(.*[?？؟.!][)"'”’*_]{0,4}(?:\]\([^()\s]*\)[*_]{0,3})?)\s+(?:[-–—]\s*)?\(?(?:\*([^*]+)\*?|_([^_]+)_|<(?:em|i)>([^<]+)<\/(?:em|i)>|(?<=\()((?:tip|note|hint|tipp|hinweis):? [^()]+))\)?\.?$/isu;
/** A question in bold, then its explanation: `**Who left?** It shows.`. */
const BOLD_FIRST = /^((?:\*\*|__)(?=\S)[^*_]+(?:\*\*|__))\s+(?:[-–—]\s+)?(\S.*)$/su;
/** `ASIDE` and `BOLD_FIRST` match no line that lacks all of these characters. */
const MAY_HAVE_ASIDE = /[*_<(]/u;
/** Matches where a bold question and its remark touch: `**Who left?***(It shows.)*`. */
const TOUCHING = /(?<=[?？؟]\s?\*\*)(?=\*[(（])/gu;
const SENTENCES = /[.!] +\S/u;
const UNCLOSED_EMPHASIS = /^\*{1,3}(?=[^\s*])/u;
const UNOPENED_EMPHASIS = /(?<=[^\s*\\])\*{1,3}$/u;
const trailingEmoji = unicodeRegExp(
  String.raw`(?<=\S)\s+(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f)+$`,
  'u',
);
/** An Obsidian link, without or with a display text: `[[a]]`, `[[a|b]]`. */
const WIKI_LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/gu;
/** An MDX comment, or a reference to a footnote (`[^1]`). */
const REFERENCE = /\{\/\*.*?\*\/\}|\[\^[^\]\s]+\]/gu;

/** Parses a line of Markdown into question, remark and tags: `1. Who left? *It shows.* #core`. */
export function parseLine(content: string): Line {
  const marked = withoutAdornment(parseMarkedLine(content));
  const [question, aside] = splitAside(marked.markdown);
  if (aside === '') return { ...marked, text: marked.text.replace(WIKI_LINK, '$1'), aside };
  // The question without its remark may end in another mark or remark.
  const { text, markdown, aside: earlier } = parseLine(question);
  return { ...marked, text, markdown, aside: `${earlier} ${aside}`.trimStart() };
}

/** Parses a list item like a line. Words on the lines below one that asks are a remark: an answer. */
export function parseItem(content: string): Line {
  const whole = parseLine(content);
  if (whole.aside !== '' || !content.includes('\n')) return whole;
  const lines = content.split('\n');
  const end = lines.findIndex((line) => isAsked(line)) + 1;
  const below = joinLines(lines.slice(end).join('\n'));
  const isRemark = end > 0 && below !== '' && !/[?^#]/u.test(below) && !continuesQuestion(below);
  if (!isRemark) return whole;
  const line = parseLine(lines.slice(0, end).join('\n'));
  return { ...line, aside: `${line.aside} ${below}`.trimStart() };
}

function withoutAdornment(marked: MarkedLine): MarkedLine {
  if (marked.markdown.length > MAX_QUESTION_LENGTH) return marked;
  const uncommented = withoutInlineComments(marked.markdown).replace(REFERENCE, '');
  if (uncommented !== marked.markdown) {
    const { text, markdown } = parseMarkedLine(uncommented);
    return withoutAdornment({ ...marked, text, markdown });
  }
  const endsInAscii = /[ -~]$/u.test(uncommented);
  const words = endsInAscii ? uncommented : uncommented.replace(trailingEmoji(uncommented), '');
  let stripped = removeLeadingMarks(words);
  // An asterisk that is left in the plain text is not emphasis: its counterpart is missing.
  if (marked.text.startsWith('*')) stripped = stripped.replace(UNCLOSED_EMPHASIS, '');
  if (marked.text.endsWith('*')) stripped = stripped.replace(UNOPENED_EMPHASIS, '');
  if (stripped === marked.markdown) return marked;
  const { text, markdown } = parseMarkedLine(stripped);
  // Removing one mark may uncover another.
  return text === '' ? marked : withoutAdornment({ ...marked, text, markdown });
}

/** Splits a line into its question and the remark after it, which may be empty. */
function splitAside(markdown: string): readonly [question: string, aside: string] {
  const spaced = markdown.replace(TOUCHING, ' ');
  if (spaced.length > MAX_QUESTION_LENGTH) return [markdown, ''];
  if (!MAY_HAVE_ASIDE.test(spaced)) return splitMarkedAnswer(markdown);
  const [, question = '', ...remarks] = ASIDE.exec(spaced) ?? [];
  const remark = remarks.find((text) => text !== undefined);
  if (remark !== undefined && asksAlone(question)) return [question, remark.trim()];
  const [, bold = '', rest = ''] = BOLD_FIRST.exec(spaced) ?? [];
  const isSecondQuestion = isAsked(rest) && !SENTENCES.test(rest);
  return asksAlone(bold) && !isSecondQuestion ? [bold, rest] : splitMarkedAnswer(markdown);
}

function asksAlone(markdown: string): boolean {
  return asks(parseMarkedLine(markdown).text);
}
