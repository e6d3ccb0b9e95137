import type { Question } from './question.ts';

/** The label of an item under a question. */
export type Label = (typeof LABELS)[number];

/** An item under a question, split into its label and its text in Markdown. */
export interface Detail {
  readonly label: Label;
  readonly text: string;
}

/** The labels in the order of output. */
export const LABELS = ['Follow-up', 'Why', 'Good sign', 'Red flag'] as const;

/** Returns the details of a question in the order of output. */
export function listDetails(question: Question): Detail[] {
  const texts = {
    'Follow-up': question.followUps,
    Why: question.why === '' ? [] : [question.why],
    'Good sign': question.goodSigns,
    'Red flag': question.redFlags,
  } satisfies Record<Label, readonly string[]>;
  return LABELS.flatMap((label) => texts[label].map((text) => ({ label, text })));
}
