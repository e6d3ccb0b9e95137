import { GUESS_MARK, OTHER_TOPIC } from './question.ts';
import type { QuestionFile, Topic } from './question-file.ts';

/**
 * A file without the guesses that we once printed into it: questions under `## ~career` lose that
 * topic, to be guessed again, unless the file also has a heading `## career`.
 */
export function forgetWrittenGuesses(file: QuestionFile): QuestionFile {
  const guesses = file.topics.filter(isGuess);
  if (guesses.length === 0) return file;
  const topics = file.topics.filter((topic) => !isGuess(topic));
  const guessed = new Set(guesses.map(({ name }) => name));
  for (const { name } of topics) guessed.delete(name);
  const questions = file.questions.map((question) => {
    const [topic, secondTopic] = question.topics;
    if (secondTopic !== undefined || !guessed.has(topic)) return question;
    return { ...question, topics: [OTHER_TOPIC] as const, topicGuessed: true };
  });
  return { ...file, topics, questions };
}

function isGuess({ name, title }: Topic): boolean {
  return title === `${GUESS_MARK}${name}`;
}
