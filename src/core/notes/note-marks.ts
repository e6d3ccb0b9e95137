import { withoutInlineComments } from '../syntax/comments.ts';
import { splitAnswerLabel } from '../syntax/label.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';
import type { Verdict } from './note.ts';

/** How people write each verdict: as a tag, or as an emoji. */
const VERDICT_WORDS: Readonly<Record<Verdict, { readonly tags: string; readonly emoji: string }>> =
  {
    green: { tags: 'green', emoji: '🟢👍' },
    red: { tags: 'red|redflag|red-flag', emoji: '🔴👎🚩' },
    vague: { tags: 'vague', emoji: '🟡🤷' },
  };
/** A tag of a verdict with the brackets around it and the stop behind it, or an emoji with its variants. */
const verdictPattern = (tags: string, emoji: string): string =>
  String.raw`(?<=^|\s)\(?#(?:${tags})(?![\p{L}\p{N}_/-])\)?[.,;]?|[${emoji}][\u{1f3fb}-\u{1f3ff}\u200d♀♂\ufe0f]*`;
const verdicts = Object.entries(VERDICT_WORDS).map(
  ([name, { tags, emoji }]) =>
    [name as Verdict, unicodeRegExp(verdictPattern(tags, emoji), 'giu')] as const,
);
/** Without any of these characters a line has no verdict. */
const MAY_HAVE_VERDICT = /[#🟢👍🔴👎🚩🟡🤷]/u;

/** The marks of Obsidian Tasks (`✅ 2026-12-01`, `⏫`, `🔁 every week`), and of Dataview (`[key:: value]`). */
const TASK_MARKS =
  /(?:[✅❌📅⏳🛫➕]\ufe0f?\s*\d{4}-\d{2}-\d{2}|🔁\ufe0f?\s*every [\p{L}\d ,]*|[🔺⏫🔼🔽⏬]\ufe0f?|\[[\p{L}\d][^[\]:]{0,40}::[^\]]{0,200}\]|\([\p{L}\d][^():]{0,40}::[^)]{0,200}\))/gu;
const MAY_HAVE_TASK_MARK = /::|[✅❌📅⏳🛫➕🔁🔺⏫🔼🔽⏬]/u;
/** A line of its own with a property: `id:: 6740a1`, an outliner's record of times and of time spent. */
const PROPERTY =
  /^(?:[\p{L}\d][\p{L}\d _-]{0,40}::(?:\s|$)|:(?:LOGBOOK|END):|(?:CLOCK|CLOSED|SCHEDULED|DEADLINE): [[<])/u;

const OPENS_COMMENT = /^\s*(?:[-*+]\s+)?%%/u;

/** Removes the verdicts from a text. The last of them counts. */
export function takeVerdict(text: string): { text: string; verdict: Verdict | undefined } {
  if (!MAY_HAVE_VERDICT.test(text)) return { text, verdict: undefined };
  let last = -1;
  let verdict: Verdict | undefined;
  let rest = text;
  for (const [name, pattern] of verdicts) {
    const at = [...text.matchAll(pattern(text))].at(-1)?.index ?? -1;
    if (at > last) [last, verdict] = [at, name];
    rest = rest.replace(pattern(rest), '');
  }
  return { text: verdict === undefined ? text : rest.replace(/ {2,}/gu, ' ').trim(), verdict };
}

/** Removes the marks that plugins write into a line, but for the words of `[answer:: yes]`. */
export function withoutTaskMarks(text: string): string {
  if (!MAY_HAVE_TASK_MARK.test(text)) return text;
  const words = text.replace(TASK_MARKS, (mark) => splitAnswerLabel(mark.slice(1, -1)) ?? '');
  return words.replace(/ {2,}/gu, ' ').trim();
}

/** Whether a line holds a property of the lines around it, and no words. */
export function isProperty(words: string): boolean {
  return PROPERTY.test(words) && splitAnswerLabel(words) === undefined;
}

/**
 * Removes comments, `%% … %%` and `<!-- … -->`, from the lines of a note, except from code and other
 * lines in `verbatim`. A line with nothing but a comment becomes undefined. A comment of several lines
 * begins with `%%` at the start of a line; Markdown itself knows the other kind.
 */
export function withoutComments(
  lines: readonly string[],
  verbatim: ReadonlySet<number>,
): (string | undefined)[] {
  const lastMark = lines.findLastIndex((line) => line.includes('%%'));
  let isInComment = false;
  const kept = lines.map((line, index) => {
    if (isInComment) {
      const end = line.indexOf('%%');
      isInComment = end < 0;
      return end < 0 ? undefined : wordsOf(line.slice(end + 2));
    }
    if (verbatim.has(index) || !/%%|<!--/u.test(line)) return line;
    const words = withoutInlineComments(line);
    isInComment = OPENS_COMMENT.test(words) && index < lastMark;
    return isInComment ? undefined : wordsOf(words);
  });
  // A block that begins in a comment is a part of it.
  for (const index of verbatim) {
    if (verbatim.has(index - 1) && kept[index - 1] === undefined) kept[index] = undefined;
  }
  return kept;
}

/** Returns the words that a comment leaves of a line; undefined if there are none. */
function wordsOf(line: string): string | undefined {
  return line.trim() === '' ? undefined : line.trimEnd();
}
