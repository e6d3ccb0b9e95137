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

/**
 * For people: name, count, title and aliases in columns, wrapped to the width. A name wider than
 * half of it has a line of its own, so that one long heading does not push all the others out.
 */
export function* renderTopicsText(
  topics: readonly TopicCount[],
  { paint, width }: Style,
): Generator<string> {
  const widest = longest(topics.map(({ topic }) => widthOf(topic.name)));
  const names = Math.min(widest, Math.floor(width / 2));
  const counts = longest(topics.map(({ count }) => String(count).length));
  for (const { topic, count } of topics) {
    const room = names - widthOf(topic.name);
    const name =
      room < 0
        ? `${paint.bold(topic.name)}\n${' '.repeat(names)}`
        : paint.bold(topic.name + ' '.repeat(room));
    const lead = `${name}  ${String(count).padStart(counts)}  `;
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
