import { randomInt } from 'node:crypto';
import { rmdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lockSync } from 'proper-lockfile';
import { systemErrorCode } from '../streams/system-error.ts';

/** How long to wait, in milliseconds. */
export interface LockTimes {
  /** For a lock that nobody renews: its process is dead. */
  readonly stale: number;
  /** Before it is said that we wait. */
  readonly patience: number;
  /** For one and the same lock; where many write in turn, each has its time. */
  readonly limit: number;
}

/** A lock that is ours. */
export interface HeldLock {
  /** False where others found us dead and took the lock. */
  readonly isOurs: () => boolean;
}

/** A random wait between two tries, in milliseconds, so that many who wait do not try at once. */
const SHORTEST_PAUSE = 5;
const LONGEST_PAUSE = 100;
/** The library renews a lock in such steps, which it will not have shorter. */
const UPDATE = 1000;

/** The folder that stands beside a file while somebody changes it. */
export function lockFolder(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`);
}

/**
 * Runs `act` while the lock beside a file is ours; undefined where others keep it beyond the limit.
 * `act` returns before anything else runs, and so does what makes and removes the lock: no signal
 * that we listen to comes in between, and none leaves a lock behind.
 * @throws the system's error where no lock can be made.
 */
export async function underLock<T>(
  path: string,
  times: LockTimes,
  onWait: () => void | Promise<void>,
  act: (lock: HeldLock) => T,
): Promise<{ readonly result: T } | undefined> {
  const folder = lockFolder(path);
  const start = performance.now();
  let isToldOf = false;
  let seen = { identity: readIdentity(folder), since: start };
  for (;;) {
    const [identity, now] = [readIdentity(folder), performance.now()];
    // To look is cheaper than to try, and many may wait.
    const release = identity === undefined ? tryLock(path, folder, Infinity) : undefined;
    if (release !== undefined) return runLocked(folder, release, act);
    removeStale(folder, times.stale);
    if (identity !== seen.identity) seen = { identity, since: now };
    if (now - seen.since > times.limit) return undefined;
    if (now - start > times.patience && !isToldOf) {
      isToldOf = true;
      await onWait();
    }
    await setTimeout(randomInt(SHORTEST_PAUSE, LONGEST_PAUSE));
  }
}

function runLocked<T>(
  folder: string,
  release: () => void,
  act: (lock: HeldLock) => T,
): { readonly result: T } {
  const made = readIdentity(folder);
  const isOurs = (): boolean => made !== undefined && readIdentity(folder) === made;
  try {
    return { result: act({ isOurs }) };
  } finally {
    if (isOurs()) release();
  }
}

function readIdentity(folder: string): string | undefined {
  const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.birthtimeNs}`;
}

/**
 * What removes a lock that was made; undefined where others hold it. Takes a stale one over, in two
 * steps that others may come between.
 */
function tryLock(path: string, lockfilePath: string, stale: number): (() => void) | undefined {
  try {
    return lockSync(path, { lockfilePath, stale, update: UPDATE, realpath: false, onCompromised });
  } catch (error) {
    if (systemErrorCode(error) === 'ELOCKED') return undefined;
    throw error;
  }
}

/** The library would throw from a timer: whether a lock is still ours is looked at where it matters. */
function onCompromised(): void {}

/**
 * Removes a lock that is stale. Who found it so may be late: another may have removed it and made a
 * new one since. So only one at a time looks and removes, under a lock on the lock.
 */
function removeStale(folder: string, stale: number): void {
  if (!isStale(folder, stale)) return;
  const release = tryLock(folder, `${folder}.lock`, stale);
  if (release === undefined) return;
  try {
    if (isStale(folder, stale)) rmdirSync(folder);
  } finally {
    release();
  }
}

function isStale(folder: string, stale: number): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats !== undefined && stats.mtimeMs < Date.now() - stale;
}
