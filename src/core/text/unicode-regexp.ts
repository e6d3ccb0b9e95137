const NON_ASCII = /[^\0-\x7f]/u;
const PROPERTY = /\\p\{([^}]+)\}/gu;
/** The ASCII characters that a Unicode property has, written for a character class. */
const ASCII_MEMBERS: Readonly<Record<string, string>> = { L: 'A-Za-z', N: '0-9', Nd: '0-9' };
/** Matches nothing in an ASCII text. */
const NO_MEMBER = '\\u{10ffff}';

/**
 * A regular expression with Unicode properties, compiled when a text first needs it. Node takes half
 * a millisecond to compile each property, so ASCII texts are matched by the same pattern with the
 * ASCII members in place of each property.
 *
 * @param source `\p{L}`, `\p{N}` and `\p{Nd}` may stand in character classes only.
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
