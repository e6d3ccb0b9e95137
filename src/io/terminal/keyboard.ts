import { openSync } from 'node:fs';
import type { ReadStream } from 'node:tty';
import type { KeypressEvent } from '@inquirer/core';
import type { Key } from '../../core/hand/key-bindings.ts';

/**
 * Opens the keyboard of the terminal that the program runs in, for when standard input is something
 * else. The caller must destroy it, or the program never ends.
 * @throws the system's error where there is no terminal.
 */
export async function openKeyboard(): Promise<ReadStream> {
  // Imported on demand: the commands without a prompt start faster.
  const { ReadStream } = await import('node:tty');
  return new ReadStream(openSync('/dev/tty', 'r'));
}

/** Keys that type nothing, by their names in readline, where Enter has two. */
const KEY_NAMES: Readonly<Record<string, Key>> = {
  up: 'up',
  down: 'down',
  pageup: 'pageup',
  pagedown: 'pagedown',
  return: 'enter',
  enter: 'enter',
  escape: 'escape',
  backspace: 'backspace',
};

/** A key press as readline describes it. */
export type KeyPress = KeypressEvent & {
  /** The bytes that the terminal sent: typed characters, or a code. */
  readonly sequence?: string;
};

/** The key that was pressed, as `update` names it. */
export function parseKey({ name, ctrl, sequence = '' }: KeyPress): Key {
  const named = KEY_NAMES[name];
  if (named !== undefined) return named;
  if (ctrl) return `ctrl-${name}`;
  return /^\P{Cc}+$/u.test(sequence) ? sequence : 'unknown';
}
