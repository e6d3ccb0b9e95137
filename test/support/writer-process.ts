import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';
import type { LockTimes } from '../../src/io/notes/note-lock.ts';

/** A process that changes a note, and its end. */
export interface Writer {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** Settles with its output once it has ended, by a signal or by itself. */
  readonly ended: Promise<{
    readonly printed: string;
    readonly exitCode: number | null;
    readonly signal: NodeJS.Signals | null;
  }>;
}

/** The user that replaces root, to whom the system refuses nothing. */
const NOBODY = 65534;
/** The mode of a folder that everybody may read and nobody may write. */
export const ANYBODY = 0o555;
/** The mode of a folder to which only its owner has access. */
export const OWNERS = 0o700;

/** Bundles `note-writer.ts` for the tests of a file: `node WRITER NOTE JOB ARGUMENT`. */
export function bundleWriter(): string {
  return bundleProcess('note-writer');
}

/** Bundles `note-editor.ts` for the tests of a file: `node EDITOR NOTE KIND COUNT`. */
export function bundleEditor(): string {
  return bundleProcess('note-editor');
}

function bundleProcess(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ask-them-writer-'));
  afterAll(() => {
    chmodSync(folder, OWNERS);
    rmSync(folder, { recursive: true, force: true });
  });
  const outfile = join(folder, `${name}.cjs`);
  const entryPoints = [join(import.meta.dirname, `${name}.ts`)];
  buildSync({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    logLevel: 'error',
  });
  chmodSync(folder, ANYBODY);
  return outfile;
}

/** Starts a process that changes a note, with the given changes to the times of its lock. */
export function startWriter(args: readonly string[], times: Partial<LockTimes> = {}): Writer {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], TIMES: JSON.stringify(times) },
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const ended = new Promise<Awaited<Writer['ended']>>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve({ printed, exitCode, signal }));
  });
  return { child, ended };
}

/** Runs a process that changes a note, but not as root, and returns its output. */
export function runWriterUnprivileged(args: readonly string[]): string {
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const { stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    ...user,
  });
  if (error !== undefined) throw error;
  return stdout + stderr;
}

/** Runs a line of `sh` in which `"$@"` changes a note, and returns its output. */
export function runWriterInShell(line: string, args: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync('sh', ['-c', line, 'sh', process.execPath, ...args], {
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  return stdout + stderr;
}
