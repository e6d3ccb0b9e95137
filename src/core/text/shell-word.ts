/** Matches a word that a POSIX shell reads literally; only ASCII characters can be special. */
const PLAIN_WORD = /^(?:[\w@+:,./-]|[^\s\0-\x7f])+$/u;

/** Quotes a text, if necessary, as one shell word: people paste the commands that we suggest. */
export function shellWord(text: string): string {
  return PLAIN_WORD.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
