const NON_ASCII = /[^\0-\x7f]/u;
const PROPERTY = /\\p\{([^}]+)\}/gu;
/** The ASCII members of a Unicode property, as they stand in a character class. */
const ASCII_MEMBERS: Readonly<Record<string, string>> = { L: 'A-Za-z', N: '0-9', Nd: '0-9' };
/** Matches nothing in a text of ASCII. */
const NO_MEMBER = '\\u{10ffff}';

/**
 * A regular expression with Unicode properties, compiled when a text first needs it. Node takes half a
 * millisecond to compile each property, so texts of ASCII, which most are, are matched by the same
 * pattern with the ASCII members of each property in its place.
 *
 * @param source `\p{L}`, `\p{N}` and `\p{Nd}` have to stand in a character class.
 */
export function unicodeRegExp(source: string, flags: string): (text: string) => RegExp {
  let unicode: RegExp | undefined;
  let ascii: RegExp | undefined;
  return (text) => {
    if (NON_ASCII.test(text)) {
      unicode ??= new RegExp(source, flags);
      return unicode;
    }
    ascii ??= new RegExp(
      source.replace(PROPERTY, (_, name: string) => ASCII_MEMBERS[name] ?? NO_MEMBER),
      flags,
    );
    return ascii;
  };
}
