import { countWords, isPlaceholder } from '../language/phrases.ts';
import { asks, isAsked, isPrompt } from '../language/question-signs.ts';
import { textAfterLink } from '../markdown/link.ts';
import type { Detail } from '../question/details.ts';
import type { TopicName } from '../question/question.ts';
import { KNOWN_TAGS, tagMatches } from '../question/tag.ts';
import { parseLabel } from '../syntax/label.ts';
import { type MarkedLine, parseMarkedLine } from '../syntax/marked-line.ts';
import type { Position } from '../text/lines.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';
import { removeLeadingMarks } from './leading-marks.ts';

/** What may be a question, with what stands below it. */
export interface Candidate {
  readonly marked: Line;
  readonly position: Position;
  /** What its surroundings say that it is about. */
  readonly topic: TopicName | undefined;
  readonly details: readonly Detail[];
}

/**
 * What a text is by its own signs: a `question`, `noise` that is none anywhere, or `open`, where its
 * neighbors decide.
 */
export type Likelihood = 'question' | 'noise' | 'open';

/** Fewer words than these are hardly a question that lacks its mark. */
const FEWEST_WORDS = 3;

/** A line of Markdown taken apart, and the remark in italics behind its question. */
export interface Line extends MarkedLine {
  readonly aside: string;
}

/** A remark in italics at the end of a line, and what stands before it. */
const ASIDE =
  /^(.*[?？؟.!][)"'”’*_]{0,4})\s+(?:[-–—]\s*)?\(?(?:\*([^*]+)\*?|_([^_]+)_|<(?:em|i)>([^<]+)<\/(?:em|i)>|(?<=\()((?:tip|note|hint|tipp|hinweis):? [^()]+))\)?\.?$/isu;
/** One of these stands around every remark and all that is bold; most lines have none of them. */
const MAY_HAVE_ASIDE = /[*_<(]/u;
/** A question in bold, and the explanation behind it. */
const BOLD_FIRST = /^((?:\*\*|__)(?=\S)[^*_]+(?:\*\*|__))\s+(?:[-–—]\s+)?(\S.*)$/su;
/** Emphasis that ends where other emphasis begins, without a space between. */
const TOUCHING = /(?<=[?？؟]\s?\*\*)(?=\*[(（])/gu;
const ONLY_CODE = /^`[^`]+`$/u;
const SENTENCES = /[.!] +\S/u;
/** Longer than any question: what is longer stays as it is, so that no input is slow. */
const LONGEST = 1000;
/** Emphasis that is opened and not closed, and the other way round. */
const OPENED = /^\*{1,3}(?=[^\s*])/u;
const CLOSED = /(?<=[^\s*\\])\*{1,3}$/u;
const trailingEmoji = unicodeRegExp(
  String.raw`(?<=\S)\s+(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f)+$`,
  'u',
);
/** Obsidian's links with another text. */
const WIKI_LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/gu;
/** Obsidian's comments, and those of MDX. */
const COMMENT = /%%[^%]*%%|\{\/\*.*?\*\/\}|\[\^[^\]\s]+\]/gu;

/** A line of Markdown without what numbers or adorns it, taken apart. */
export function readLine(content: string): Line {
  const marked = withoutAdornment(parseMarkedLine(content));
  const [question, aside] = splitAside(marked.markdown);
  const { text, markdown } = aside === '' ? marked : parseWords(question);
  const { topics, tags, id } = marked;
  return { text: text.replace(WIKI_LINK, '$1'), markdown, topics, tags, id, aside };
}

function parseWords(markdown: string): Pick<MarkedLine, 'text' | 'markdown'> {
  const { text, markdown: kept } = parseMarkedLine(markdown);
  return { text, markdown: kept };
}

/** A question and the remark behind it, which is empty where there is none. */
function splitAside(markdown: string): [question: string, aside: string] {
  if (markdown.length > LONGEST || !MAY_HAVE_ASIDE.test(markdown)) return [markdown, ''];
  const spaced = markdown.replace(TOUCHING, ' ');
  if (spaced !== markdown) return splitAside(spaced);
  const [, asked = '', ...remarks] = ASIDE.exec(markdown) ?? [];
  const remark = remarks.find((text) => text !== undefined);
  if (remark !== undefined && asksAlone(asked)) return [asked, remark.trim()];
  const [, bold = '', rest = ''] = BOLD_FIRST.exec(markdown) ?? [];
  const isSecond = isAsked(rest) && !SENTENCES.test(rest);
  return asksAlone(bold) && !isSecond ? [bold, rest] : [markdown, ''];
}

function asksAlone(markdown: string): boolean {
  return asks(parseWords(markdown).text);
}

/** Without what stands around the words, and without emphasis that does not end or begin. */
function withoutAdornment(marked: MarkedLine): MarkedLine {
  if (marked.markdown.length > LONGEST) return marked;
  const bare = removeLeadingMarks(withoutTrailingEmoji(marked.markdown.replace(COMMENT, '')));
  const whole = withoutStrayEmphasis(bare, marked.text);
  if (whole === marked.markdown) return marked;
  const words = parseWords(whole);
  // What is left may be adorned again.
  return words.text === '' ? marked : withoutAdornment({ ...marked, ...words });
}

/** No emoji is ASCII, as nearly every end of a line is. */
function withoutTrailingEmoji(markdown: string): string {
  return markdown.replace(trailingEmoji(markdown), '');
}

/** What stands in the words themselves emphasizes nothing. */
function withoutStrayEmphasis(markdown: string, text: string): string {
  const rest = text.startsWith('*') ? markdown.replace(OPENED, '') : markdown;
  return text.endsWith('*') ? rest.replace(CLOSED, '') : rest;
}

/** What the remark behind a question says of it: under a label of ours, or why it is asked. */
export function readAside({ aside }: Line): Detail[] {
  const { label = 'Why', text } = parseLabel(aside);
  return label === 'Answer' || text === '' ? [] : [{ label, text }];
}

/** Judges a text by its own signs. */
export function judgeLine(marked: MarkedLine): Likelihood {
  if (marked.text !== '' && hasOwnMarks(marked)) return 'question';
  return judgeWords(marked);
}

/** Judges a text by its words alone, as those of a heading or a paragraph, which carry marks of any kind. */
export function judgeWords({ text, markdown }: MarkedLine): Likelihood {
  if (text === '') return 'noise';
  const behind = textAfterLink(markdown);
  if (ONLY_CODE.test(markdown) || isPlaceholder(text)) return 'noise';
  // In a table of contents, or to an answer elsewhere: the other items of the list know.
  if (behind === '') return isAsked(text) ? 'open' : 'noise';
  if (isAsked(text)) return behind === undefined || isAsked(behind) ? 'question' : 'noise';
  if (behind !== undefined) return 'noise';
  return isPrompt(text) ? 'question' : 'open';
}

/** Whether a text carries marks of ours, an id or tags, that nothing but a question carries. */
export function hasOwnMarks({ id, tags, topics }: MarkedLine): boolean {
  return id !== undefined || topics.length > 0 || tags.some(isOwnTag);
}

/** Other tags stand at links and notes of all kinds. */
function isOwnTag(tag: string): boolean {
  return KNOWN_TAGS.some((own) => tagMatches(own, tag));
}

/** Whether a text that stands among questions may be one that lacks its mark. */
export function isLongEnough({ text }: MarkedLine): boolean {
  return countWords(text) >= FEWEST_WORDS;
}
