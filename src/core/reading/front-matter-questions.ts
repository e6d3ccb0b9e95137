import { toTopicName } from '../question/question.ts';
import { parseDetail } from '../syntax/label.ts';
import { type Candidate, isQuestion, MIN_ASKED_SHARE } from './candidate.ts';
import { parseLine } from './line.ts';

/** The position of every question in front matter: to find its line would take another parse. */
const FIRST_LINE = { line: 1, column: 1 };
const QUESTION_KEYS = ['question', 'q'];
const TOPIC_KEYS = ['topic', 'category', 'section'];

/** Finds the questions in lists of the front matter: `- Who left?`, `- question: Who left?`. */
export function findValueQuestions(values: ReadonlyMap<string, unknown>): Candidate[] {
  return [...values.values()].flatMap((value) => (Array.isArray(value) ? findInList(value) : []));
}

function findInList(values: readonly unknown[]): Candidate[] {
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length !== values.length) return values.flatMap(findInMap);
  const lines = texts.map(parseLine);
  const asked = lines.filter(isQuestion).length;
  // One tag or alias may ask, too, but in a list of questions at least half of the texts do.
  if (asked === 0 || asked < lines.length * MIN_ASKED_SHARE) return [];
  return lines.map((marked) => ({ marked, position: FIRST_LINE, topic: undefined, details: [] }));
}

function findInMap(value: unknown): Candidate[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const entries = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
  const findText = (keys: readonly string[]): string =>
    entries.find(([key]) => keys.includes(key.toLowerCase()))?.[1] ?? '';
  const marked = parseLine(findText(QUESTION_KEYS));
  if (marked.text === '') return [];
  const details = entries.flatMap(([key, text]) =>
    parseDetail(`${key.replaceAll('_', ' ')}: ${text}`),
  );
  return [{ marked, position: FIRST_LINE, topic: toTopicName(findText(TOPIC_KEYS)), details }];
}
