import type { Question } from './question.ts';

/** Labels an item under a question. */
export type Label = (typeof LABELS)[number];

/** An item under a question, in Markdown, without its label. */
export interface Detail {
  readonly label: Label;
  readonly text: string;
}

/** In the order in which we print them. */
export const LABELS = ['Follow-up', 'Why', 'Good sign', 'Red flag'] as const;

/** The details of a question, in the order in which we print them. */
export function listDetails(question: Question): Detail[] {
  const texts = {
    'Follow-up': question.followUps,
    Why: question.why === '' ? [] : [question.why],
    'Good sign': question.goodSigns,
    'Red flag': question.redFlags,
  } satisfies Record<Label, readonly string[]>;
  return LABELS.flatMap((label) => texts[label].map((text) => ({ label, text })));
}
