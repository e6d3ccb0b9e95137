import type { Bank } from '../question/bank.ts';
import type { Question, TopicName } from '../question/question.ts';
import type { Topic } from '../question/question-file.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';
import { extractFeatures } from './features.ts';
import { MODEL_SCALE, softmax, type TopicModel } from './guess-topic.ts';

// Found by experiment: the names of topics help most, good signs and red flags not at all.
const WEIGHTS = { name: 3, question: 1, followUp: 0.5, why: 0.5 } as const;

/** A text to learn from, with its topic and its role in the bank. */
export interface Example {
  readonly text: string;
  readonly topic: TopicName;
  readonly kind: keyof typeof WEIGHTS;
}

const EPOCHS = 10;
const INITIAL_LEARNING_RATE = 0.5;
const LEARNING_RATE_DECAY = 0.2;
/** Features of fewer examples are dropped, except words of a topic's name, title or alias. */
const MIN_EXAMPLES = 2;
/** For pairs of words, because rare pairs would fill half of the model. */
const MIN_PAIR_EXAMPLES = 3;
const SEED = 'topics';

/** A feature during training: its rarity, and its weight for each topic. */
interface Learned {
  readonly rarity: number;
  readonly weights: number[];
}

/** The known features of a text as a unit vector, each with the weights to train. */
type Vector = readonly { readonly value: number; readonly weights: number[] }[];

/** Returns an example for each question, follow-up and why, with the question's first topic. */
export function questionExamples(questions: readonly Question[]): Example[] {
  return questions.flatMap(({ text, followUps, why, topics: [topic] }) => [
    { text, topic, kind: 'question' as const },
    ...followUps.map((followUp) => ({ text: followUp, topic, kind: 'followUp' as const })),
    { text: why, topic, kind: 'why' as const },
  ]);
}

/** Returns an example for each name, title and alias of the topics. */
export function nameExamples(topics: readonly Topic[]): Example[] {
  return topics.flatMap(({ name, title, aliases }) =>
    [name, title, ...aliases].map((text) => ({ text, topic: name, kind: 'name' as const })),
  );
}

/** Returns the examples from the questions and topics of a bank. */
export function bankExamples({ questions, topics }: Bank): Example[] {
  return [...questionExamples(questions), ...nameExamples(topics)];
}

/**
 * Fits a multinomial logistic regression by stochastic gradient descent. The same examples, in the
 * same order, give the same model.
 */
export function trainModel(examples: readonly Example[], topics: readonly Topic[]): TopicModel {
  const learned = countFeatures(examples, topics.length);
  const rows = examples.map(({ text, topic, kind }) => {
    const known = extractFeatures(text).flatMap((feature) => learned.get(feature) ?? []);
    const length = Math.sqrt(known.reduce((sum, { rarity }) => sum + rarity ** 2, 0));
    const vector = known.map(({ rarity, weights }) => ({ value: rarity / length, weights }));
    const right = topics.findIndex(({ name }) => name === topic);
    return { vector, right, weight: WEIGHTS[kind] };
  });
  const randomBelow = seededRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const step = INITIAL_LEARNING_RATE / (1 + epoch * LEARNING_RATE_DECAY);
    for (const { vector, right, weight } of shuffle(rows, randomBelow)) {
      descend(vector, right, step * weight);
    }
  }
  const features = [...learned].map(([feature, { rarity, weights }]) => [
    feature,
    [rarity, ...weights].map((number) => Math.round(number * MODEL_SCALE)),
  ]);
  return { topics, features: Object.fromEntries(features) };
}

function countFeatures(examples: readonly Example[], topicCount: number): Map<string, Learned> {
  const counts = new Map<string, number>();
  const inNames = new Set<string>();
  for (const { text, kind } of examples) {
    for (const feature of extractFeatures(text)) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
      const isPair = feature.includes(' ');
      if (kind === 'name' && !isPair) inNames.add(feature);
    }
  }
  const learned = new Map<string, Learned>();
  for (const [feature, count] of counts) {
    const minimum = feature.includes(' ') ? MIN_PAIR_EXAMPLES : MIN_EXAMPLES;
    if (count < minimum && !inNames.has(feature)) continue;
    const rarity = Math.log(1 + examples.length / count);
    learned.set(feature, { rarity, weights: Array.from({ length: topicCount }, () => 0) });
  }
  return learned;
}

/** Takes one step of gradient descent: the right topic gains weight, the others lose weight. */
function descend(vector: Vector, right: number, step: number): void {
  const [first] = vector;
  if (first === undefined) return;
  const scores = first.weights.map((_, index) =>
    vector.reduce((sum, { value, weights }) => sum + value * (weights[index] ?? 0), 0),
  );
  for (const [index, probability] of softmax(scores).entries()) {
    const error = probability - (index === right ? 1 : 0);
    for (const { value, weights } of vector) {
      weights[index] = (weights[index] ?? 0) - step * error * value;
    }
  }
}
