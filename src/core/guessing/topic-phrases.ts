import { groupBy } from '../group-by.ts';
import type { Topic } from '../question/question-file.ts';
import { guessWords, trimEnding } from './guess-words.ts';

/**
 * Some 6,000 phrases as the build writes them: the stems of their words, between spaces, by a number that is ten
 * times the index of their topic, plus their weight.
 */
export type PhrasesByNumber = Readonly<Record<number, readonly string[]>>;

/** The table of phrases by which topics are guessed. */
export interface TopicPhrases {
  readonly topics: readonly Topic[];
  /** The numbers of `PhrasesByNumber`, by phrase. */
  readonly phrases: ReadonlyMap<string, number>;
  /** The number of words in the longest phrase that begins with a word; 1 for words not in here. */
  readonly longest: ReadonlyMap<string, number>;
}

/** The factor of the topic's index in the numbers of `phrases`. */
const TOPIC_FACTOR = 10;

const COMMENT = /^#.*$/gmu;
const SECTION = /^\[([^\]]+)\]$/mu;
const LIST = /^\w+ ([1-3]):(.*)$/su;
/** A line that begins with a space goes on with the list of the line before. */
const NEXT_LIST = /\n(?!\s)/u;

/** A phrase of the table as a person wrote it, with the name above its list and the list's weight. */
interface WrittenPhrase {
  readonly topic: string;
  readonly phrase: string;
  readonly weight: number;
}

/**
 * Parses the table that people edit; docs/guessing.md has its format.
 * @throws Error that quotes the faulty text if a topic is unknown, a list is malformed, or a phrase
 *   has no word or stands in the table twice.
 */
export function parseTopicPhrases(table: string, topics: readonly Topic[]): PhrasesByNumber {
  const phrases = new Map<string, number>();
  for (const { phrase, topic, weight } of parseSections(table)) {
    const index = topics.findIndex(({ name }) => name === topic);
    if (index === -1) throw new Error(`topic-phrases.txt: no topic has the name ${topic}`);
    const stems = guessWords(phrase).map(trimEnding);
    const key = stems.join(' ');
    if (key === '') throw new Error(`topic-phrases.txt: "${phrase}" has no word`);
    if (phrases.has(key)) throw new Error(`topic-phrases.txt: "${phrase}" stands in it twice`);
    phrases.set(key, index * TOPIC_FACTOR + weight);
  }
  const byNumber = groupBy([...phrases], ([, number]) => number);
  const rows = [...byNumber].map(([number, group]) => [number, group.map(([key]) => key)] as const);
  return Object.fromEntries(rows);
}

/** Returns the table for look-ups; `topics` are those whose indexes are in the numbers. */
export function indexTopicPhrases(
  byNumber: PhrasesByNumber,
  topics: readonly Topic[],
): TopicPhrases {
  const phrases = new Map<string, number>();
  const longest = new Map<string, number>();
  for (const [number, group] of Object.entries(byNumber)) {
    for (const phrase of group) {
      phrases.set(phrase, Number(number));
      const [first = '', ...rest] = phrase.split(' ');
      const length = rest.length + 1;
      if (length > (longest.get(first) ?? 1)) longest.set(first, length);
    }
  }
  return { topics, phrases, longest };
}

function parseSections(table: string): WrittenPhrase[] {
  // The text before the first name, then by turns a name and its section.
  const [, ...parts] = table.replace(COMMENT, '').split(SECTION);
  return parts.flatMap((section, index) => {
    const topic = parts[index - 1];
    return index % 2 === 0 || topic === undefined ? [] : parseLists(section, topic);
  });
}

function parseLists(section: string, topic: string): WrittenPhrase[] {
  const lists = section.trim().split(NEXT_LIST).filter(Boolean);
  return lists.flatMap((list) => {
    const [, weight, text] = LIST.exec(list) ?? [];
    if (text === undefined) throw new Error(`topic-phrases.txt: "${list}" is not a list`);
    const phrases = text.split(';').map((phrase) => phrase.trim());
    return phrases.map((phrase) => ({ phrase, topic, weight: Number(weight) }));
  });
}

/** Returns the topic and the weight of the phrase that has these words, if it is in the table. */
export function findPhrase(
  stems: readonly string[],
  { topics, phrases }: TopicPhrases,
): { readonly topic: Topic; readonly weight: number } | undefined {
  const number = phrases.get(stems.join(' '));
  if (number === undefined) return undefined;
  const topic = topics[Math.floor(number / TOPIC_FACTOR)];
  return topic && { topic, weight: number % TOPIC_FACTOR };
}

/** Returns the number of words in the longest phrase that begins with a word, at least 1. */
export function longestPhrase(first: string, { longest }: TopicPhrases): number {
  return longest.get(first) ?? 1;
}
