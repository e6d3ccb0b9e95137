import type { ListedQuestion } from '../../core/question/by-topic.ts';
import {
  GUESS_MARK,
  OTHER_TOPIC,
  type Question,
  type TopicName,
} from '../../core/question/question.ts';

/** A topic as people see it: `~career` where it is only guessed. */
export function formatListedTopic({ question, topic }: ListedQuestion): string {
  return formatTopic(topic, isGuess(question));
}

/** A topic with the mark of a guess, or without. */
export function formatTopic(topic: TopicName, isGuessed: boolean): string {
  return isGuessed ? `${GUESS_MARK}${topic}` : topic;
}

/** Whether the topic of a question is a guess; `other` is none. */
export function isGuess({ topicGuessed, topics: [topic] }: Question): boolean {
  return topicGuessed && topic !== OTHER_TOPIC;
}
