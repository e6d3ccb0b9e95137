import { randomInt } from 'node:crypto';
import { rmdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lockSync } from 'proper-lockfile';
import { UserError } from '../../core/report/user-error.ts';
import { shownPath } from '../files/paths.ts';
import { errorCode, systemMessage } from '../streams/system-error.ts';

/** The times that govern a lock, in milliseconds. */
export interface LockTimes {
  /** The age at which a lock counts as stale: the process that took it must have died. */
  readonly stale: number;
  /** How long to wait before the user is told about the wait. */
  readonly patience: number;
  /** How long to wait for one lock. The time starts again when another process takes the lock. */
  readonly limit: number;
}

/** Waiting processes try again after a random pause, so that they do not all try at once. */
const MIN_PAUSE_MS = 5;
const MAX_PAUSE_MS = 100;
/** The interval at which proper-lockfile renews a lock, and the shortest that it allows. */
const UPDATE_MS = 1000;

/** Returns the path of the folder beside a file that serves as its lock: `.acme.md.lock`. */
export function lockFolder(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`);
}

/** The options of `underLock`. */
export interface LockOptions extends LockTimes {
  /** Called from time to time once the wait is longer than `patience`. */
  readonly onWait: () => void | Promise<void>;
}

/** Work under a lock. `isOurs` returns false once others have removed or replaced the lock. */
type Act = (isOurs: () => boolean) => Promise<void>;

/**
 * Runs `act` while this process holds the lock of a file. Returns `locked`, with nothing done, if
 * others hold the lock beyond the limit, and `left` if the lock cannot be removed in the end. A
 * signal that ends the process removes the lock.
 * @throws UserError if a stale lock cannot be removed, the system's error if no lock can be
 * created, and any error of `act`.
 */
export async function underLock(
  path: string,
  { stale, patience, limit, onWait }: LockOptions,
  act: Act,
): Promise<'done' | 'locked' | 'left'> {
  const folder = lockFolder(path);
  const start = performance.now();
  let seen = { identity: readIdentity(folder), since: start };
  for (;;) {
    const [identity, now] = [readIdentity(folder), performance.now()];
    // If many processes wait, looking for the lock first is cheaper than trying to take it.
    const release = identity === undefined ? tryLock(path, folder, Infinity) : undefined;
    if (release !== undefined) return runLocked(folder, release, act);
    removeStale(folder, stale);
    if (identity !== seen.identity) seen = { identity, since: now };
    if (now - seen.since > limit) return 'locked';
    if (now - start > patience) await onWait();
    await setTimeout(randomInt(MIN_PAUSE_MS, MAX_PAUSE_MS));
  }
}

async function runLocked(folder: string, release: () => void, act: Act): Promise<'done' | 'left'> {
  const created = readIdentity(folder);
  const isOurs = (): boolean => created !== undefined && readIdentity(folder) === created;
  let outcome: 'done' | 'left' = 'done';
  try {
    await act(isOurs);
  } finally {
    try {
      if (isOurs()) release();
    } catch {
      outcome = 'left';
    }
  }
  return outcome;
}

/** Returns a text that differs for each lock created at the same path; undefined without a lock. */
function readIdentity(folder: string): string | undefined {
  const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.birthtimeNs}`;
}

/**
 * Takes a lock and returns the function that releases it; undefined if another process holds it. If
 * several processes at once find that a lock is older than `stale`, more than one may take it.
 */
function tryLock(path: string, lockfilePath: string, stale: number): (() => void) | undefined {
  try {
    // By default, the library throws from a timer when a lock is lost. We check `isOurs` instead.
    const onCompromised = (): void => {};
    const update = UPDATE_MS;
    return lockSync(path, { lockfilePath, stale, update, realpath: false, onCompromised });
  } catch (error) {
    if (errorCode(error) === 'ELOCKED') return undefined;
    throw error;
  }
}

/**
 * Removes a stale lock. If two processes find the same lock stale, the slower process could remove
 * the new lock of the faster one. So a second check and the removal happen under another lock.
 */
function removeStale(folder: string, stale: number): void {
  if (!isStale(folder, stale)) return;
  const release = tryLock(folder, `${folder}.lock`, stale);
  if (release === undefined) return;
  try {
    if (isStale(folder, stale)) rmdirSync(folder);
  } catch (error) {
    const shown = shownPath(folder);
    const problem = `${shown} is the lock of a program that has ended: ${systemMessage(error)}`;
    throw new UserError(`${problem}, so remove it yourself`, { cause: error });
  } finally {
    release();
  }
}

function isStale(folder: string, stale: number): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats !== undefined && stats.mtimeMs < Date.now() - stale;
}
