import { OTHER_TOPIC } from '../../core/question/question.ts';
import type { Topic } from '../../core/question/question-file.ts';
import { cleanText } from '../../core/text/sanitize.ts';
import type { Style } from '../style/style.ts';
import { formatTopic } from '../style/topic-label.ts';
import { measureWidth, splitWords, wrapWords } from '../style/wrap.ts';
import { renderDocument } from './json.ts';

/** How many questions of a bank are on a topic. */
export interface TopicCount {
  readonly topic: Topic;
  readonly count: number;
  /** Whether no file gives it to any of them. */
  readonly isGuessed: boolean;
}

/** The usual words for a topic come first; JSON has the rest. */
const MOST_ALIASES = 12;

/**
 * For people: name, count, title and aliases in columns, wrapped to the width. A name wider than
 * half of it has a line of its own, so that one long heading does not push all the others out.
 */
export function* renderTopicsText(
  topics: readonly TopicCount[],
  { paint, width }: Style,
): Generator<string> {
  const labels = topics.map(({ topic, isGuessed }) =>
    formatTopic(topic.name, isGuessed && topic.name !== OTHER_TOPIC),
  );
  const names = Math.min(longest(labels.map(measureWidth)), Math.floor(width / 2));
  const counts = longest(topics.map(({ count }) => String(count).length));
  for (const [index, { topic, count }] of topics.entries()) {
    const label = labels[index] ?? '';
    const room = names - measureWidth(label);
    const name =
      room < 0
        ? `${paint.bold(label)}\n${' '.repeat(names)}`
        : paint.bold(label + ' '.repeat(room));
    const lead = `${name}  ${String(count).padStart(counts)}  `;
    const words = [...splitWords(topic.title), ...splitWords(renderAliases(topic), paint.dim)];
    yield wrapWords(words, { lead, indent: names + counts + 4, width });
  }
}

function renderAliases({ aliases }: Topic): string {
  if (aliases.length === 0) return '';
  const more = aliases.length > MOST_ALIASES ? ', …' : '';
  return `(${aliases.slice(0, MOST_ALIASES).join(', ')}${more})`;
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
  return renderDocument('topics', topics, ({ topic: { name, title, aliases }, count, isGuessed }) =>
    JSON.stringify({ topic: name, topicGuessed: isGuessed, count, title, aliases }),
  );
}
