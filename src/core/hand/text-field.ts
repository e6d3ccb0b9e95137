import { cleanText } from '../text/sanitize.ts';
import type { Key } from './key-bindings.ts';

/** Text that is being typed, and the place of the cursor in it. */
export interface TextField {
  /** Lines are joined by `\n`. */
  readonly text: string;
  /** The index of the character before which the next one goes, in UTF-16 units. */
  readonly cursor: number;
}

export const EMPTY_FIELD: TextField = { text: '', cursor: 0 };
/** In UTF-16 units: more than an answer needs, and short enough to be drawn at every key. */
export const MAX_LENGTH = 20_000;
/** The keys that do what another one does. */
const SAME_AS: Readonly<Record<Key, Key>> = {
  ...{ 'ctrl-b': 'left', 'ctrl-f': 'right', 'ctrl-a': 'home', 'ctrl-e': 'end' },
  ...{ 'ctrl-d': 'delete', 'alt-backspace': 'ctrl-w' },
};
const WORD_BEFORE = /\S*\s*$/u;
const WORD_BEHIND = /^\s*\S*/u;

/** Whether nothing stands behind the cursor. */
export function isAtEnd({ text, cursor }: TextField): boolean {
  return cursor === text.length;
}

/** Returns a field after a key of readline; the same object if the key has no use in it. */
export function editText(field: TextField, key: Key): TextField {
  const { text, cursor } = field;
  const [before, behind] = [text.slice(0, cursor), text.slice(cursor)];
  const word = before.replace(WORD_BEFORE, '');
  switch (SAME_AS[key] ?? key) {
    case 'left':
      return { text, cursor: cursor - (lastCharacter(before)?.length ?? 0) };
    case 'right':
      return { text, cursor: cursor + ([...behind][0]?.length ?? 0) };
    case 'up':
      return { text, cursor: Math.max(0, before.lastIndexOf('\n')) };
    case 'down':
      return { text, cursor: cursor + (behind.indexOf('\n') + 1) };
    case 'home':
      return { text, cursor: before.lastIndexOf('\n') + 1 };
    case 'end':
      return { text, cursor: cursor + (behind.split('\n')[0] ?? '').length };
    case 'alt-b':
      return { text, cursor: word.length };
    case 'alt-f':
      return { text, cursor: cursor + (WORD_BEHIND.exec(behind)?.[0].length ?? 0) };
    case 'backspace':
      return joinAt(before.slice(0, before.length - (lastCharacter(before)?.length ?? 0)), behind);
    case 'delete':
      return joinAt(before, behind.slice([...behind][0]?.length ?? 0));
    case 'ctrl-w':
      return joinAt(word, behind);
    case 'ctrl-u':
      return joinAt('', behind);
    case 'ctrl-k':
      return joinAt(before, '');
    case 'alt-enter':
      return insertText(field, '\n');
    default:
      // A key of one character is typed; a longer name belongs to a key that types nothing.
      return [...key].length === 1 ? insertText(field, key) : field;
  }
}

/** Whether a field has room for a text; else `insertText` cuts it. */
export function hasRoom({ text }: TextField, inserted: string): boolean {
  return text.length + cleanInserted(inserted).length <= MAX_LENGTH;
}

/** Returns a field with a text typed or pasted at its cursor; what is too long is cut. */
export function insertText({ text, cursor }: TextField, inserted: string): TextField {
  const room = Math.max(0, MAX_LENGTH - text.length);
  // A character is never cut in half.
  const added = cleanInserted(inserted)
    .slice(0, room)
    .replace(/[\ud800-\udbff]$/u, '');
  return joinAt(text.slice(0, cursor) + added, text.slice(cursor));
}

function cleanInserted(inserted: string): string {
  return inserted
    .split(/\r\n?|\n/u)
    .map(cleanText)
    .join('\n');
}

function joinAt(before: string, behind: string): TextField {
  return { text: before + behind, cursor: before.length };
}

function lastCharacter(text: string): string | undefined {
  return [...text].at(-1);
}
