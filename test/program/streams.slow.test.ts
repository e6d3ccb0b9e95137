import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  builtProgram,
  isWindows,
  largeBank,
  programVariables,
  runInShell,
} from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';

const hasFullDevice = existsSync('/dev/full');

/** Starts the program, and ends it after the test if it still runs. */
function start(args: readonly string[], cwd: string): ChildProcess {
  const child = spawn(process.execPath, [builtProgram(), ...args], {
    cwd,
    env: programVariables(),
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

describe.skipIf(isWindows)('a pipe for standard output', () => {
  it('may be closed after the first line, without a message and with exit code 0', () => {
    const cwd = tempFolder({ 'large.md': largeBank() });
    const line = '{ "$@"; echo "exit $?" >&2; } | head -1';
    const { stdout, stderr } = runInShell(line, ['list', '--bank', 'large.md'], { cwd });
    expect(stdout).toMatch(/^## .+\n$/u);
    expect(stderr).toBe('exit 0\n');
  });

  it.each(['--help', 'topics', 'random'])(
    'may be closed before %s begins, with exit code 0',
    (command) => {
      const line = '{ "$@"; echo "exit $?" >&2; } | true';
      expect(runInShell(line, [command]).stderr).toBe('exit 0\n');
    },
  );

  it('gets every byte, however slowly it is read', async () => {
    const cwd = tempFolder({ 'large.md': largeBank() });
    runInShell('"$@" > file', ['list', '--bank', 'large.md'], { cwd });
    const child = start(['list', '--bank', 'large.md'], cwd);
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout ?? []) {
      chunks.push(chunk);
      await setImmediate();
    }
    const written = readFileSync(join(cwd, 'file'));
    expect(written.length).toBeGreaterThan(500_000);
    expect(Buffer.concat(chunks).equals(written)).toBe(true);
  });
});

describe.runIf(hasFullDevice)('a full disk', () => {
  it.each(['list', '--help', '--version', 'topics'])(
    'causes a message of one line and exit code 2 for %s',
    (command) => {
      const { stderr, exitCode } = runInShell('exec "$@" > /dev/full', [command]);
      expect(stderr).toBe('ask-them: cannot write the answer: no space left on device (ENOSPC)\n');
      expect(exitCode).toBe(2);
    },
  );

  it('does not cut the answer short when only stderr is full', () => {
    const args = ['list', '--bank', 'whole-topic.md', '--bank', 'gone.md', '--format', 'plain'];
    const { stdout, exitCode } = runInShell('exec "$@" 2> /dev/full', args);
    expect(stdout.split('\n')).toHaveLength(4);
    expect(exitCode).toBe(0);
  });
});

describe.skipIf(isWindows)('Ctrl-C', () => {
  it('ends the program while it waits for standard input', async () => {
    const child = start(['list', '--bank', '-'], tempFolder());
    // More than a pipe holds, so the program has begun to read once all of it is written.
    await new Promise((resolve) => child.stdin?.write('x'.repeat(2 ** 22), resolve));
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
  });
});
