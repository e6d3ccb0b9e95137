import type { Placed } from '../../core/question/by-topic.ts';
import { detailsOf, type Question, type TopicName } from '../../core/question/question.ts';
import type { Layout } from '../style/style.ts';
import { isGuess, labelOf } from '../style/topic-label.ts';

/**
 * The text of each question in turn, in a grouped arrangement with a heading wherever the topic
 * changes: marked as a guess where every question under it has the topic by a guess.
 */
export function* renderUnderTopics(
  questions: readonly Placed[],
  layout: Layout,
  heading: (topic: string) => string,
  render: (placed: Placed, index: number) => string,
): Generator<string> {
  const said = saidTopics(questions);
  let topic: string | undefined;
  for (const [index, placed] of questions.entries()) {
    if (layout.arrangement === 'grouped' && placed.topic !== topic) {
      yield `${topic === undefined ? '' : '\n'}${heading(labelOf(placed.topic, !said.has(placed.topic)))}`;
      topic = placed.topic;
    }
    yield render(placed, index);
  }
}

/** The topics that some question has not only by a guess: their headings carry no mark. */
export function saidTopics(questions: readonly Placed[]): ReadonlySet<TopicName> {
  const said = questions.filter(({ question }) => !isGuess(question));
  return new Set(said.map(({ topic }) => topic));
}

/** The details of a question as Markdown list items under it; nothing unless they are wanted. */
export function renderDetailItems(question: Question, layout: Layout): string {
  if (!layout.details) return '';
  return detailsOf(question)
    .map(({ label, text }) => `  - ${label}: ${text}\n`)
    .join('');
}

/** A topic's heading in Markdown. */
export function renderMarkdownHeading(topic: string): string {
  return `## ${topic}\n\n`;
}
