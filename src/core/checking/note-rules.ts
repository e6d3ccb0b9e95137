import { createProblem, getLine, type Rule } from './checked-file.ts';

/** The lines of a note that were not understood and therefore left alone. */
export const notUnderstood: Rule = (file) =>
  file.noteProblems.map(({ code, message, line }) => {
    const column = Math.max(0, getLine(file, line).search(/\S/u)) + 1;
    return createProblem(file, code, { line, column }, message);
  });
