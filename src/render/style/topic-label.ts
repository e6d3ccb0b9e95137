import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { GUESS_MARK, isGuess, type TopicName } from '../../core/question/question.ts';

/** Returns the topic of a question as people see it: `~career` if it is guessed. */
export function formatListedTopicLabel({ question, topic }: ListedQuestion): string {
  return formatTopicLabel(topic, isGuess(question));
}

/** Returns the topic, with `~` in front if it is guessed. */
export function formatTopicLabel(topic: TopicName, isGuessed: boolean): string {
  return isGuessed ? `${GUESS_MARK}${topic}` : topic;
}
