import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** The user's ratings of an answer, written as `#green`, `#red` or `#vague` in a note. */
export type Verdict = 'green' | 'red' | 'vague';

/** How people write each verdict: as a tag, or as an emoji. */
const VERDICT_WORDS: Readonly<Record<Verdict, { readonly tags: string; readonly emoji: string }>> =
  {
    green: { tags: 'green', emoji: '🟢👍' },
    red: { tags: 'red|redflag|red-flag', emoji: '🔴👎🚩' },
    vague: { tags: 'vague', emoji: '🟡🤷' },
  };
/** A tag of a verdict with the brackets around it and the stop behind it, or an emoji with its variants. */
const verdictPattern = (tags: string, emoji: string): string =>
  String.raw`(?<=^|\s)\(?#(?:${tags})(?![\p{L}\p{N}_/-])\)?[.,;:]?|[${emoji}][\u{1f3fb}-\u{1f3ff}\u200d♀♂\ufe0f]*`;
const verdicts = Object.entries(VERDICT_WORDS).map(
  ([name, { tags, emoji }]) =>
    [name as Verdict, unicodeRegExp(verdictPattern(tags, emoji), 'giu')] as const,
);
/** Without any of these characters a line has no verdict. */
const MAY_HAVE_VERDICT = new RegExp(
  `[#${Object.values(VERDICT_WORDS)
    .map(({ emoji }) => emoji)
    .join('')}]`,
  'u',
);

/** Removes the verdicts from a text. The last of them counts. */
export function takeVerdict(text: string): { text: string; verdict: Verdict | undefined } {
  let last = -1;
  let verdict: Verdict | undefined;
  let rest = text;
  for (const [name, pattern] of findPatterns(text)) {
    const at = [...text.matchAll(pattern)].at(-1)?.index ?? -1;
    if (at > last) [last, verdict] = [at, name];
    rest = rest.replace(pattern, '');
  }
  return { text: verdict === undefined ? text : rest.replace(/ {2,}/gu, ' ').trim(), verdict };
}

/** Splits a text into its words and the verdict that ends it, if one does: `two of them #red`. */
export function splitVerdictAtEnd(text: string): { text: string; verdict: Verdict | undefined } {
  const words = text.trimEnd();
  for (const [verdict, pattern] of findPatterns(words)) {
    const last = [...words.matchAll(pattern)].at(-1);
    if (last !== undefined && last.index + last[0].length === words.length) {
      return { text: words.slice(0, last.index).trimEnd(), verdict };
    }
  }
  return { text, verdict: undefined };
}

/**
 * Writes what looks like a verdict so that it is none, and is shown as it is: a backslash before the tag, the
 * number of an emoji in place of it.
 */
export function escapeVerdicts(text: string): string {
  return findPatterns(text).reduce(
    (escaped, [, pattern]) =>
      escaped.replace(pattern, (found) =>
        found.includes('#')
          ? found.replace('#', '\\#')
          : `&#x${(found.codePointAt(0) ?? 0).toString(16)};${found.slice(2)}`,
      ),
    text,
  );
}

/** Returns the patterns of the verdicts that a text may have: none for most texts. */
function findPatterns(text: string): (readonly [Verdict, RegExp])[] {
  if (!MAY_HAVE_VERDICT.test(text)) return [];
  return verdicts.map(([name, pattern]) => [name, pattern(text)] as const);
}
