import { openSync } from 'node:fs';
import type { ReadStream } from 'node:tty';
import type { KeypressEvent } from '@inquirer/core';
import type { Key } from '../../core/hand/key-bindings.ts';

/**
 * The keyboard of the terminal that the program runs in, for when standard input is something else.
 * Who opens it has to destroy it: it keeps the program alive.
 * @throws the system's error where there is no terminal.
 */
export async function openKeyboard(): Promise<ReadStream> {
  // Loaded on demand: the commands that ask nothing start without it.
  const { ReadStream } = await import('node:tty');
  return new ReadStream(openSync('/dev/tty', 'r'));
}

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

/** A key press as readline describes it. */
type KeyPress = KeypressEvent & {
  /** What came from the terminal: the characters that were typed, or a code. */
  readonly sequence?: string;
};

/** A key press as `update` knows it. */
export function parseKey(event: KeyPress): Key {
  const { name, ctrl, sequence = '' } = event;
  const named = NAMES[name];
  if (named !== undefined) return named;
  if (ctrl) return `ctrl-${name}`;
  return /^\P{Cc}+$/u.test(sequence) ? sequence : 'unknown';
}

/** The text that a key press of a paste stands for. */
export function typedText({ sequence = '' }: KeyPress): string {
  return sequence;
}
