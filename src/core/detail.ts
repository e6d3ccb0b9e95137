import { joinLines, withoutTaskBox } from './item.ts';
import { type Detail, LABELS, type Label } from './labels.ts';

// Without the u flag, for which the long s of `good \u017fign` is an `s`: the label would match none of ours.
const LABELLED = /^(follow-up|why|good sign|red flag|answer) ?: ?/i;

/**
 * Reads an item under a question. Without a label it is a follow-up.
 * Undefined for what is empty, and for an `Answer:`, which belongs to the user's notes.
 */
export function parseDetail(content: string): Detail | undefined {
  const line = withoutTaskBox(joinLines(content));
  const written = LABELLED.exec(line);
  const text = line.slice(written?.[0].length ?? 0).trim();
  const label = written === null ? 'Follow-up' : labelOf(written[1] ?? '');
  return label === undefined || text === '' ? undefined : { label, text };
}

/** The texts under one label. */
export function textsLabelled(details: readonly Detail[], label: Label): string[] {
  return details.filter((detail) => detail.label === label).map((detail) => detail.text);
}

function labelOf(written: string): Label | undefined {
  return LABELS.find((label) => label.toLowerCase() === written.toLowerCase());
}
