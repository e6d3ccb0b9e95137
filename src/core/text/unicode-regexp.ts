const NON_ASCII = /[^\0-\x7f]/u;
const PROPERTY = /\\p\{([^}]+)\}/gu;
/** The ASCII characters of each Unicode property, as they are written in a character class. */
const ASCII_MEMBERS: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  N: '0-9',
  Nd: '0-9',
  Pc: '_',
};
/** The properties without ASCII characters, in whose place `NO_MEMBER` matches nothing. */
const WITHOUT_ASCII = /^(?:M|Nl|Extended_Pictographic|Emoji_Modifier|Regional_Indicator|sc=\w+)$/u;
const NO_MEMBER = '\\u{10ffff}';

/**
 * Returns a function that gives the pattern for a text, compiled at its first use. Node takes half
 * a millisecond to compile each Unicode property, so ASCII texts get a pattern in which the ASCII
 * characters of each property replace the property.
 *
 * @param source The pattern, with `\p{L}`, `\p{N}`, `\p{Nd}` and `\p{Pc}` in character classes only.
 * @throws Error when an ASCII text comes to a pattern with a property that neither table above knows.
 */
export function unicodeRegExp(source: string, flags: string): (text: string) => RegExp {
  let unicode: RegExp | undefined;
  let ascii: RegExp | undefined;
  return (text) => {
    if (!isAscii(text)) {
      unicode ??= new RegExp(source, flags);
      return unicode;
    }
    ascii ??= new RegExp(source.replace(PROPERTY, toAscii), flags);
    return ascii;
  };
}

/** Whether a text has ASCII characters only. */
export function isAscii(text: string): boolean {
  return !NON_ASCII.test(text);
}

function toAscii(property: string, name: string): string {
  const members = WITHOUT_ASCII.test(name) ? NO_MEMBER : ASCII_MEMBERS[name];
  if (members === undefined) throw new Error(`the ASCII characters of ${property} are not known`);
  return members;
}
