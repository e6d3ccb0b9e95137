import { GUESS_MARK, OTHER_TOPIC, type TopicName } from './question.ts';
import type { QuestionFile, Topic } from './question-file.ts';

/**
 * The file without the guesses that were printed into it: what stands under `## ~career`, and under
 * no `## career`, has no topic of its own and is guessed anew.
 */
export function forgetWrittenGuesses(file: QuestionFile): QuestionFile {
  const marked = file.topics.filter(isMarked);
  if (marked.length === 0) return file;
  const topics = file.topics.filter((topic) => !isMarked(topic));
  const guessed = new Set<TopicName>(marked.map(({ name }) => name));
  for (const { name } of topics) guessed.delete(name);
  const questions = file.questions.map((question) => {
    const [topic, another] = question.topics;
    if (another !== undefined || !guessed.has(topic)) return question;
    return { ...question, topics: [OTHER_TOPIC] as const, topicGuessed: true };
  });
  return { ...file, topics, questions };
}

/** Whether a heading is one of those that we print over guesses. */
function isMarked({ name, title }: Topic): boolean {
  return title === `${GUESS_MARK}${name}`;
}
