import { type Bank, collectTopics } from '../question/bank.ts';
import { hasTopic, type TopicName } from '../question/question.ts';
import { guessWords, trimEnding } from './guess-words.ts';
import { findPhrase, longestPhrase, type TopicPhrases } from './topic-phrases.ts';

/** A guessed topic, and the phrases of the text that belong to it; those of its first question come first. */
export interface Guess {
  readonly topic: TopicName;
  readonly phrases: readonly string[];
}

/** A phrase of the table, found in a text. */
interface Found {
  /** In the words of the text, without case and accents. */
  readonly phrase: string;
  readonly topic: TopicName;
  readonly score: number;
}

const FIRST_QUESTION = /^[^?？]*[?？]/u;
/** What people ask first is their question; the rest explains it or asks on. */
const FIRST_QUESTION_FACTOR = 1.5;
/** In characters: no question is longer, and a line of ten megabytes would take seconds. */
const MAX_LENGTH = 10_000;
/** A single weak word is enough for a guess in the first question only. */
const MIN_SCORE = 1.5;

/** Returns the topic whose phrases in a text score most; undefined if they score too little. */
export function guessTopic(text: string, table: TopicPhrases): Guess | undefined {
  const start = text.slice(0, MAX_LENGTH);
  const first = FIRST_QUESTION.exec(start)?.[0] ?? start;
  const found = [
    ...findPhrases(first, table, FIRST_QUESTION_FACTOR),
    ...findPhrases(start.slice(first.length), table, 1),
  ];
  const scores = new Map<TopicName, number>();
  for (const { topic, score } of found) scores.set(topic, (scores.get(topic) ?? 0) + score);
  // Of equal scores the topic that was found first counts.
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < MIN_SCORE) return undefined;
  const [topic] = best;
  const phrases = found.filter((one) => one.topic === topic).map(({ phrase }) => phrase);
  return { topic, phrases: [...new Set(phrases)] };
}

/**
 * Finds the phrases of a text, the longest first; each word belongs to one phrase at most. A phrase
 * counts its weight × √(number of words) × `factor`.
 */
function findPhrases(text: string, table: TopicPhrases, factor: number): Found[] {
  const words = guessWords(text);
  const stems = words.map(trimEnding);
  const lengths = stems.map((stem) => longestPhrase(stem, table));
  const isUsed = words.map(() => false);
  const found: Found[] = [];
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  for (let length = longest; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const end = start + length;
      const canBegin = (lengths[start] ?? 0) >= length;
      if (!canBegin || isUsed.slice(start, end).includes(true)) continue;
      const match = findPhrase(stems.slice(start, end), table);
      if (match === undefined) continue;
      isUsed.fill(true, start, end);
      const phrase = words.slice(start, end).join(' ');
      const score = match.weight * Math.sqrt(length) * factor;
      found.push({ phrase, topic: match.topic.name, score });
    }
  }
  return found;
}

/**
 * Guesses a topic for each question that has none; the topic stays `other` if no
 * topic scores enough. A guessed topic has the aliases of the table, and its title unless a file gives one.
 */
export function guessTopics(bank: Bank, table: TopicPhrases): Bank {
  const questions = bank.questions.map((question) => {
    if (hasTopic(question)) return question;
    const guess = guessTopic(question.text, table);
    if (guess === undefined) return question;
    return { ...question, topics: [guess.topic] as const, topicPhrases: guess.phrases };
  });
  const guessed = new Set(
    questions.flatMap(({ topicGuessed, topics }) => (topicGuessed ? topics : [])),
  );
  const guessedTopics = table.topics.filter(({ name }) => guessed.has(name));
  return { questions, topics: collectTopics(questions, [...bank.topics, ...guessedTopics]) };
}
