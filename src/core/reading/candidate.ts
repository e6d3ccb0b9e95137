import { countWords, isPlaceholder } from '../language/phrases.ts';
import { asks, isAsked } from '../language/question-signs.ts';
import { textAfterLink } from '../markdown/text-after-link.ts';
import type { Detail } from '../question/details.ts';
import type { TopicName } from '../question/question.ts';
import { KNOWN_TAGS, tagMatches } from '../question/tag.ts';
import type { MarkedLine } from '../syntax/marked-line.ts';
import type { Position } from '../text/lines.ts';
import type { Line } from './line.ts';

/** A line taken for a question, with the details below it. */
export interface Candidate {
  readonly marked: Line;
  readonly position: Position;
  /** The topic of the heading, list item or table column that it stands under. */
  readonly topic: TopicName | undefined;
  readonly details: readonly Detail[];
}

/** A line on its own: surely a question, surely not, or undecided until its siblings are known. */
export type Likelihood = 'question' | 'noise' | 'undecided';

/** From this share of questions on, a list, a column or a section is taken for one of questions. */
export const MIN_ASKED_SHARE = 0.5;

/** A shorter line without a question mark is hardly a question. */
const MIN_WORDS = 3;
const ONLY_CODE = /^`[^`]+`$/u;

/** Judges a line by its words and by the tags and the id on it. */
export function judgeLine(marked: MarkedLine): Likelihood {
  return marked.text !== '' && hasOwnMarks(marked) ? 'question' : judgeWords(marked);
}

/** Whether a line is surely a question. */
export function isQuestion(marked: MarkedLine): boolean {
  return judgeLine(marked) === 'question';
}

/** Judges a line by its words alone, since headings and paragraphs may have tags of any kind. */
export function judgeWords({ text, markdown }: MarkedLine): Likelihood {
  if (text === '' || ONLY_CODE.test(markdown) || isPlaceholder(text)) return 'noise';
  const afterLink = textAfterLink(markdown);
  if (afterLink === undefined) return asks(text) ? 'question' : 'undecided';
  if (!isAsked(text)) return 'noise';
  // A link alone may belong to a table of contents, or to a list of questions answered elsewhere.
  if (afterLink === '') return 'undecided';
  return isAsked(afterLink) ? 'question' : 'noise';
}

/** Whether a line has an id, a topic or a tag of our format, which only questions have. */
export function hasOwnMarks({ id, tags, topics }: MarkedLine): boolean {
  // People put other tags on links and notes, too.
  const isKnown = (tag: string): boolean => KNOWN_TAGS.some((known) => tagMatches(known, tag));
  return id !== undefined || topics.length > 0 || tags.some(isKnown);
}

/** Whether a line among questions is long enough for a question without a question mark. */
export function isLongEnough({ text }: MarkedLine): boolean {
  return countWords(text) >= MIN_WORDS;
}
