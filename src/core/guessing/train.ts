import type { Bank } from '../question/bank.ts';
import type { Question, TopicName } from '../question/question.ts';
import type { Topic } from '../question/question-file.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';
import { extractFeatures, isPair } from './features.ts';
import { MODEL_SCALE, softmax, type TopicModel } from './guess-topic.ts';

// Found by trying, as CONTRIBUTING.md says: the names of a topic tell most. The signs told nothing.
const WEIGHTS = { name: 3, question: 1, followUp: 0.5, why: 0.5 } as const;

/** A text whose topic is known, and what it is in the bank. */
export interface Example {
  readonly text: string;
  readonly topic: TopicName;
  readonly kind: keyof typeof WEIGHTS;
}

const EPOCHS = 10;
const FIRST_STEP = 0.5;
const STEP_DECAY = 0.2;
/** What stands in one example alone says nothing of the next text, unless it is a word of a name. */
const FEWEST_EXAMPLES = 2;
const SEED = 'topics';

/** A feature while it is learned: how rare it is, and how much it speaks for each topic. */
interface Learned {
  readonly rarity: number;
  readonly weights: number[];
}

type Vector = readonly { readonly value: number; readonly weights: number[] }[];

/** What the questions say of their topics. */
export function questionExamples(questions: readonly Question[]): Example[] {
  return questions.flatMap(({ text, followUps, why, topics: [topic] }) => [
    { text, topic, kind: 'question' as const },
    ...followUps.map((followUp) => ({ text: followUp, topic, kind: 'followUp' as const })),
    { text: why, topic, kind: 'why' as const },
  ]);
}

/** What the topics are called. */
export function nameExamples(topics: readonly Topic[]): Example[] {
  return topics.flatMap(({ name, title, aliases }) =>
    [name, title, ...aliases].map((text) => ({ text, topic: name, kind: 'name' as const })),
  );
}

/** All that a bank says of its topics. */
export function bankExamples({ questions, topics }: Bank): Example[] {
  return [...questionExamples(questions), ...nameExamples(topics)];
}

/**
 * Fits a multinomial logistic regression by stochastic gradient descent. The same examples give the
 * same model.
 */
export function trainModel(examples: readonly Example[], topics: readonly Topic[]): TopicModel {
  const learned = countFeatures(examples, topics.length);
  const rows = examples.map(({ text, topic, kind }) => ({
    vector: toVector(text, learned),
    right: topics.findIndex(({ name }) => name === topic),
    weight: WEIGHTS[kind],
  }));
  const randomBelow = seededRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const step = FIRST_STEP / (1 + epoch * STEP_DECAY);
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
      if (kind === 'name' && !isPair(feature)) inNames.add(feature);
    }
  }
  const learned = new Map<string, Learned>();
  for (const [feature, count] of counts) {
    if (count < FEWEST_EXAMPLES && !inNames.has(feature)) continue;
    const rarity = Math.log(1 + examples.length / count);
    learned.set(feature, { rarity, weights: Array.from({ length: topicCount }, () => 0) });
  }
  return learned;
}

/** The features of a text with their shares in it, a vector of length one. */
function toVector(text: string, learned: ReadonlyMap<string, Learned>): Vector {
  const known = extractFeatures(text).flatMap((feature) => learned.get(feature) ?? []);
  const length = Math.hypot(...known.map(({ rarity }) => rarity));
  return known.map(({ rarity, weights }) => ({ value: rarity / length, weights }));
}

/** One step toward the right topic and away from the others, as far as they were thought probable. */
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
