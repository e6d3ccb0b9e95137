import { countWords, isPlaceholder } from '../language/phrases.ts';
import { asks, isAsked } from '../language/question-signs.ts';
import { textAfterLink } from '../markdown/text-after-link.ts';
import type { Detail } from '../question/details.ts';
import type { TopicName } from '../question/question.ts';
import { KNOWN_TAGS, tagMatches } from '../question/tag.ts';
import type { MarkedLine } from '../syntax/marked-line.ts';
import type { Position } from '../text/lines.ts';
import type { Line } from './line.ts';

/** A text accepted as a question, with the details found below or beside it. */
export interface Candidate {
  readonly marked: Line;
  readonly position: Position;
  /** The topic that a heading, item, table or front-matter key gives to the question, if any. */
  readonly topic: TopicName | undefined;
  readonly details: readonly Detail[];
}

/** The verdict on one line alone: `noise` is no question, `undecided` depends on other lines. */
export type Likelihood = 'question' | 'noise' | 'undecided';

/** A list, column, section or heading level holds questions if at least this share (0–1) asks. */
export const MIN_ASKED_SHARE = 0.5;

/** In words. A shorter line without a question mark is probably not a question. */
const MIN_WORDS = 3;
/** Matches a line of nothing but code, an address or a placeholder: `` `npm i` ``, `<question>`. */
const ONLY_CODE = /^(?:`[^`]+`|<[^<>]+>)$/u;

/** Judges a line: an id, topic or tag of our format proves a question, else its words decide. */
export function judgeLine(marked: MarkedLine): Likelihood {
  return marked.text !== '' && hasOwnMarks(marked) ? 'question' : judgeWords(marked);
}

/** Whether a line is a question on its own, whatever its siblings are. */
export function isQuestion(marked: MarkedLine): boolean {
  return judgeLine(marked) === 'question';
}

/** Judges a line by its words alone. On headings and paragraphs, tags and ids prove nothing. */
export function judgeWords({ text, markdown }: MarkedLine): Likelihood {
  if (text === '' || ONLY_CODE.test(markdown) || isPlaceholder(text)) return 'noise';
  const afterLink = textAfterLink(markdown);
  if (afterLink === undefined) return asks(text) ? 'question' : 'undecided';
  if (!isAsked(text)) return 'noise';
  // A line that is only a link may be an entry of a table of contents or a question.
  if (afterLink === '') return 'undecided';
  return isAsked(afterLink) ? 'question' : 'noise';
}

/** Whether a line has an id, a topic or a tag of our format, which prove it to be a question. */
export function hasOwnMarks({ id, tags, topics }: MarkedLine): boolean {
  // Other tags prove nothing: people put tags on links and notes, too.
  const isKnown = (tag: string): boolean => KNOWN_TAGS.some((known) => tagMatches(known, tag));
  return id !== undefined || topics.length > 0 || tags.some(isKnown);
}

/** Whether a line has enough words to be a question even without a question mark. */
export function isLongEnough({ text }: MarkedLine): boolean {
  return countWords(text) >= MIN_WORDS;
}
