import type { Placed } from '../core/arrange.ts';
import type { Layout } from './layout.ts';
import { renderDetailItems, renderMarkdownHeading, renderUnderTopics } from './outline.ts';

/** A list to tick, for people: box, sentence and id. */
export function renderChecklist(questions: readonly Placed[], layout: Layout): Generator<string> {
  return renderUnderTopics(
    questions,
    layout,
    renderMarkdownHeading,
    ({ question }) =>
      `- [ ] ${question.markdown} ^${question.id}\n${renderDetailItems(question, layout)}`,
  );
}
