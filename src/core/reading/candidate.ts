import { countWords, isPhrase, isPlaceholder } from '../language/phrases.ts';
import { asks, isAsked, withoutRemark } from '../language/question-signs.ts';
import { theyAsked } from '../language/turned-headings.ts';
import { splitWhyThisQuestion } from '../language/why-this-question.ts';
import { textAfterLink } from '../markdown/text-after-link.ts';
import type { Detail } from '../question/details.ts';
import { type TopicName, toTopicName } from '../question/question.ts';
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
  /** Whom a heading says to ask, as in a `for/…` tag. */
  readonly audience?: string | undefined;
  /** Whether the words above it say that questions follow. */
  readonly isAnnounced?: boolean;
  readonly details: readonly Detail[];
}

/** The verdict on one line alone: `noise` is no question, `undecided` depends on other lines. */
export type Likelihood = 'question' | 'noise' | 'undecided';

/** A list, column, section or heading level holds questions if at least this share (0–1) asks. */
export const MIN_ASKED_SHARE = 0.5;

/** In words. A shorter line without a question mark is probably not a question. */
const MIN_WORDS = 3;
/** Matches a line of nothing but code, or one thing in angle brackets: `` `npm i` ``, `<question>`. */
const ONLY_CODE = /^(?:`[^`]+`|<[^<>]+>)$/u;
/** The words before a colon, which may say whose the question is: `She asked: why us?`. */
const START = /^([^:：?]{3,60})[:：]/u;
const ONLY_ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S*$/iu;

/** Judges a line: an id, topic or tag of our format proves a question, else its words decide. */
export function judgeLine(marked: MarkedLine): Likelihood {
  return marked.text !== '' && hasOwnMarks(marked) ? 'question' : judgeWords(marked);
}

/** Whether a line is a question on its own, whatever its siblings are. */
export function isQuestion(marked: MarkedLine): boolean {
  return judgeLine(marked) === 'question';
}

/** Judges a line by its words alone. On headings and paragraphs, tags and ids prove nothing. */
export function judgeWords(marked: MarkedLine): Likelihood {
  if (saysNothing(marked) || isWhyThisQuestion(marked)) return 'noise';
  const { text, markdown } = marked;
  const [, start] = START.exec(text) ?? [];
  if (start !== undefined && theyAsked(start)) return 'noise';
  const afterLink = textAfterLink(markdown);
  if (afterLink === undefined) return asks(text) ? 'question' : 'undecided';
  if (!isAsked(text)) return 'noise';
  // A line that is only a link, or a link and a remark in brackets, may be an entry of a table of
  // contents or a question.
  if (withoutRemark(afterLink) === '') return 'undecided';
  return isAsked(afterLink) ? 'question' : 'noise';
}

/** Whether a line is empty or holds nothing but code, an address or a placeholder. */
export function saysNothing({ text, markdown }: MarkedLine): boolean {
  return text === '' || ONLY_CODE.test(markdown) || ONLY_ADDRESS.test(text) || isPlaceholder(text);
}

/** Whether a line is the label `Why this question?`, which is no question, with or without words. */
export function isWhyThisQuestion({ text }: MarkedLine): boolean {
  return splitWhyThisQuestion(text) !== undefined;
}

/** Returns the topic that an item names, if it is a phrase: `Pay`, `[[Pay]]`, `[Pay](pay.md)`. */
export function getNamedTopic(marked: MarkedLine): TopicName | undefined {
  return !saysNothing(marked) && isPhrase(marked.text) ? toTopicName(marked.text) : undefined;
}

/** Whether a line adds to a question elsewhere: it has nothing but the question's id, and tags. */
export function isOverlay({ text, id }: MarkedLine): boolean {
  return text === '' && id !== undefined;
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
