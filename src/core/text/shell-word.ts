/** Matches a word that every shell reads literally; characters beyond ASCII are never special. */
const PLAIN_WORD = /^(?:[\w@+:,./-]|[^\s\0-\x7f])+$/u;

/** Quotes a text, if necessary, as one shell word: people paste the commands that we suggest. */
export function shellWord(text: string): string {
  return PLAIN_WORD.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
