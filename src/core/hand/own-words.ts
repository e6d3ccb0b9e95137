import type { ListedQuestion } from '../question/by-topic.ts';
import { toOwnQuestion } from '../question/own-question.ts';
import { removeLeadingMarks } from '../syntax/leading-marks.ts';
import { hasLetters } from '../text/normalize.ts';

/** What opens a quote, a heading or an item in Markdown, and is no mark of a pasted list. */
const BLOCK_MARKS = /^(?:>\s*|#{1,6}\s+|[-+*]\s+)/u;
/** The sign of a tag (`#red`) or of an id (`^who`), which a note would not take for words. */
const SIGN = /(?<=^|[\s(])[#^](?=\S)/gu;

/**
 * Returns the question that somebody typed or pasted, without the marks in front of it: `- [ ] Who left?`, `> Who?`,
 * `# Who?`, `1. Who?`. Undefined without words. What would be a tag or an id stays a word of it.
 */
export function toQuestionOfWords(typed: string): ListedQuestion | undefined {
  const words = withoutMarks(typed.trim());
  return words === '' ? undefined : toOwnQuestion(words, escapeSigns(words));
}

function withoutMarks(line: string): string {
  const bare = line.replace(BLOCK_MARKS, '');
  const words = removeLeadingMarks(hasLetters(bare) ? bare : line).trim();
  // Removing one mark may uncover another.
  return words === line ? line : withoutMarks(words);
}

/** In code, a sign is no mark, and a backslash would be shown. */
function escapeSigns(words: string): string {
  return words.includes('`') ? words : words.replace(SIGN, '\\$&');
}
