import { type Bank, topicsOf } from './bank.ts';
import { guessTopic, type TopicModel } from './guess.ts';
import { OTHER_TOPIC, type Question } from './question.ts';
import { TELL_NOBODY, type Tell, telling } from './tell.ts';

/** Whether a file said the topic of a question, or a guess has given it one. */
export function hasTopic({ topics: [topic], topicGuessed }: Question): boolean {
  return !topicGuessed || topic !== OTHER_TOPIC;
}

/**
 * The bank with a guess for each question that no file gave a topic; what the model does not know
 * stays `other`. A guessed topic has the title and aliases of ours, unless a file says others.
 */
export function guessTopics(bank: Bank, model: TopicModel, tell: Tell = TELL_NOBODY): Bank {
  const questions = Array.from(telling(bank.questions, tell), (question) => {
    if (hasTopic(question)) return question;
    const topic = guessTopic(question.text, model);
    return topic === undefined ? question : { ...question, topics: [topic] as const };
  });
  const guessed = new Set(
    questions.flatMap(({ topicGuessed, topics }) => (topicGuessed ? topics : [])),
  );
  const ours = model.topics.filter(({ name }) => guessed.has(name));
  return { questions, topics: topicsOf(questions, [...bank.topics, ...ours]) };
}
