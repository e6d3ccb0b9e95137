import type { ListedQuestion } from '../../core/question/by-topic.ts';
import {
  GUESS_MARK,
  OTHER_TOPIC,
  type Question,
  type TopicName,
} from '../../core/question/question.ts';

/** The topic of a question as people see it: `~career` if it is guessed. */
export function formatListedTopic({ question, topic }: ListedQuestion): string {
  return formatTopic(topic, isGuess(question));
}

/** A topic with or without the mark of a guess. */
export function formatTopic(topic: TopicName, isGuessed: boolean): string {
  return isGuessed ? `${GUESS_MARK}${topic}` : topic;
}

/** Whether the topic of a question is guessed; `other` is not a guess. */
export function isGuess({ topicGuessed, topics: [topic] }: Question): boolean {
  return topicGuessed && topic !== OTHER_TOPIC;
}
