import type { Position } from '../text/lines.ts';
import { cleanText } from '../text/sanitize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** The id of a question: its Obsidian block id, or an id derived from its words. */
export type QuestionId = string & { readonly kind: 'QuestionId' };

/** The slug of a topic: `career`, `on-call`. */
export type TopicName = string & { readonly kind: 'TopicName' };

/** A question with everything that its file says about it. `cleanText` has cleaned all strings. */
export interface Question {
  readonly id: QuestionId;
  /** The sentence without tags, id and inline markup. */
  readonly text: string;
  /** The sentence with its inline markup, escaped where it would open a block in a list item. */
  readonly markdown: string;
  readonly topics: readonly [TopicName, ...TopicName[]];
  /** True where no file states the topic: it was guessed, or is `other`. */
  readonly topicGuessed: boolean;
  /** The phrases of the text that led to a guess; only a question with a guessed topic has them. */
  readonly topicPhrases?: readonly string[];
  /** In lower case, without the `#`; tags of the form `topic/…` are in `topics` instead. */
  readonly tags: readonly string[];
  readonly followUps: readonly string[];
  /** Empty if the file gives no reason. */
  readonly why: string;
  readonly goodSigns: readonly string[];
  readonly redFlags: readonly string[];
  /** Phrases of a job ad that provoke the question; `#` stands for a number. */
  readonly adCues: readonly string[];
  /** Phrases of a job ad that answer the question. */
  readonly adAnswers: readonly string[];
  /** `file` is the path for messages: as the user gave it, but printable and with `/`. */
  readonly source: Position & { readonly file: string };
}

/** The topic of a question for which no topic is stated or guessed. */
export const OTHER_TOPIC = 'other' as TopicName;

/** Precedes a guessed topic in output for people and in the headings of printed question files. */
export const GUESS_MARK = '~';

const KEYCAPS_AND_VARIANTS = /[\u20e3\ufe00-\ufe0f]/gu;
/** Matches what GitHub leaves out of the anchor of a heading: punctuation, symbols, and fractions such as ½. */
const notInAnchor = unicodeRegExp(String.raw`[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc} -]+`, 'gu');
const notInName = unicodeRegExp(String.raw`[^\p{L}\p{M}\p{N}]+`, 'gu');

/** Turns the id that a file gives a question, without its `^`, into a `QuestionId`. */
export function toQuestionId(blockId: string): QuestionId {
  return blockId as QuestionId;
}

/**
 * Returns the topic that a heading, front-matter value, tag or flag names: `career-growth` for
 * `Career & growth`; undefined if the words have no letter or digit, as in a heading of emoji.
 */
export function toTopicName(words: string): TopicName | undefined {
  const spaced = cleanText(words).replace(/[/_]/gu, ' ').toLowerCase();
  const kept = spaced.replace(notInAnchor(spaced), '').replace(KEYCAPS_AND_VARIANTS, '');
  const anchor = kept.normalize('NFC');
  const name = anchor.replace(notInName(anchor), '-').replace(/^-|-$/gu, '');
  return name === '' ? undefined : (name as TopicName);
}

/** Whether the topic of a question is guessed; `other` is not a guess. */
export function isGuess({ topicGuessed, topics: [topic] }: Question): boolean {
  return topicGuessed && topic !== OTHER_TOPIC;
}

/** Whether a question has a topic, from its file or by a guess. */
export function hasTopic({ topics: [topic], topicGuessed }: Question): boolean {
  return !topicGuessed || topic !== OTHER_TOPIC;
}
