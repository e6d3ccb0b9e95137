// Apart from the renderers, which most commands and --help do without.

/** The formats of questions. Only `text` depends on the width and the colors of the terminal. */
export const FORMATS = ['text', 'markdown', 'checklist', 'plain', 'json', 'jsonl'] as const;

/** A format, as given to `--format`. */
export type Format = (typeof FORMATS)[number];
