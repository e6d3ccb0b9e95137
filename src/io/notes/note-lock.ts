import { randomInt } from 'node:crypto';
import { rmdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lockSync } from 'proper-lockfile';
import { systemErrorCode } from '../streams/system-error.ts';

/** How long to wait, in milliseconds. */
export interface LockTimes {
  /** The age from which a lock is stale: its process is dead. */
  readonly stale: number;
  /** The wait before the user is told about it. */
  readonly patience: number;
  /** The longest wait for one lock. Where many processes write in turn, each has this time. */
  readonly limit: number;
}

/** Processes that wait try again after a random pause, so that they do not all try at once. */
const MIN_PAUSE_MS = 5;
const MAX_PAUSE_MS = 100;
/** The interval in which proper-lockfile renews a lock; it allows no shorter one. */
const UPDATE_MS = 1000;

/** The folder that stands beside a file while a process changes it. */
export function lockFolder(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`);
}

/** Work under a lock. `isOurs` is false once another process has found the lock stale and taken it over. */
type Act = (isOurs: () => boolean) => void;

/**
 * Runs `act` while this process holds the lock of a file; returns false where others hold the lock beyond
 * the limit. Locking, `act` and unlocking are one synchronous step: no signal handler runs in between, so
 * no signal leaves a lock behind.
 * @throws the system's error where no lock can be created.
 */
export async function underLock(
  path: string,
  times: LockTimes,
  onWait: () => void | Promise<void>,
  act: Act,
): Promise<boolean> {
  const folder = lockFolder(path);
  const start = performance.now();
  let isReported = false;
  let seen = { identity: readIdentity(folder), since: start };
  for (;;) {
    const [identity, now] = [readIdentity(folder), performance.now()];
    // With many processes waiting, looking at the lock first is cheaper than trying to take it.
    const release = identity === undefined ? tryLock(path, folder, Infinity) : undefined;
    if (release !== undefined) {
      runLocked(folder, release, act);
      return true;
    }
    removeStale(folder, times.stale);
    if (identity !== seen.identity) seen = { identity, since: now };
    if (now - seen.since > times.limit) return false;
    if (now - start > times.patience && !isReported) {
      isReported = true;
      await onWait();
    }
    await setTimeout(randomInt(MIN_PAUSE_MS, MAX_PAUSE_MS));
  }
}

function runLocked(folder: string, release: () => void, act: Act): void {
  const created = readIdentity(folder);
  const isOurs = (): boolean => created !== undefined && readIdentity(folder) === created;
  try {
    act(isOurs);
  } finally {
    if (isOurs()) release();
  }
}

/** Tells one lock from a later one in the same place. */
function readIdentity(folder: string): string | undefined {
  const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.birthtimeNs}`;
}

/**
 * Takes a lock and returns the function that releases it; undefined where others hold the lock. A stale
 * lock is taken over, but in two steps, between which another process may take it.
 */
function tryLock(path: string, lockfilePath: string, stale: number): (() => void) | undefined {
  try {
    // By default the library throws from a timer once a lock is lost; see `isOurs` instead.
    const onCompromised = (): void => {};
    const update = UPDATE_MS;
    return lockSync(path, { lockfilePath, stale, update, realpath: false, onCompromised });
  } catch (error) {
    if (systemErrorCode(error) === 'ELOCKED') return undefined;
    throw error;
  }
}

/**
 * Removes a lock that is stale. Two processes may find the same lock stale, and the slower one would
 * remove the new lock of the faster one. So the second look and the removal have a lock of their own.
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
