import { cleanText } from '../core/clean.ts';
import type { Topic } from '../core/parse.ts';
import { renderDocument } from './json.ts';
import type { Style } from './layout.ts';
import { widthOf, wordsOf, wrapWords } from './wrap.ts';

/** How many questions of a bank are on a topic. */
export interface TopicCount {
  readonly topic: Topic;
  readonly count: number;
}

/** For people: name, count, title and aliases in columns, wrapped to the width. */
export function* renderTopicsText(
  topics: readonly TopicCount[],
  { paint, width }: Style,
): Generator<string> {
  const names = longest(topics.map(({ topic }) => widthOf(topic.name)));
  const counts = longest(topics.map(({ count }) => String(count).length));
  for (const { topic, count } of topics) {
    const name = topic.name + ' '.repeat(names - widthOf(topic.name));
    const lead = `${paint.bold(name)}  ${String(count).padStart(counts)}  `;
    const words = [
      ...wordsOf(topic.title),
      ...wordsOf(topic.aliases.length === 0 ? '' : `(${topic.aliases.join(', ')})`, paint.dim),
    ];
    yield wrapWords(words, { lead, indent: names + counts + 4, width });
  }
}

/** Math.max takes no more numbers than fit on the stack. */
function longest(lengths: readonly number[]): number {
  return lengths.reduce((most, length) => Math.max(most, length), 0);
}

/** For scripts: `topic<TAB>count<TAB>title`, a topic a line. */
export function* renderTopicsPlain(topics: readonly TopicCount[]): Generator<string> {
  for (const { topic, count } of topics) {
    yield `${topic.name}\t${count}\t${cleanText(topic.title)}\n`;
  }
}

/** `{"version":1,"topics":[…]}`, a topic a line. */
export function renderTopicsJson(topics: readonly TopicCount[]): Generator<string> {
  return renderDocument('topics', topics, ({ topic: { name, title, aliases }, count }) =>
    JSON.stringify({ topic: name, count, title, aliases }),
  );
}
