import { readEntries } from '../notes/entries.ts';
import { parseOutline } from '../notes/outline.ts';
import { createProblem, getLine, type Rule } from './checked-file.ts';

/** What a note says that is not understood: it is left alone. */
export const notUnderstood: Rule = (file) => {
  if (!file.isNote) return [];
  const { lines, frontMatterLineCount } = file;
  const outline = parseOutline(lines, frontMatterLineCount);
  return readEntries(lines, frontMatterLineCount, outline).problems.map(
    ({ code, message, line }) => {
      const column = Math.max(0, getLine(file, line).search(/\S/u)) + 1;
      return createProblem(file, code, { line, column }, message);
    },
  );
};
