import { type Bank, collectTopics } from '../question/bank.ts';
import { OTHER_TOPIC, type Question, type TopicName } from '../question/question.ts';
import type { Topic } from '../question/question-file.ts';
import { extractFeatures } from './features.ts';

/** A multinomial logistic regression over TF-IDF, trained by `train.ts` and shipped as JSON. */
export interface TopicModel {
  readonly topics: readonly Topic[];
  /** For each feature, its rarity, then its weight for each topic; multiplied by `MODEL_SCALE`. */
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** The numbers of a model are multiplied by this factor before they are rounded to integers. */
export const MODEL_SCALE = 10;

/** A less probable topic is not guessed. Pure chance would give each of 18 topics 1/18. */
const MIN_PROBABILITY = 1 / 6;

/** Returns the most probable topic of a text; undefined if no topic is probable enough. */
export function guessTopic(text: string, model: TopicModel): TopicName | undefined {
  const guess = bestGuess(text, model);
  return guess !== undefined && guess.probability >= MIN_PROBABILITY ? guess.topic.name : undefined;
}

/** Returns the likeliest topic and its probability; undefined if no feature of the text is known. */
export function bestGuess(
  text: string,
  { topics, features }: TopicModel,
): { readonly topic: Topic; readonly probability: number } | undefined {
  let scores: readonly number[] = topics.map(() => 0);
  let square = 0;
  for (const feature of extractFeatures(text)) {
    const numbers = Object.hasOwn(features, feature) ? features[feature] : undefined;
    const [rarity = 0, ...weights] = numbers ?? [];
    square += rarity ** 2;
    scores = scores.map((score, index) => score + rarity * (weights[index] ?? 0));
  }
  if (square === 0) return undefined;
  const length = Math.sqrt(square) * MODEL_SCALE;
  const probabilities = softmax(scores.map((score) => score / length));
  const probability = probabilities.reduce((most, one) => Math.max(most, one), 0);
  const topic = topics[probabilities.indexOf(probability)];
  return topic && { topic, probability };
}

/** Turns scores into probabilities that add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  // The highest score is subtracted so that no exponential overflows.
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Whether a question has a topic, from its file or by a guess. */
export function hasTopic({ topics: [topic], topicGuessed }: Question): boolean {
  return !topicGuessed || topic !== OTHER_TOPIC;
}

/**
 * Guesses a topic for each question that has none; the topic stays `other` if none is probable
 * enough. A guessed topic has the model's aliases, and the model's title unless a file gives one.
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
  const guessedTopics = model.topics.filter(({ name }) => guessed.has(name));
  return { questions, topics: collectTopics(questions, [...bank.topics, ...guessedTopics]) };
}
