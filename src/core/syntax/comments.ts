import { MAX_LINE_LENGTH } from '../markdown/plain-text.ts';

/** The start of a comment. */
const COMMENT_MARK = /(?<!\\)(?:%%|<!--)/gu;
/** Code, in which the signs of a comment mean nothing, or the start of a comment. */
const CODE_OR_COMMENT_MARK = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|(?<!\\)(?:%%|<!--)/gu;

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
