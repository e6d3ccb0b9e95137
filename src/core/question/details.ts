import type { Question } from './question.ts';

/** The label of an item under a question. */
export type Label = (typeof LABELS)[number];

/** An item under a question, split into its label and its text in Markdown. */
export interface Detail {
  readonly label: Label;
  readonly text: string;
}

/** The labels in the order of output. */
export const LABELS = ['Follow-up', 'Why', 'Good sign', 'Red flag', 'Ad', 'Unless ad'] as const;

/** The labels whose texts are phrases of a job ad: for the program, and not for the candidate to read. */
export const CUE_LABELS: readonly Label[] = ['Ad', 'Unless ad'];

/** Returns the details of a question in the order of output, with the phrases of job ads at the end. */
export function listDetails(question: Question): Detail[] {
  const texts = {
    'Follow-up': question.followUps,
    Why: question.why === '' ? [] : [question.why],
    'Good sign': question.goodSigns,
    'Red flag': question.redFlags,
    Ad: question.adCues.length === 0 ? [] : [question.adCues.join(', ')],
    'Unless ad': question.adAnswers.length === 0 ? [] : [question.adAnswers.join(', ')],
  } satisfies Record<Label, readonly string[]>;
  return LABELS.flatMap((label) => texts[label].map((text) => ({ label, text })));
}

/** Returns the details of a question that help the candidate, in the order of output. */
export function listHelp(question: Question): Detail[] {
  return listDetails(question).filter(({ label }) => !CUE_LABELS.includes(label));
}
