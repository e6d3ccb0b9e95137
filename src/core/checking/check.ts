import type { Bank } from '../question/bank.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import type { CheckedFile, Rule } from './checked-file.ts';
import { nearlySameTexts, sameTexts } from './duplicate-rules.ts';
import { emptyItems, misspelledLabels, notUnderstood } from './item-rules.ts';
import { noTopic, severalQuestions, tooLong, unknownValues } from './question-rules.ts';

/** To add a rule: a function here, a code with its severity, a fixture, and a line in the README's table. */
const RULES: readonly Rule[] = [
  emptyItems,
  misspelledLabels,
  noTopic,
  notUnderstood,
  sameTexts,
  severalQuestions,
  tooLong,
  unknownValues,
];

/** Runs all rules on each of the files, and on the bank made from them. */
export function checkFiles(files: readonly CheckedFile[], { questions }: Bank): Diagnostic[] {
  const problems = files.flatMap((file) => RULES.flatMap((rule) => rule(file)));
  return [...problems, ...nearlySameTexts(files, questions)];
}
