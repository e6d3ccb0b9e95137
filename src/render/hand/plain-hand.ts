import { countSwappable } from '../../core/hand/hand.ts';
import { LINES, type PlainHand } from '../../core/hand/plain-lines.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { listHelp } from '../../core/question/details.ts';
import { facetValues } from '../../core/question/tag.ts';
import { formatAd } from '../questions/ad-words.ts';
import { SPARES_TITLE } from '../style/spares.ts';
import { formatListedTopicLabel } from '../style/topic-label.ts';
import { formatAskedAt, type HandFacts } from './screen.ts';

/** What to type where a command came without its words. */
const PROMPTS_FOR_WORDS = {
  '/': 'words to find · enter goes back: ',
  a: 'your own question · enter goes back: ',
} as const;

/**
 * Returns what a hand says where nothing can be redrawn: its questions if they are new since `before`, what the
 * last line asked for, a message, and what to type now. Plain text, whose last line is not ended.
 */
export function describePlainHand(
  state: PlainHand,
  facts: HandFacts,
  before: PlainHand | undefined,
): string {
  const { hand, hits, saidCount, detailed, isHelpWanted } = state;
  const isNew = before === undefined || before.hand.slots !== hand.slots || state.isHandWanted;
  const lines = [
    ...(before === undefined ? [facts.title, ''] : []),
    ...(isNew ? describeSlots(state, facts) : []),
    ...hits.slice(0, saidCount).flatMap((hit, index) => {
      // What has been said is not repeated.
      const isSaid = before?.hits === hits && index < before.saidCount;
      return isSaid ? [] : describeListed(`${index + 1}. `, hit, facts, true);
    }),
    ...describeDetails(detailed),
    ...(isHelpWanted ? LINES.map(([typed, does]) => `${typed}: ${does}`) : []),
    ...(hand.message === '' ? [] : [hand.message]),
  ];
  return `${lines.map((line) => `${line}\n`).join('')}${describePrompt(state)}`;
}

function describePrompt(state: PlainHand): string {
  if (state.awaited !== undefined) return PROMPTS_FOR_WORDS[state.awaited];
  if (state.hits.length > 0) return askWhich(state);
  const swap = countSwappable(state.hand) > 0 ? ' · r swaps the rest' : '';
  return `keep which? 1,3${swap} · l says them again · enter takes · ? more: `;
}

function askWhich({ hits, saidCount }: PlainHand): string {
  const left = hits.length - saidCount;
  return `add which? 1,3${left > 0 ? ` · more: ${left} left` : ''} · enter adds none: `;
}

function describeSlots({ hand }: PlainHand, facts: HandFacts): string[] {
  return hand.slots.flatMap(({ listed, held }, index) => [
    ...(index === hand.mainCount ? [`${SPARES_TITLE}:`] : []),
    ...describeListed(`${index + 1}. ${held ? 'held: ' : ''}`, listed, facts, false),
  ]);
}

/** Returns the question with its topic and its meetings, for a hit also whom to ask; and what a job ad says. */
function describeListed(
  start: string,
  listed: ListedQuestion,
  facts: HandFacts,
  isHit: boolean,
): string[] {
  const { text, tags } = listed.question;
  const whom = isHit ? [...facetValues(tags, 'stage'), ...facetValues(tags, 'for')] : [];
  const marks = [formatListedTopicLabel(listed), ...whom].join(', ');
  const ad = formatAd(listed);
  const asked = formatAskedAt(listed, facts);
  return [`${start}${text} (${marks})${asked && ` ${asked}`}`, ...(ad === '' ? [] : [ad])];
}

function describeDetails(question: PlainHand['detailed']): string[] {
  if (question === undefined) return [];
  const details = listHelp(question).map(({ label, text }) => `${label}: ${text}`);
  return [question.text, ...(details.length > 0 ? details : ['there is nothing more about it'])];
}
