/** Words of these characters mean themselves in every shell. */
const PLAIN_WORD = /^[\p{L}\p{M}\p{N}_@+:,./-]+$/u;

/** Quotes a text so that a shell takes it for one word: commands that we suggest get pasted. */
export function shellWord(text: string): string {
  return PLAIN_WORD.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
