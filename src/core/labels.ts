import type { Question } from './question.ts';

/** The labels of the items under a question, in the order in which we print them. */
export const LABELS = ['Follow-up', 'Why', 'Good sign', 'Red flag'] as const;

/** What an item under a question is. */
export type Label = (typeof LABELS)[number];

/** One item under a question, in Markdown, without its label. */
export interface Detail {
  readonly label: Label;
  readonly text: string;
}

/** Everything known about a question beside its sentence, in the order in which we print it. */
export function detailsOf(question: Question): Detail[] {
  const texts = {
    'Follow-up': question.followUps,
    Why: question.why === '' ? [] : [question.why],
    'Good sign': question.goodSigns,
    'Red flag': question.redFlags,
  } satisfies Record<Label, readonly string[]>;
  return LABELS.flatMap((label) => texts[label].map((text) => ({ label, text })));
}
