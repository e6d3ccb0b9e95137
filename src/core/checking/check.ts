import type { Bank } from '../question/bank.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import type { CheckedFile, Rule } from './checked-file.ts';
import { commonCues } from './cue-rules.ts';
import { nearlySameTexts, sameTexts } from './duplicate-rules.ts';
import { emptyItems, misspelledLabels, notUnderstood } from './item-rules.ts';
import { noTopic, severalQuestions, strayIds, tooLong, unknownValues } from './question-rules.ts';

/** A new rule also needs a code in `SEVERITIES`, a fixture, and a line in the README's table. */
const RULES: readonly Rule[] = [
  commonCues,
  emptyItems,
  misspelledLabels,
  noTopic,
  notUnderstood,
  sameTexts,
  severalQuestions,
  strayIds,
  tooLong,
  unknownValues,
];

/** Returns the problems that the rules find in each file, then the near duplicates in the bank. */
export function checkFiles(files: readonly CheckedFile[], { questions }: Bank): Diagnostic[] {
  const problems = files.flatMap((file) => RULES.flatMap((rule) => rule(file)));
  return [...problems, ...nearlySameTexts(files, questions)];
}
