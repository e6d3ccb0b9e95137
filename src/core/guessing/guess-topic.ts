import { type Bank, collectTopics } from '../question/bank.ts';
import { OTHER_TOPIC, type Question, type TopicName } from '../question/question.ts';
import type { Topic } from '../question/question-file.ts';
import { extractFeatures } from './features.ts';

/**
 * A linear classifier (multinomial logistic regression over TF-IDF), as `train.ts` makes it.
 * Plain data, so that it can be shipped as JSON.
 */
export interface TopicModel {
  /** Those that it guesses. */
  readonly topics: readonly Topic[];
  /** Of each feature how rare it is, and then how much it speaks for each topic; in tenths. */
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** A guess and the probability that the model gives it. */
export interface Guess {
  readonly topic: Topic;
  readonly probability: number;
}

/** The numbers of a model are whole: this many make one. */
export const MODEL_SCALE = 10;

/** What is less probable than this is no guess: three times what chance gives one of 18 topics. */
const LEAST_PROBABILITY = 1 / 6;

/** The topic that a text is most probably about; undefined where no topic is probable enough. */
export function guessTopic(text: string, model: TopicModel): TopicName | undefined {
  const guess = bestGuess(text, model);
  return guess !== undefined && guess.probability >= LEAST_PROBABILITY
    ? guess.topic.name
    : undefined;
}

/** The topic with the highest probability; undefined where the model knows no word of the text. */
export function bestGuess(text: string, { topics, features }: TopicModel): Guess | undefined {
  const scores = topics.map(() => 0);
  let square = 0;
  for (const feature of extractFeatures(text)) {
    const numbers = Object.hasOwn(features, feature) ? features[feature] : undefined;
    if (numbers === undefined) continue;
    const rarity = numbers[0] ?? 0;
    square += rarity ** 2;
    for (let index = 0; index < scores.length; index += 1) {
      scores[index] = (scores[index] ?? 0) + rarity * (numbers[index + 1] ?? 0);
    }
  }
  if (square === 0) return undefined;
  const length = Math.sqrt(square) * MODEL_SCALE;
  const probabilities = softmax(scores.map((score) => score / length));
  const probability = Math.max(...probabilities);
  const topic = topics[probabilities.indexOf(probability)];
  return topic && { topic, probability };
}

/** Makes scores into probabilities. */
export function softmax(scores: readonly number[]): number[] {
  // Less the highest, so that no exponential is infinite.
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Whether a file said the topic of a question, or a guess has given it one. */
export function hasTopic({ topics: [topic], topicGuessed }: Question): boolean {
  return !topicGuessed || topic !== OTHER_TOPIC;
}

/**
 * The bank with a guess for each question that no file gave a topic; what the model does not know
 * stays `other`. A guessed topic has the title and aliases of ours, unless a file says others.
 */
export function guessTopics(bank: Bank, model: TopicModel): Bank {
  const questions = bank.questions.map((question) => {
    if (hasTopic(question)) return question;
    const topic = guessTopic(question.text, model);
    return topic === undefined ? question : { ...question, topics: [topic] as const };
  });
  const guessed = new Set(
    questions.flatMap(({ topicGuessed, topics }) => (topicGuessed ? topics : [])),
  );
  const ours = model.topics.filter(({ name }) => guessed.has(name));
  return { questions, topics: collectTopics(questions, [...bank.topics, ...ours]) };
}
