import { toLower } from './words.ts';

/** What may stand between the word that asks and its verb: `which of your teams are …`, but not `what you should …`. */
const BETWEEN = "(?: (?!(?:you|we|they|i|it|he|she|to|not) )[\\p{L}\\p{N}'’/-]+){0,4}?";
const VERB =
  '(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|might)';
const SUBJECT =
  '(?:you|i|we|they|he|she|it|there|this|that|these|those|the|your|my|our|any|anyone|people)';
/** How an English question begins; `When you have …` or `Do the …` begin advice as often. */
const OPENING = new RegExp(
  [
    `^\\W{0,3}(?:what|how|which)(?:['’](?:s|re|d|ll)|${BETWEEN} ${VERB})\\b`,
    `^\\W{0,3}(?:who|whom|whose|where|when|why)(?:['’](?:s|re|d|ll)| ${VERB})\\b`,
    `^\\W{0,3}(?:do|have) (?:you|we|they|i)\\b`,
    `^\\W{0,3}(?:is|are|was|were|does|did|has|can|could|will|would) ${SUBJECT}\\b`,
  ].join('|'),
  'u',
);
const ENDS_STATEMENT = /[.!:;,]["'”’)]?$/u;

/**
 * Whether a text without a mark at its end begins as a question does. It may be one, with the mark
 * forgotten or with a remark behind it: what stands around it must say so, too.
 */
export function leansToAsk(text: string): boolean {
  return OPENING.test(toLower(text)) && (/\?\s/u.test(text) || !ENDS_STATEMENT.test(text));
}
