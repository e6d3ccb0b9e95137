import { editNote, type SaveKind } from './editor.ts';

/*
 * An editor, bundled and spawned by tests: `note-editor NOTE KIND COUNT`. It saves the note ten
 * times in a row, every 20 ms, rests for a while, and begins again, until it has saved that often.
 */

const SAVES_IN_A_ROW = 10;
const PAUSE_MS = 20;
const BREAK_MS = 300;

const [path = '', kind = '', count = '0'] = process.argv.slice(2);
const pauses = Array.from({ length: Number(count) }, (_, save) =>
  (save + 1) % SAVES_IN_A_ROW === 0 ? BREAK_MS : PAUSE_MS,
);
void editNote(path, kind as SaveKind, pauses);
