const FENCE = /^\+\+\+[ \t]*$/u;
/** A key with a text or a list in brackets, which may go on over several lines. */
const ENTRY =
  /^[ \t]*["']?([\w-]+)["']?[ \t]*=[ \t]*(?:("[^"\n]*"|'[^'\n]*')|\[([^[\]]{0,5000})\])/gmu;
const TEXT = /"([^"\n]*)"|'([^'\n]*)'/gu;

/** The front matter of Hugo and Zola, between two lines of `+++`. */
interface TomlBlock {
  readonly lines: readonly string[];
  readonly values: ReadonlyMap<string, unknown>;
}

/**
 * Reads the texts and lists of texts in front matter of TOML; other values are for the site that the
 * file belongs to. Keys count in tables, too, because Zola has its tags in `[taxonomies]`. Returns
 * undefined if the lines do not begin with such front matter.
 */
export function parseToml(lines: readonly string[]): TomlBlock | undefined {
  if (!FENCE.test(lines[0] ?? '')) return undefined;
  const closing = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (closing === -1) return undefined;
  const block = lines.slice(1, closing);
  const values = new Map<string, unknown>();
  for (const [, key = '', text, list = ''] of block.join('\n').matchAll(ENTRY)) {
    const value = text === undefined ? toTexts(list) : text.slice(1, -1);
    if (!values.has(key)) values.set(key, value);
  }
  return { lines: block, values };
}

function toTexts(list: string): string[] {
  return [...list.matchAll(TEXT)].map(([, double, single = '']) => double ?? single);
}
