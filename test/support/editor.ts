import { closeSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** In milliseconds, before each half of a slow save. */
const SLOW_SAVE_MS = 4;

type Save = (path: string, text: string) => Promise<void> | void;

/** The ways in which editors save a file. */
const SAVES = {
  /** Writes a new file, which takes the place of the old one. */
  rename: (path, text) => {
    writeFileSync(`${path}~`, text);
    renameSync(`${path}~`, path);
  },
  /** Empties the file, then writes it. */
  'in-place': (path, text) => writeFileSync(path, text),
  /** The same with pauses, in which the note is empty, or half a note. */
  'slow-in-place': async (path, text) => {
    const file = openSync(path, 'w');
    await setTimeout(SLOW_SAVE_MS);
    const half = Math.floor(text.length / 2);
    writeSync(file, text.slice(0, half));
    await setTimeout(SLOW_SAVE_MS);
    writeSync(file, text.slice(half));
    closeSync(file);
  },
} satisfies Record<string, Save>;

/** The name of a way in which editors save. */
export type SaveKind = keyof typeof SAVES;

/** The names of all ways in which editors save. */
export const SAVE_KINDS = Object.keys(SAVES) as readonly SaveKind[];

/**
 * Edits a note as a program does that knows nothing of our lock: adds the lines `save 1`, `save 2`,
 * … and saves after each, then waits for as many milliseconds as `pauses` says.
 */
export async function editNote(
  path: string,
  kind: SaveKind,
  pauses: readonly number[],
): Promise<void> {
  for (const [index, pause] of pauses.entries()) {
    await SAVES[kind](path, `${readFileSync(path, 'utf8')}save ${index + 1}\n`);
    await setTimeout(pause);
  }
}

/** Returns the numbers of the saves that a note still has. */
export function savesIn(text: string): readonly number[] {
  return Array.from(text.matchAll(/(?<=^save )\d+$/gmu), ([save]) => Number(save));
}
