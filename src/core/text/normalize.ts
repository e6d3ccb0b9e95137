/** Nothing but words of ASCII and a mark at the end, as most questions are: their words need no search. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*\??$/u;
/** Longer than any question: on megabytes of words the expression above overflows the stack. */
const LONGEST_PLAIN = 5000;
const LONGEST_SOUGHT = 1000;

/**
 * What two spellings of one question have in common: its words, NFKC-normalized and lower-cased,
 * joined by single spaces, without punctuation. A text without words stands for itself.
 * The same on every platform; question ids are made of it.
 */
export function normalizeText(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length <= LONGEST_PLAIN && PLAIN.test(lower))
    return lower.endsWith('?') ? lower.slice(0, -1) : lower;
  const folded = isAscii(lower) ? lower : text.normalize('NFKC').toLowerCase();
  return wordsIn(folded)?.join(' ') ?? folded.trim();
}

/** A word keeps the signs that tell one name from another: `C` is not `C++` and not `C#`. */
function wordsIn(folded: string): readonly string[] | null {
  return folded.match(isAscii(folded) ? /[a-z\d]+[+#]*/gu : /[\p{L}\p{M}\p{N}]+[+#]*/gu);
}

/** Whether a text has a letter or a digit, of any script. */
export function hasLetters(text: string): boolean {
  // Nearly every text has one of ASCII, and Node has to look up what others there are.
  return /[a-z\d]/iu.test(text) || /[\p{L}\p{N}]/u.test(text);
}

/** Whether a folded word is in a text, whatever the case and the accents there. */
export function containing(word: string): (text: string) => boolean {
  // No expression can be so large.
  if (word.length > LONGEST_SOUGHT) return (text) => foldText(text).includes(word);
  // Of a large bank, most texts are seen not to have it without being folded.
  const literal = word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  const mayHave = new RegExp(`${literal}|[^\\0-\\x7f]`, 'i');
  return (text) => mayHave.test(text) && foldText(text).includes(word);
}

/** The same test, put to each text once: tags and topics come again and again. */
export function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = test(text);
    known.set(text, result);
    return result;
  };
}

/** A text in lower case. Of İ comes an i, and not two characters of which the second is no letter. */
export function toLower(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase();
}

/** Sorts texts by code units, so that no locale has a say. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A text as `--search` compares it: without case, accents and compatibility forms. */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

const ASCII = /^[\0-\x7f]*$/u;

/**
 * Whether a text is plain ASCII, as nearly every text here is. What looks for letters of other scripts,
 * for accents or for emoji asks this first: Node takes half a millisecond to make such an expression.
 */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** Whether the first character of a text is ASCII: no emoji is. */
export function beginsInAscii(text: string): boolean {
  return isAscii(text.slice(0, 1));
}
