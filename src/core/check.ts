import type { Bank } from './bank.ts';
import { type Rule, type SourceFile, toCheckedFile } from './checked-file.ts';
import type { Diagnostic } from './diagnostic.ts';
import { nearlySameTexts, sameTexts } from './duplicate-rules.ts';
import { emptyItems, misspelledLabels } from './item-rules.ts';
import { notUnderstood } from './note-rules.ts';
import {
  noTopic,
  severalQuestions,
  tooLong,
  unknownAudiences,
  unknownStages,
} from './question-rules.ts';

/** To add a rule: a function here, a code with its severity, a fixture, and a line in the README's table. */
const RULES: readonly Rule[] = [
  emptyItems,
  misspelledLabels,
  noTopic,
  notUnderstood,
  sameTexts,
  severalQuestions,
  tooLong,
  unknownAudiences,
  unknownStages,
];

/**
 * What may be better in files that load: problems that neither the loader nor the bank made of them
 * had to say anything about.
 */
export function checkFiles(files: readonly SourceFile[], { questions }: Bank): Diagnostic[] {
  const checked = files.map(toCheckedFile);
  return [
    ...checked.flatMap((file) => RULES.flatMap((rule) => rule(file))),
    ...nearlySameTexts(checked, questions),
  ];
}
