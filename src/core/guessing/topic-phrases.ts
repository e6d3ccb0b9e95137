import type { Topic } from '../question/question-file.ts';
import { guessWords, trimEnding } from './guess-words.ts';

/**
 * The table of phrases by which topics are guessed, as the build writes it: ready for look-ups, so
 * that a start need not arrange 6,000 phrases.
 */
export interface TopicPhrases {
  readonly topics: readonly Topic[];
  /** By the key of a phrase: ten times the index of its topic, plus its weight. */
  readonly phrases: Readonly<Record<string, number>>;
  /** The number of words in the longest phrase that begins with a word; 1 for words not in here. */
  readonly longest: Readonly<Record<string, number>>;
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
export function parseTopicPhrases(table: string, topics: readonly Topic[]): TopicPhrases {
  const phrases = new Map<string, number>();
  const longest = new Map<string, number>();
  for (const { phrase, topic, weight } of parseSections(table)) {
    const index = topics.findIndex(({ name }) => name === topic);
    if (index === -1) throw new Error(`topic-phrases.txt: no topic has the name ${topic}`);
    const stems = guessWords(phrase).map(trimEnding);
    const [first] = stems;
    const key = stems.join(' ');
    if (first === undefined) throw new Error(`topic-phrases.txt: "${phrase}" has no word`);
    if (phrases.has(key)) throw new Error(`topic-phrases.txt: "${phrase}" stands in it twice`);
    phrases.set(key, index * TOPIC_FACTOR + weight);
    if (stems.length > (longest.get(first) ?? 1)) longest.set(first, stems.length);
  }
  return { topics, phrases: Object.fromEntries(phrases), longest: Object.fromEntries(longest) };
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
  const key = stems.join(' ');
  const number = Object.hasOwn(phrases, key) ? phrases[key] : undefined;
  if (number === undefined) return undefined;
  const topic = topics[Math.floor(number / TOPIC_FACTOR)];
  return topic && { topic, weight: number % TOPIC_FACTOR };
}

/** Returns the number of words in the longest phrase that begins with a word, at least 1. */
export function longestPhrase(first: string, { longest }: TopicPhrases): number {
  return (Object.hasOwn(longest, first) ? longest[first] : undefined) ?? 1;
}
