import type { ListedQuestion } from '../../core/question/by-topic.ts';
import type { Question } from '../../core/question/question.ts';

/** The version of the shape that `json` prints; it changes when a key changes its meaning or goes. */
const JSON_VERSION = 1;

/** `{"version":1,"questions":[…]}`, a question a line; details are always in it. */
export function renderJson(questions: readonly ListedQuestion[]): Generator<string> {
  return renderDocument(
    'questions',
    questions.map(({ question }) => question),
    toJson,
  );
}

/** The questions of `json`, one JSON object a line. */
export function* renderJsonLines(questions: readonly ListedQuestion[]): Generator<string> {
  for (const { question } of questions) yield `${toJson(question)}\n`;
}

/** `{"version":1,"<key>":[…]}`, an item a line; what else the document says comes before the key. */
export function* renderDocument<T>(
  key: string,
  items: readonly T[],
  render: (item: T) => string,
  others: Readonly<Record<string, unknown>> = {},
): Generator<string> {
  const head = JSON.stringify({ version: JSON_VERSION, ...others }).slice(0, -1);
  const opening = `${head},"${key}":[`;
  const [first, ...rest] = items;
  if (first === undefined) {
    yield `${opening}]}\n`;
    return;
  }
  yield `${opening}\n${render(first)}`;
  for (const item of rest) yield `,\n${render(item)}`;
  yield '\n]}\n';
}

/** Spelled out, so that the keys and their order are a promise and not an accident. */
function toJson(question: Question): string {
  const { id, text, markdown, topics, topicGuessed, tags } = question;
  const { followUps, why, goodSigns, redFlags, source } = question;
  return JSON.stringify({
    id,
    text,
    markdown,
    topics,
    topicGuessed,
    tags,
    followUps,
    why,
    goodSigns,
    redFlags,
    source: { file: source.file, line: source.line, column: source.column },
  });
}
