import type { ListedQuestion } from './by-topic.ts';
import { deriveId } from './derive-id.ts';
import { OTHER_TOPIC, type Question } from './question.ts';

/** Returns a question in the user's own words, which no bank has; `markdown` is how a file has to write them. */
export function toOwnQuestion(text: string, markdown: string): ListedQuestion {
  return {
    topic: OTHER_TOPIC,
    question: {
      id: deriveId(text),
      ...{ text, markdown, topics: [OTHER_TOPIC], topicGuessed: false },
      ...{ tags: [], followUps: [], why: '', goodSigns: [], redFlags: [] },
      ...{ adCues: [], adAnswers: [] },
      source: { file: '', line: 0, column: 0 },
    },
  };
}

/** Whether a question is in the user's own words, so that no file has it. */
export function isOwnQuestion({ source: { file } }: Question): boolean {
  return file === '';
}
