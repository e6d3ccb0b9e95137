import type { KeypressEvent } from '@inquirer/core';
import type { Key } from '../../core/hand/key-bindings.ts';

/** The name that Ctrl-D gets before readline sees it. */
const END_OF_FILE = 'end-of-file';
/** The keys with names of ours, by their names in readline. */
const KEY_NAMES: Readonly<Record<string, Key>> = {
  ...{ up: 'up', down: 'down', left: 'left', right: 'right', home: 'home', end: 'end' },
  ...{ pageup: 'pageup', pagedown: 'pagedown', escape: 'escape', tab: 'tab' },
  // readline calls the line feed of Ctrl-J `enter`.
  ...{ return: 'enter', enter: 'ctrl-j', backspace: 'backspace', delete: 'delete' },
  [END_OF_FILE]: 'ctrl-d',
};

/** A key press as readline describes it. */
export type KeyPress = KeypressEvent & {
  /** The characters that the terminal sent: typed text, or an escape sequence. */
  readonly sequence?: string;
  /** Whether Alt was held. */
  readonly meta?: boolean;
};

/** Renames Ctrl-D, at which readline would close itself; a listener has to do so before readline's own. */
export function hideCtrlD(_: unknown, press: KeyPress): void {
  if (press.ctrl && press.name === 'd') press.name = END_OF_FILE;
}

/** Returns the pressed key as `update` expects it; `unknown` for other keys, such as F1. */
export function parseKey({ name, ctrl, meta, shift, sequence = '' }: KeyPress): Key {
  const named = name === 'tab' && shift ? 'shift-tab' : KEY_NAMES[name];
  // Terminals send Escape in front of a key for Alt.
  if (meta && name !== 'escape') return `alt-${named ?? name}`;
  if (named !== undefined) return named;
  if (ctrl) return `ctrl-${name}`;
  return /^\P{Cc}+$/u.test(sequence) ? sequence : 'unknown';
}
