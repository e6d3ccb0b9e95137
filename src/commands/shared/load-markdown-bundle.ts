import type { markdown } from '../../io/files/markdown-bundle.ts';

/**
 * Loads the functions that read and change Markdown files. They are a separate bundle, because the
 * parsers of Markdown and YAML are slow to load, and the built-in bank needs no parser.
 */
export async function loadMarkdownBundle(): Promise<typeof markdown> {
  const bundle = await import('../../io/files/markdown-bundle.ts');
  return bundle.markdown;
}
