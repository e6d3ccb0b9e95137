import type { Comparison } from '../core/compare.ts';
import type { OpenQuestion } from '../core/open-questions.ts';
import { renderComparisonJson, renderOpenJson } from './compare-json.ts';
import { renderComparisonMarkdown } from './compare-markdown.ts';
import { renderComparisonText } from './compare-text.ts';
import type { Style } from './layout.ts';
import { renderOpenMarkdown, renderOpenPlain, renderOpenText } from './open.ts';

/** How answers side by side are printed. */
export type ComparisonFormat = 'text' | 'markdown' | 'json';

/** How open questions are printed. */
export type OpenFormat = ComparisonFormat | 'plain';

/** The comparison in a format, in chunks of about a question each. */
export function renderComparison(
  format: ComparisonFormat,
  comparison: Comparison,
  style: Style,
): Iterable<string> {
  const renderers = {
    text: renderComparisonText,
    markdown: renderComparisonMarkdown,
    json: renderComparisonJson,
  } satisfies Record<ComparisonFormat, (comparison: Comparison, style: Style) => Iterable<string>>;
  return renderers[format](comparison, style);
}

/** The open questions in a format, in chunks of about a question each. */
export function renderOpen(
  format: OpenFormat,
  open: readonly OpenQuestion[],
  style: Style,
): Iterable<string> {
  const renderers = {
    text: renderOpenText,
    markdown: renderOpenMarkdown,
    plain: renderOpenPlain,
    json: renderOpenJson,
  } satisfies Record<OpenFormat, (open: readonly OpenQuestion[], style: Style) => Iterable<string>>;
  return renderers[format](open, style);
}
