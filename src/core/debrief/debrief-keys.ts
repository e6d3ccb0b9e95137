import type { Key } from '../hand/key-bindings.ts';

/**
 * The steps of a debrief. Of a question: whether it was `asked`, the `answer`, the `verdict`; or that all of
 * this is `filled`. At the end: what they said `unasked`.
 */
export type Step = 'asked' | 'answer' | 'verdict' | 'filled' | 'unasked';

interface DebriefKey {
  readonly action: string;
  readonly keys: readonly Key[];
  readonly shown: string;
  readonly does: string;
  readonly steps: readonly Step[];
}

const CHOOSING: readonly Step[] = ['asked', 'verdict', 'filled'];
const TYPING: readonly Step[] = ['answer', 'unasked'];

/** The keys of a debrief, with the steps in which they count, and what the screen says of them. */
const DEBRIEF_KEYS = [
  { action: 'yes', keys: ['y'], shown: 'y', does: 'yes', steps: ['asked'] },
  { action: 'not-asked', keys: ['n'], shown: 'n', does: 'not asked', steps: ['asked'] },
  { action: 'told', keys: ['t'], shown: 't', does: 'told me unasked', steps: ['asked'] },
  { action: 'skip', keys: ['s'], shown: 's', does: 'later', steps: ['asked'] },
  { action: 'green', keys: ['g'], shown: 'g', does: 'green', steps: ['verdict'] },
  { action: 'red', keys: ['r'], shown: 'r', does: 'red', steps: ['verdict'] },
  { action: 'vague', keys: ['v'], shown: 'v', does: 'vague', steps: ['verdict'] },
  { action: 'none', keys: ['enter'], shown: 'enter', does: 'none', steps: ['verdict'] },
  { action: 'next', keys: ['enter'], shown: 'enter', does: 'next', steps: ['filled'] },
  { action: 'confirm', keys: ['enter'], shown: 'enter', does: 'keep', steps: ['answer'] },
  {
    action: 'confirm',
    keys: ['enter'],
    shown: 'enter',
    does: 'keep, or end without words',
    steps: ['unasked'],
  },
  { action: 'line', keys: ['alt-enter'], shown: 'alt-enter', does: 'new line', steps: ['answer'] },
  { action: 'back', keys: ['b', 'up'], shown: 'b', does: 'back', steps: CHOOSING },
  { action: 'back', keys: ['up'], shown: '↑', does: 'back', steps: TYPING },
  {
    action: 'scroll-down',
    keys: ['pagedown'],
    shown: 'PgDn',
    does: 'more',
    steps: [...CHOOSING, ...TYPING],
  },
  {
    action: 'scroll-up',
    keys: ['pageup'],
    shown: 'PgUp',
    does: 'up',
    steps: [...CHOOSING, ...TYPING],
  },
  {
    action: 'leave',
    keys: ['escape', 'ctrl-d'],
    shown: 'esc',
    does: 'leave',
    steps: [...CHOOSING, ...TYPING],
  },
] as const satisfies readonly DebriefKey[];

/** The name of an action that a key can trigger: `not-asked`. */
export type DebriefAction = (typeof DEBRIEF_KEYS)[number]['action'];

/** Returns the action of a key in a step; undefined for a key that has none there. */
export function findDebriefAction(key: Key, step: Step): DebriefAction | undefined {
  return listKeys(step).find(({ keys }) => keys.some((bound) => bound === key))?.action;
}

/** Whether words are typed in a step; in the others, one chooses. */
export function isTyping(step: Step): boolean {
  return TYPING.includes(step);
}

/** Returns the keys that count in a step, in the order of the table. */
export function listKeys(step: Step) {
  return DEBRIEF_KEYS.filter(({ steps }) => steps.some((one: Step) => one === step));
}
