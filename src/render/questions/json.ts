import type { ListedQuestion } from '../../core/question/by-topic.ts';
import type { Question } from '../../core/question/question.ts';

/** The version of our JSON; it grows when a key changes its meaning or is removed. */
const JSON_VERSION = 1;

/** `{"version":1,"questions":[…]}`, a question a line, details included. */
export function renderJson(questions: readonly ListedQuestion[]): Generator<string> {
  return renderDocument('questions', questions, ({ question }) => toJson(question));
}

/** The questions of `json`, one JSON object a line. */
export function* renderJsonLines(questions: readonly ListedQuestion[]): Generator<string> {
  for (const { question } of questions) yield `${toJson(question)}\n`;
}

/** `{"version":1,"<key>":[…]}`, an item a line; other keys of the document come before the list. */
export function* renderDocument<T>(
  key: string,
  items: readonly T[],
  render: (item: T) => string,
  others: Readonly<Record<string, unknown>> = {},
): Generator<string> {
  const head = JSON.stringify({ version: JSON_VERSION, ...others }).slice(0, -1);
  const opening = `${head},"${key}":[`;
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? `${opening}\n` : ',\n'}${render(item)}`;
  }
  yield items.length === 0 ? `${opening}]}\n` : '\n]}\n';
}

/** Spelled out, because scripts rely on the keys and their order. */
function toJson(question: Question): string {
  const { id, text, markdown, topics, topicGuessed, tags, source } = question;
  const { followUps, why, goodSigns, redFlags } = question;
  return JSON.stringify({
    ...{ id, text, markdown, topics, topicGuessed, tags, followUps, why, goodSigns, redFlags },
    source: { file: source.file, line: source.line, column: source.column },
  });
}
