/** The character that a key types, or the name of a key that types none (`up`, `ctrl-w`). */
export type Key = string;

/** The keys of the hand, with the labels and descriptions that the key list shows. */
export const KEYS = [
  {
    action: 'move-up',
    keys: ['up', 'k', 'ctrl-k', 'ctrl-p'],
    shown: '↑ k ^K',
    does: 'move up',
  },
  {
    action: 'move-down',
    keys: ['down', 'j', 'ctrl-j', 'ctrl-n'],
    shown: '↓ j ^J',
    does: 'move down',
  },
  { action: 'first', keys: ['home', 'g'], shown: 'home g', does: 'go to the first' },
  { action: 'last', keys: ['end', 'G'], shown: 'end G', does: 'go to the last' },
  {
    action: 'jump',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    shown: '1…9',
    does: 'go to the one with this number',
  },
  {
    action: 'hold',
    keys: [' ', 'tab', 'shift-tab'],
    shown: 'space tab',
    does: 'hold this question, or let it go; tab moves down',
  },
  { action: 'swap', keys: ['r'], shown: 'r', does: 'swap this question, unless it is held' },
  { action: 'swap-others', keys: ['R'], shown: 'R', does: 'swap all that are not held' },
  { action: 'ask-earlier', keys: ['K'], shown: 'K', does: 'ask this question earlier' },
  { action: 'ask-later', keys: ['J'], shown: 'J', does: 'ask this question later' },
  { action: 'find', keys: ['/'], shown: '/', does: 'find a question to put here and hold' },
  {
    action: 'add',
    keys: ['a'],
    shown: 'a',
    does: 'add a question: a found one, or your own words',
  },
  {
    action: 'add-own',
    keys: ['alt-enter'],
    shown: 'alt-enter',
    does: 'behind a: add the words that you typed, whatever is found',
  },
  { action: 'details', keys: ['d'], shown: 'd', does: 'show or hide follow-ups, why and signs' },
  {
    action: 'scroll-down',
    keys: ['pagedown', 'ctrl-f'],
    shown: 'PgDn ^F',
    does: 'go on where it is long',
  },
  {
    action: 'scroll-up',
    keys: ['pageup', 'ctrl-b'],
    shown: 'PgUp ^B',
    does: 'go back where it is long',
  },
  { action: 'drop', keys: ['x'], shown: 'x', does: 'drop this question' },
  { action: 'undo', keys: ['u'], shown: 'u', does: 'undo the last change' },
  { action: 'take', keys: ['enter'], shown: 'enter', does: 'take the whole hand in this order' },
  { action: 'take-held', keys: ['H'], shown: 'H', does: 'take only the held ones' },
  {
    action: 'leave',
    keys: ['escape', 'q', 'ctrl-d'],
    shown: 'esc q ^D',
    does: 'leave without questions',
  },
  { action: 'keys', keys: ['?'], shown: '?', does: 'show or hide these keys' },
] as const satisfies readonly KeyBinding[];

interface KeyBinding {
  readonly action: string;
  readonly keys: readonly Key[];
  readonly shown: string;
  readonly does: string;
}

/** The name of an action that a key can trigger: `swap-others`. */
export type Action = (typeof KEYS)[number]['action'];

/** Returns the action of a key; undefined for a key without an action. */
export function findAction(key: Key): Action | undefined {
  return KEYS.find(({ keys }) => keys.some((bound) => bound === key))?.action;
}

/** Returns the label of the first key of an action: `esc`. */
export function getKeyLabel(action: Action): string {
  return KEYS.find((binding) => binding.action === action)?.shown.split(' ')[0] ?? '';
}
