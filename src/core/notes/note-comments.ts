import { withoutInlineComments } from '../syntax/comments.ts';

/** The start of a comment of several lines. */
const OPENS_COMMENT = /^\s*(?:[-*+]\s+)?%%/u;

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
