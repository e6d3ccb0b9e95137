import { renameSync } from 'node:fs';
import { errorCode } from '../streams/system-error.ts';

/** A place in memory that nobody wakes, on which to sleep for a while. */
const SLEEPER = new Int32Array(new SharedArrayBuffer(4));
/** The errors of Windows while a scanner, an indexer or a sync program has one of the files open. */
const IN_USE = ['EPERM', 'EACCES', 'EBUSY'];
/** Much shorter than a lock lasts without being renewed. */
const MAX_WAIT_MS = 2000;
const PAUSE_MS = 20;

/** Sleeps without letting any other code of this process run. */
export function sleep(milliseconds: number): void {
  Atomics.wait(SLEEPER, 0, 0, milliseconds);
}

/**
 * Puts a file in the place of another. Windows refuses this as long as any program has one of them
 * open, so it is tried again for a while. Asks before each try whether the file `mayReplace` the
 * other; returns false, with nothing moved, once it may not.
 * @throws the system's error if the files stay in use, and any other error at once.
 */
export function renameWhenFree(from: string, to: string, mayReplace: () => boolean): boolean {
  const start = performance.now();
  for (;;) {
    try {
      if (!mayReplace()) return false;
      renameSync(from, to);
      return true;
    } catch (error) {
      const isInUse = IN_USE.includes(errorCode(error) ?? '');
      if (!isInUse || performance.now() - start > MAX_WAIT_MS) throw error;
      sleep(PAUSE_MS);
    }
  }
}
