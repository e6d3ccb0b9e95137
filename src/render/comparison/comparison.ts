import type { OpenQuestion } from '../../core/comparing/open-questions.ts';
import type { Comparison } from '../../core/comparing/side-by-side.ts';
import type { ComparisonStyle } from './answer-lines.ts';
import { renderComparisonPage } from './html.ts';
import { renderComparisonJson, renderOpenJson } from './json.ts';
import { renderComparisonMarkdown } from './markdown.ts';
import { renderOpenPage } from './open-page.ts';
import { renderOpenMarkdown, renderOpenPlain, renderOpenText } from './open-questions.ts';
import { renderComparisonText } from './text.ts';

/** The formats of `compare`. */
export type ComparisonFormat = 'text' | 'markdown' | 'html' | 'json';

/** The formats of `compare --open`. */
export type OpenFormat = ComparisonFormat | 'plain';

/**
 * Renders a comparison in the given format, in chunks of one topic or less. Only `html` shows the open
 * questions, too.
 */
export function renderComparison(
  format: ComparisonFormat,
  comparison: Comparison,
  open: readonly OpenQuestion[],
  style: ComparisonStyle,
): Iterable<string> {
  // Generators: only the one that is returned runs.
  return {
    text: renderComparisonText(comparison, style),
    markdown: renderComparisonMarkdown(comparison),
    html: renderComparisonPage(comparison, open),
    json: renderComparisonJson(comparison),
  }[format];
}

/** Renders open questions in the given format, in chunks of one question or less. */
export function renderOpen(
  format: OpenFormat,
  open: readonly OpenQuestion[],
  style: ComparisonStyle,
): Iterable<string> {
  return {
    text: renderOpenText(open, style),
    markdown: renderOpenMarkdown(open),
    plain: renderOpenPlain(open),
    html: renderOpenPage(open),
    json: renderOpenJson(open),
  }[format];
}
