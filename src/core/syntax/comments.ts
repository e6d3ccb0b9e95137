import { MAX_LINE_LENGTH } from '../text/lines.ts';

/** The start of a comment. */
const COMMENT_MARK = /(?<!\\)(?:%%|<!--)/gu;
/** Code, in which the signs of a comment mean nothing, or the start of a comment. */
const CODE_OR_COMMENT_MARK = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|(?<!\\)(?:%%|<!--)/gu;

/** The start of a comment of several lines. */
const OPENS_COMMENT = /^\s*(?:[-*+]\s+)?%%/u;

/** Removes the comments that begin and end on a line, unless in code: `Who left? %% ask her %%`. */
export function withoutInlineComments(line: string): string {
  const kept: string[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  // On a longer line, the search for the ends of code would take too long.
  const marks = line.length > MAX_LINE_LENGTH ? COMMENT_MARK : CODE_OR_COMMENT_MARK;
  for (const { index, 0: mark } of line.matchAll(marks)) {
    if (index < at || mark.startsWith('`') || unclosed.has(mark)) continue;
    const closing = mark === '%%' ? '%%' : '-->';
    const end = line.indexOf(closing, index + mark.length);
    if (end < 0) {
      unclosed.add(mark);
      continue;
    }
    kept.push(line.slice(at, index));
    at = end + closing.length;
  }
  return kept.join('') + line.slice(at);
}

/**
 * Removes comments, `%% … %%` and `<!-- … -->`, from lines, except from code and other
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
