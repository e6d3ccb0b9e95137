import { createProblem, firstColumn, getLine, type Rule } from './checked-file.ts';

/** Reports the lines of a note that look like mistakes, such as `- []  Who?`. */
export const notUnderstood: Rule = (file) =>
  file.noteProblems.map(({ code, message, line }) => {
    const column = firstColumn(getLine(file, line));
    return createProblem(file, code, { line, column }, message);
  });
