import { type Detail, LABELS, type Label } from '../question/details.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';
import { joinLines, withoutTaskBox } from './marked-line.ts';

/** Shared by all questions without details: a bank of thousands has four of these lists each. */
const NO_TEXTS: readonly string[] = [];

/** What people write in front of what stands below a question. `Answer` belongs to the user's notes. */
const WORDINGS: Readonly<Record<Label | 'Answer', RegExp>> = {
  'Follow-up':
    /^(?:follow[- ]?ups?(?: questions?)?|then ask|ask next|next question|probes?|if (?:so|yes|no|not))$/i,
  Why: /^(?:why(?: (?:ask|ask this|ask it|to ask|i ask|it matters|this matters|this question|you should ask))?|reason|rationale|purpose|intent|explanation|what (?:it|this) tells you|what you learn)$/i,
  'Good sign':
    /^(?:good|(?:good|great|ideal|best|strong|positive|green)(?: |-)(?:signs?|signals?|answers?|responses?|flags?)|what good looks like|what to (?:look|listen) for|(?:look|listen) for)$/i,
  'Red flag':
    /^(?:bad|(?:bad|red|warning|weak|poor|negative|worst)(?: |-)(?:signs?|signals?|answers?|responses?|flags?)|beware(?: of)?|watch out(?: for)?)$/i,
  Answer: /^answers?$/i,
};
const LABEL_NAMES = Object.keys(WORDINGS) as (keyof typeof WORDINGS)[];

/** What stands for a label without a word. */
const SIGNS: ReadonlyMap<string, Label> = new Map([
  ...['✅', '🟢', '👍', '✔'].map((sign): [string, Label] => [sign, 'Good sign']),
  ...['❌', '🔴', '🚩', '👎', '⛔', '🛑'].map((sign): [string, Label] => [sign, 'Red flag']),
]);
/** Words up to a colon, in emphasis or not, or in emphasis up to a dash; longer ones are no label. */
const LABELLED =
  /^[*_]{0,3}([^:：*_?]{2,40}?)(?:[*_]{0,3} ?[:：][*_]{0,3}|[*_]{1,3} ?[-–—](?= )) ?/;
const signMark = unicodeRegExp(String.raw`^(\p{Extended_Pictographic})\ufe0f?\s*`, 'u');

/** What an item under a question says, and under which label; neither where it says nothing. */
export interface Labelled {
  /** Undefined without a label. */
  readonly label: Label | 'Answer' | undefined;
  readonly text: string;
}

/** Takes the label off what stands under a question. */
export function readLabel(content: string): Labelled {
  const line = withoutTaskBox(joinLines(content));
  const sign = signMark(line).exec(line);
  const rest = line.slice(sign?.[0].length ?? 0);
  const written = LABELLED.exec(rest);
  const label = written === null ? undefined : matchLabel(written[1] ?? '');
  if (label !== undefined) return { label, text: rest.slice(written?.[0].length).trim() };
  const signed = SIGNS.get(sign?.[1] ?? '');
  return signed === undefined ? { label, text: line } : { label: signed, text: rest.trim() };
}

/** Reads what has a label of ours; undefined without one, for what is empty, and for an `Answer:`. */
export function parseLabelled(content: string): Detail | undefined {
  const { label, text } = readLabel(content);
  return label === undefined || label === 'Answer' || text === '' ? undefined : { label, text };
}

/**
 * Reads an item under a question. Without a label it is a follow-up.
 * Undefined for what is empty, and for an `Answer:`, which belongs to the user's notes.
 */
export function parseDetail(content: string): Detail | undefined {
  const { label = 'Follow-up', text } = readLabel(content);
  return label === 'Answer' || text === '' ? undefined : { label, text };
}

/** The texts under one label. */
export function textsLabelled(details: readonly Detail[], label: Label): readonly string[] {
  if (details.length === 0) return NO_TEXTS;
  return details.filter((detail) => detail.label === label).map((detail) => detail.text);
}

function matchLabel(written: string): Label | 'Answer' | undefined {
  const words = written.trim();
  return (
    LABELS.find((label) => label.toLowerCase() === words.toLowerCase()) ??
    LABEL_NAMES.find((label) => WORDINGS[label].test(words))
  );
}
