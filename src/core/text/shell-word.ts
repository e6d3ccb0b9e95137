/** To every shell, words of these and of all other characters beyond ASCII mean themselves. */
const PLAIN_WORD = /^(?:[\w@+:,./-]|[^\s\0-\x7f])+$/u;

/** Quotes a text so that a shell takes it for one word: commands that we suggest get pasted. */
export function shellWord(text: string): string {
  return PLAIN_WORD.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
