import { openSync } from 'node:fs';
import type { ReadStream } from 'node:tty';
import type { KeypressEvent } from '@inquirer/core';
import type { Key } from '../../core/hand/key-bindings.ts';

/**
 * Opens the keyboard of the terminal, for when standard input carries questions. The caller must
 * destroy the returned stream, or the program never ends.
 * @throws the system's error if there is no terminal.
 */
export async function openKeyboard(): Promise<ReadStream> {
  // Imported on demand, so that runs that do not need `node:tty` start faster.
  const { ReadStream } = await import('node:tty');
  return new ReadStream(openSync('/dev/tty', 'r'));
}

/** The named keys of the hand, by their names in readline, which has two names for Enter. */
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
  /** The characters that the terminal sent: typed text, or an escape sequence. */
  readonly sequence?: string;
};

/** Returns the pressed key as `update` expects it; `unknown` for other keys, such as F1. */
export function parseKey({ name, ctrl, sequence = '' }: KeyPress): Key {
  const named = KEY_NAMES[name];
  if (named !== undefined) return named;
  if (ctrl) return `ctrl-${name}`;
  return /^\P{Cc}+$/u.test(sequence) ? sequence : 'unknown';
}
