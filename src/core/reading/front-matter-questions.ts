import { toTopicName } from '../question/question.ts';
import { parseDetail } from '../syntax/label.ts';
import { type Candidate, judgeLine, readLine } from './candidate.ts';

/** Where front matter begins: to find a value in it is not worth a second reading. */
const FIRST_LINE = { line: 1, column: 1 };
const QUESTION_KEYS = ['question', 'q'];
const TOPIC_KEYS = ['topic', 'category', 'section'];

/** The questions in the values of front matter: lists of texts that ask, or of maps with a question. */
export function questionsInValues(data: ReadonlyMap<string, unknown>): Candidate[] {
  return [...data.values()].flatMap((value) =>
    Array.isArray(value) ? questionsInList(value) : [],
  );
}

function questionsInList(values: readonly unknown[]): Candidate[] {
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length !== values.length) return values.flatMap(questionInMap);
  const lines = texts.map(readLine);
  const asked = lines.filter((line) => judgeLine(line) === 'question').length;
  // Two of a title's tags may ask; a list of questions does.
  if (asked === 0 || asked * 2 < lines.length) return [];
  return lines.map((marked) => ({ marked, position: FIRST_LINE, topic: undefined, details: [] }));
}

function questionInMap(value: unknown): Candidate[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const entries = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
  const findText = (keys: readonly string[]): string =>
    entries.find(([key]) => keys.includes(key.toLowerCase()))?.[1] ?? '';
  const marked = readLine(findText(QUESTION_KEYS));
  if (marked.text === '') return [];
  const details = entries.flatMap(([key, text]) =>
    parseDetail(`${key.replaceAll('_', ' ')}: ${text}`),
  );
  return [{ marked, position: FIRST_LINE, topic: toTopicName(findText(TOPIC_KEYS)), details }];
}
