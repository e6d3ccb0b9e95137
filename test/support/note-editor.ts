import { closeSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/*
 * An editor that knows nothing of our lock, bundled and spawned by tests: `note-editor NOTE KIND
 * COUNT`. It adds a line to the note as often as that: `save 1`, `save 2`, … It saves ten times in
 * a row, every 20 ms, and then rests for a while.
 */

const [path = '', kind = '', count = '0'] = process.argv.slice(2);
const SAVES_EVERY_MS = 20;
const SAVES_IN_A_ROW = 10;
const BREAK_MS = 300;
const SLOW_SAVE_MS = 4;

/** The ways in which editors save a file. */
const SAVES: Readonly<Record<string, (text: string) => Promise<void> | void>> = {
  /** Writes a new file, which takes the place of the old one. */
  rename: (text) => {
    writeFileSync(`${path}~`, text);
    renameSync(`${path}~`, path);
  },
  /** Empties the file, then writes it. */
  'in-place': (text) => writeFileSync(path, text),
  /** The same with pauses, in which the note is empty, or half a note. */
  'slow-in-place': async (text) => {
    const file = openSync(path, 'w');
    await setTimeout(SLOW_SAVE_MS);
    const half = Math.floor(text.length / 2);
    writeSync(file, text.slice(0, half));
    await setTimeout(SLOW_SAVE_MS);
    writeSync(file, text.slice(half));
    closeSync(file);
  },
};

async function work(): Promise<void> {
  for (let save = 1; save <= Number(count); save += 1) {
    await SAVES[kind]?.(`${readFileSync(path, 'utf8')}save ${save}\n`);
    await setTimeout(save % SAVES_IN_A_ROW === 0 ? BREAK_MS : SAVES_EVERY_MS);
  }
}

void work();
