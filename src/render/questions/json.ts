import type { ListedQuestion } from '../../core/question/by-topic.ts';

/** The version of our JSON, to be increased when a key is removed or changes its meaning. */
const JSON_VERSION = 1;

/** Renders `{"version":1,"questions":[…]}`, one question per line, with details. */
export function renderJson(questions: readonly ListedQuestion[]): Generator<string> {
  return renderDocument('questions', questions, toJson);
}

/** Renders each question as a JSON object on a line of its own. */
export function* renderJsonLines(questions: readonly ListedQuestion[]): Generator<string> {
  for (const listed of questions) yield `${toJson(listed)}\n`;
}

/** Renders `{"version":1,…,"<key>":[…]}`, one item per line; `others` go before the list. */
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

/** Names each key instead of spreading: scripts rely on the keys and their order. */
function toJson({ question, ad }: ListedQuestion): string {
  const { id, text, markdown, topics, topicGuessed, topicPhrases, tags, source } = question;
  const { followUps, why, goodSigns, redFlags, adCues, adAnswers } = question;
  return JSON.stringify({
    // JSON leaves out a key without a value, as `topicPhrases` is where nothing was guessed.
    ...{ id, text, markdown, topics, topicGuessed, topicPhrases, tags },
    ...{ followUps, why, goodSigns, redFlags, adCues, adAnswers },
    source: { file: source.file, line: source.line, column: source.column },
    ad: ad === 'not found' ? null : ad && { line: ad.line, quote: ad.quote, answers: ad.answers },
  });
}
