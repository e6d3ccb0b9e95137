import { cleanText } from '../../core/text/sanitize.ts';

/** A page of its own: title, style sheet and body, the last two as HTML and CSS. */
export interface Page {
  /** Plain text. */
  readonly title: string;
  readonly css: string;
  /** HTML in which every text went through `escapeHtml`. */
  readonly body: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Returns a text as HTML that shows its characters, whatever they are: no tag, no entity, no control
 * character and no direction override of it has an effect. Line breaks stay.
 */
export function escapeHtml(text: string): string {
  const lines = text.split('\n').map(cleanText);
  return lines.join('\n').replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}

/** Returns a page as `renderPageInChunks` does, as one text. */
export function renderPage({ title, css, body }: Page): string {
  return [...renderPageInChunks({ title, css }, [body.trim(), '\n'])].join('');
}

/**
 * Renders a page that needs nothing else: no script can run in it, and nothing is fetched. It follows the
 * reader's choice of light or dark. The chunks of the body are HTML as in `Page`.
 */
export function* renderPageInChunks(
  { title, css }: Omit<Page, 'body'>,
  body: Iterable<string>,
): Generator<string> {
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
${css.trim()}
</style>
</head>
<body>
`;
  yield* body;
  yield '</body>\n</html>\n';
}
