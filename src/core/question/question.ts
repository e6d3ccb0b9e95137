import { slug } from 'github-slugger';
import { hash64 } from '../text/hash.ts';
import type { Position } from '../text/lines.ts';
import { normalizeText } from '../text/normalize.ts';
import { cleanText } from '../text/sanitize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** Names one question: its block id in Obsidian's sense, or one derived from its words. */
export type QuestionId = string & { readonly kind: 'QuestionId' };

/** The slug of what a question is about: `career`, `on-call`. */
export type TopicName = string & { readonly kind: 'TopicName' };

/** The place of a question: its file as the user named it, line and column. */
interface SourcePosition extends Position {
  readonly file: string;
}

/** One thing to ask, with everything that its file says about it. All strings are clean single lines. */
export interface Question {
  readonly id: QuestionId;
  /** The bare sentence: no tags, no id, no inline markup. */
  readonly text: string;
  /** The sentence as written, with its inline markup; safe at the start of a list item. */
  readonly markdown: string;
  /** At least one. */
  readonly topics: readonly [TopicName, ...TopicName[]];
  /** True where no file said the topic: it was guessed, or is `other`. */
  readonly topicGuessed: boolean;
  /** Without `#`, lower case; `topic/…` is not among them. */
  readonly tags: readonly string[];
  readonly followUps: readonly string[];
  /** Empty where the file gives none. */
  readonly why: string;
  readonly goodSigns: readonly string[];
  readonly redFlags: readonly string[];
  readonly source: SourcePosition;
}

/** Where a question goes that nothing gives a topic. */
export const OTHER_TOPIC = 'other' as TopicName;

/** Stands before a topic that was guessed, where people read it and in a heading of a question file. */
export const GUESS_MARK = '~';

const ID_LENGTH = 10;
const ID_SPACE = 36n ** BigInt(ID_LENGTH);
const KEYCAPS_AND_VARIANTS = /[\u20e3\ufe00-\ufe0f]/gu;
const notInSlug = unicodeRegExp(String.raw`[^\p{L}\p{M}\p{N}]+`, 'gu');

/** An id as the file gives it, without its `^`. */
export function explicitId(blockId: string): QuestionId {
  return blockId as QuestionId;
}

/**
 * The id of a question that has none of its own: ten characters `[a-z0-9]`, the first 64 bits of
 * SHA-256 over its normalized words, modulo 36^10 (51.7 bits). The same question has the same id
 * in every file and on every platform.
 */
export function deriveId(text: string): QuestionId {
  const bits = hash64(normalizeText(text));
  return (bits % ID_SPACE).toString(36).padStart(ID_LENGTH, '0') as QuestionId;
}

/**
 * The topic that a heading, a front-matter value, a tag or a flag names: `Career & growth` gives
 * `career-growth`. Undefined where nothing is left to name it by, as in a heading of emoji.
 */
export function topicName(words: string): TopicName | undefined {
  const spaced = cleanText(words).replace(/[/_]/gu, ' ').trim();
  const slugged = slug(spaced).replace(KEYCAPS_AND_VARIANTS, '').normalize('NFC');
  const name = slugged.replace(notInSlug(slugged), '-').replace(/^-|-$/gu, '');
  return name === '' ? undefined : (name as TopicName);
}

/** The labels of the items under a question, in the order in which we print them. */
export const LABELS = ['Follow-up', 'Why', 'Good sign', 'Red flag'] as const;

/** What an item under a question is. */
export type Label = (typeof LABELS)[number];

/** One item under a question, in Markdown, without its label. */
export interface Detail {
  readonly label: Label;
  readonly text: string;
}

/** Everything known about a question beside its sentence, in the order in which we print it. */
export function listDetails(question: Question): Detail[] {
  const texts = {
    'Follow-up': question.followUps,
    Why: question.why === '' ? [] : [question.why],
    'Good sign': question.goodSigns,
    'Red flag': question.redFlags,
  } satisfies Record<Label, readonly string[]>;
  return LABELS.flatMap((label) => texts[label].map((text) => ({ label, text })));
}
