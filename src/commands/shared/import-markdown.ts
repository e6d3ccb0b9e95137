import type { markdown } from '../../io/files/markdown-bundle.ts';

/**
 * Loads the functions that read and change Markdown files. They are a bundle of their own: Markdown and
 * YAML take longer to load than all else, and a run on the built-in bank does without.
 */
export async function importMarkdown(): Promise<typeof markdown> {
  const bundle = await import('../../io/files/markdown-bundle.ts');
  return bundle.markdown;
}
