import type { Bank } from '../question/bank.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { TELL_NOBODY, type Tell, tellPart } from '../report/progress.ts';
import { type Rule, type SourceFile, toCheckedFile } from './checked-file.ts';
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

/** The share of the time that all rules but the last take together. */
const RULES_DONE = 0.3;

/**
 * What may be better in files that load: problems that neither the loader nor the bank made of them
 * had to say anything about.
 */
export function checkFiles(
  files: readonly SourceFile[],
  { questions }: Bank,
  tell: Tell = TELL_NOBODY,
): Diagnostic[] {
  const checked = files.map(toCheckedFile);
  const found = checked.flatMap((file, index) => {
    tell((index / checked.length) * RULES_DONE);
    return RULES.flatMap((rule) => rule(file));
  });
  return [...found, ...nearlySameTexts(checked, questions, tellPart(tell, RULES_DONE, 1))];
}
