import { checkFiles } from '../../src/core/checking/check.ts';
import { toCheckedFile } from '../../src/core/checking/checked-file.ts';
import { mergeFiles } from '../../src/core/question/bank.ts';
import { toQuestionFile } from '../../src/core/reading/parse-question-file.ts';
import type { Diagnostic } from '../../src/core/report/diagnostic.ts';
import { parseDocument } from '../../src/core/syntax/document.ts';

/** Returns the problems that `check` finds in files, given by name and text. */
export function checkTexts(
  ...files: readonly (readonly [name: string, text: string])[]
): readonly Diagnostic[] {
  const parsed = files.map(([name, text]) => {
    const document = parseDocument(text, name);
    return { document, questionFile: toQuestionFile(document) };
  });
  const { bank } = mergeFiles(parsed.map(({ questionFile }) => questionFile));
  const checked = parsed.map(({ document, questionFile }) => toCheckedFile(document, questionFile));
  return checkFiles(checked, bank);
}
