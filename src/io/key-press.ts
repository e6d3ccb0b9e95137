import type { KeypressEvent } from '@inquirer/core';
import type { Key } from '../core/keys.ts';

/** The keys that type nothing, as `update` calls them; Enter has two names. */
const NAMES: Readonly<Record<string, Key>> = {
  up: 'up',
  down: 'down',
  pageup: 'pageup',
  pagedown: 'pagedown',
  return: 'enter',
  enter: 'enter',
  escape: 'escape',
  backspace: 'backspace',
};

/** A key press as `update` knows it. Of readline's description, `sequence` is what was typed. */
export function keyOf(event: KeypressEvent & { readonly sequence?: string }): Key {
  const { name, ctrl, sequence = '' } = event;
  const named = NAMES[name];
  if (named !== undefined) return named;
  if (ctrl) return `ctrl-${name}`;
  return /^\P{Cc}+$/u.test(sequence) ? sequence : 'unknown';
}
