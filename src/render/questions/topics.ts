import { OTHER_TOPIC } from '../../core/question/question.ts';
import type { Topic } from '../../core/question/question-file.ts';
import { cleanText } from '../../core/text/sanitize.ts';
import { cut, measureWidest, measureWidth, pad } from '../style/columns.ts';
import type { Style } from '../style/layout.ts';
import { formatTopicLabel } from '../style/topic-label.ts';
import { splitWords, wrapWords } from '../style/wrap.ts';
import { renderDocument } from './json.ts';

/** A topic, and the number of questions on it. */
export interface TopicCount {
  readonly topic: Topic;
  readonly count: number;
  /** Whether `topicGuessed` is true of each of these questions. */
  readonly isGuessed: boolean;
}

/** The first aliases of a topic are the usual ones, so only these are shown; JSON has all. */
const MAX_ALIASES = 12;
/** In columns. A shorter beginning of a title says nothing. */
const MIN_TITLE_WIDTH = 10;

/**
 * Renders topics for a terminal: name, count and title in columns, a line each; with `details`, the
 * aliases, too, in more lines where they need them. A name wider than half the width has a line of
 * its own, so that the columns stay where they are.
 */
export function* renderTopicsText(
  topics: readonly TopicCount[],
  { paint, width }: Style,
  details: boolean,
): Generator<string> {
  const rows = topics.map(({ topic, count, isGuessed }) => ({
    topic,
    count: String(count),
    label: formatTopicLabel(topic.name, isGuessed && topic.name !== OTHER_TOPIC),
  }));
  const labelWidth = Math.min(measureWidest(rows.map(({ label }) => label)), Math.floor(width / 2));
  const countWidth = measureWidest(rows.map(({ count }) => count));
  for (const { topic, count, label } of rows) {
    const isWide = measureWidth(label) > labelWidth;
    const name = paint.bold(pad(label, labelWidth)) + (isWide ? `\n${' '.repeat(labelWidth)}` : '');
    const prefix = `${name}  ${count.padStart(countWidth)}  `;
    const indent = labelWidth + countWidth + 4;
    const words = [...splitWords(topic.title), ...splitWords(formatAliases(topic), paint.dim)];
    yield details
      ? wrapWords(words, { prefix, indent, width })
      : `${prefix}${cut(topic.title, Math.max(width - indent, MIN_TITLE_WIDTH))}\n`;
  }
}

/** Returns the usual aliases in parentheses; an empty text if there are none. */
function formatAliases({ aliases }: Topic): string {
  if (aliases.length === 0) return '';
  const more = aliases.length > MAX_ALIASES ? ', …' : '';
  return `(${aliases.slice(0, MAX_ALIASES).join(', ')}${more})`;
}

/** Renders topics for scripts: `topic<TAB>count<TAB>title`, one per line. */
export function* renderTopicsPlain(topics: readonly TopicCount[]): Generator<string> {
  for (const { topic, count } of topics) {
    yield `${topic.name}\t${count}\t${cleanText(topic.title)}\n`;
  }
}

/** Renders topics as `{"version":1,"topics":[…]}`, one topic per line. */
export function renderTopicsJson(topics: readonly TopicCount[]): Generator<string> {
  return renderDocument('topics', topics, ({ topic: { name, title, aliases }, count, isGuessed }) =>
    JSON.stringify({ topic: name, topicGuessed: isGuessed, count, title, aliases }),
  );
}
