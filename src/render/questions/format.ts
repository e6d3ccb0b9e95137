import type { ListedQuestion } from '../../core/question/by-topic.ts';
import type { Layout } from '../style/layout.ts';
import type { Format } from './format-names.ts';
import { renderJson, renderJsonLines } from './json.ts';
import { renderChecklist, renderMarkdown } from './markdown.ts';
import { renderText } from './text.ts';

/** Renders questions in the given format, in chunks of one question or less. */
export function renderQuestions(
  format: Format,
  questions: readonly ListedQuestion[],
  layout: Layout,
): Iterable<string> {
  const renderers = {
    text: () => renderText(questions, layout),
    markdown: () => renderMarkdown(questions, layout),
    checklist: () => renderChecklist(questions, layout),
    // The bare questions, one per line.
    plain: () => questions.map(({ question }) => `${question.text}\n`),
    json: () => renderJson(questions),
    jsonl: () => renderJsonLines(questions),
  };
  return renderers[format]();
}
