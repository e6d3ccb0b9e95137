import type { ListedQuestion } from './by-topic.ts';
import { deriveId } from './derive-id.ts';
import { OTHER_TOPIC } from './question.ts';

/** Returns a question in the user's own words, which no bank has. */
export function toOwnQuestion(text: string): ListedQuestion {
  return {
    topic: OTHER_TOPIC,
    question: {
      id: deriveId(text),
      ...{ text, markdown: text, topics: [OTHER_TOPIC], topicGuessed: false },
      ...{ tags: [], followUps: [], why: '', goodSigns: [], redFlags: [] },
      ...{ adCues: [], adAnswers: [] },
      source: { file: '', line: 0, column: 0 },
    },
  };
}
