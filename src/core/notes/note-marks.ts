import { withoutInlineComments } from '../syntax/comments.ts';
import { splitAnswerLabel } from '../syntax/label.ts';

/** The marks of Obsidian Tasks (`✅ 2026-12-01`, `⏫`, `🔁 every week`), and of Dataview (`[key:: value]`). */
const TASK_MARKS =
  /(?:[✅❌📅⏳🛫➕]\ufe0f?\s*\d{4}-\d{2}-\d{2}|🔁\ufe0f?\s*every [\p{L}\d ,]*|[🔺⏫🔼🔽⏬]\ufe0f?|\[[\p{L}\d][^[\]:]{0,40}::\s[^\]]{0,200}\]|\([\p{L}\d][^():]{0,40}::\s[^)]{0,200}\))/gu;
const MAY_HAVE_TASK_MARK = /::\s|[✅❌📅⏳🛫➕🔁🔺⏫🔼🔽⏬]/u;
/** A line of its own with a property: `id:: 6740a1`, an outliner's record of times and of time spent. */
const PROPERTY =
  /^(?:[\p{L}\d][\p{L}\d _-]{0,40}::(?:\s|$)|:(?:LOGBOOK|END):|(?:CLOCK|CLOSED|SCHEDULED|DEADLINE): [[<])/u;

const OPENS_COMMENT = /^\s*(?:[-*+]\s+)?%%/u;

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
