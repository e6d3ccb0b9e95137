/** Nothing but words of ASCII and a mark at the end, as most questions are: their words need no search. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*\??$/u;

/**
 * What two spellings of one question have in common: its words, NFKC-normalized and lower-cased,
 * joined by single spaces, without punctuation. A text without words stands for itself.
 * The same on every platform; question ids are made of it.
 */
export function normalizeText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower.endsWith('?') ? lower.slice(0, -1) : lower;
  const folded = text.normalize('NFKC').toLowerCase();
  // A word keeps the signs that tell one name from another: `C` is not `C++` and not `C#`.
  return folded.match(/[\p{L}\p{M}\p{N}]+[+#]*/gu)?.join(' ') ?? folded.trim();
}

/** Sorts texts by code units, so that no locale has a say. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A text as `--search` compares it: without case, accents and compatibility forms. */
export function foldText(text: string): string {
  // ASCII has no accents and no other forms: most texts of a large bank take a tenth of the time.
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
