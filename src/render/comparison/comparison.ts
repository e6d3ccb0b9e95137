import type { OpenQuestion } from '../../core/comparing/open-questions.ts';
import type { Comparison } from '../../core/comparing/side-by-side.ts';
import type { Style } from '../style/layout.ts';
import { renderComparisonJson, renderOpenJson } from './json.ts';
import { renderComparisonMarkdown } from './markdown.ts';
import { renderOpenMarkdown, renderOpenPlain, renderOpenText } from './open-questions.ts';
import { renderComparisonText } from './text.ts';

/** The formats of `compare`. */
export type ComparisonFormat = 'text' | 'markdown' | 'json';

/** The formats of `compare --open`. */
export type OpenFormat = ComparisonFormat | 'plain';

/** Renders a comparison in a format, in chunks of about a question each. */
export function renderComparison(
  format: ComparisonFormat,
  comparison: Comparison,
  style: Style,
): Iterable<string> {
  if (format === 'text') return renderComparisonText(comparison, style);
  return format === 'json'
    ? renderComparisonJson(comparison)
    : renderComparisonMarkdown(comparison);
}

/** Renders open questions in a format, in chunks of about a question each. */
export function renderOpen(
  format: OpenFormat,
  open: readonly OpenQuestion[],
  style: Style,
): Iterable<string> {
  if (format === 'text') return renderOpenText(open, style);
  if (format === 'markdown') return renderOpenMarkdown(open);
  return format === 'json' ? renderOpenJson(open) : renderOpenPlain(open);
}
