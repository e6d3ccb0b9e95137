import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  builtProgram,
  isWindows,
  type Outcome,
  runInShell,
  runProgram,
} from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';

function listPlain(cwd: string, ...banks: string[]): Outcome {
  const flags = banks.flatMap((bank) => ['--bank', bank]);
  return runProgram(['list', '--format', 'plain', ...flags], { cwd });
}

describe('a folder as bank', () => {
  it('is read in the order of names, folders and files mixed', () => {
    const cwd = tempFolder({ 'b.txt': '- B?', 'a/c.mdx': '- A, c?', 'a/b.md': '- A, b?' });
    expect(listPlain(cwd, '.').stdout).toBe('A, b?\nA, c?\nB?\n');
  });

  it('is read without hidden files and node_modules', () => {
    const cwd = tempFolder({
      'a.md': '- A?',
      '.obsidian/b.md': '- B?',
      'node_modules/c.md': '- C?',
      'deep/node_modules/d.md': '- D?',
      '.e.md': '- E?',
    });
    expect(listPlain(cwd, '.')).toEqual({ stdout: 'A?\n', stderr: '', exitCode: 0 });
  });

  it('does not repeat a file that other paths name, too', () => {
    const cwd = tempFolder({ 'a.md': '- A? ^a\n- A! ^b' });
    expect(listPlain(cwd, 'a.md', './a.md', '.').stdout).toBe('A?\n');
    const { stdout } = runProgram(['check', 'a.md', './a.md', '.'], { cwd });
    expect(stdout.match(/same-text/gu)).toHaveLength(1);
  });

  it.skipIf(isWindows)('may contain loops of links', () => {
    const cwd = tempFolder({ 'vault/a.md': '- A?' });
    symlinkSync('..', join(cwd, 'vault/up'));
    symlinkSync('itself', join(cwd, 'vault/itself'));
    const { stdout, stderr, exitCode } = listPlain(cwd, 'vault');
    expect(stdout).toBe('A?\n');
    expect(stderr).toMatch(
      /^vault\/itself: error: cannot be read: .+ \(ELOOP\) \[unreadable\]\n$/u,
    );
    expect(exitCode).toBe(0);
  });

  it.skipIf(isWindows)('is read to its end despite a broken link, which is reported', () => {
    const cwd = tempFolder({ 'vault/b.md': '- B?' });
    symlinkSync('nowhere', join(cwd, 'vault/a.md'));
    const { stdout, stderr } = listPlain(cwd, 'vault');
    expect(stdout).toBe('B?\n');
    expect(stderr).toMatch(/^vault\/a\.md: error: .+ \(ENOENT\) \[unreadable\]\n$/u);
  });
});

describe('a file given with --bank', () => {
  it.each(['notes', 'notes.text', '.hidden', 'a,b.md', 'node_modules/x', 'with space.md', 'ä.md'])(
    'may be called %s',
    (name) => {
      const cwd = tempFolder({ [name]: '- Who asked?\n' });
      const outcome = listPlain(cwd, name);
      expect(outcome).toEqual({ stdout: 'Who asked?\n', stderr: '', exitCode: 0 });
    },
  );

  it('may be called built-in or - if ./ is put in front of the name', () => {
    const cwd = tempFolder({ 'built-in': '- Who asked?\n', '-': '- Who else?\n' });
    expect(listPlain(cwd, './built-in', './-').stdout).toBe('Who asked?\nWho else?\n');
  });

  it('is read together with the built-in bank if that is given, too', () => {
    const cwd = tempFolder({ 'mine.md': '- Who asked?\n' });
    const lines = listPlain(cwd, 'mine.md', 'built-in').stdout.split('\n');
    expect(lines).toContain('Who asked?');
    expect(lines.length).toBeGreaterThan(30);
  });
});

describe('the built-in bank', () => {
  it('is found from any folder', () => {
    const here = runProgram(['list']);
    expect(here.stdout).not.toBe('');
    expect(runProgram(['list'], { cwd: tempFolder() })).toEqual(here);
  });

  it('is not replaced by folders called questions or built-in', () => {
    const cwd = tempFolder({ 'questions/x.md': '- X?\n', 'built-in/x.md': '- X?\n' });
    expect(runProgram(['list', '--topic', 'career'], { cwd }).stdout).not.toContain('X?');
  });

  it.skipIf(isWindows)('is found through a link to the program', () => {
    const program = join(tempFolder(), 'ask-them');
    symlinkSync(builtProgram(), program);
    expect(runProgram(['list'], { program })).toEqual(runProgram(['list']));
  });
});

describe('standard input', () => {
  it.skipIf(isWindows)('is reported as unreadable if it is a folder', () => {
    const { stdout, stderr, exitCode } = runInShell('"$@" < .', ['list', '--bank', '-']);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^<stdin>: error: cannot be read: .+ \(EISDIR\) \[unreadable\]\n/u);
    expect(exitCode).toBe(2);
  });
});

describe('a working folder that was removed', () => {
  const GONE = 'mkdir gone && cd gone && rmdir ../gone && "$@"';
  const NOTE = '## 2026-11-24 peer\n\n- [x] Who? ^who\n  - Answer: me\n';

  it
    .skipIf(isWindows)
    .each([
      'list',
      'check',
      'topics',
      'random 1',
      'show outgrown-role',
      'completion bash',
      'complete fish -- list --topic ca',
      'complete fish -- list --bank a.md --topic ca',
    ])('does not prevent %s', (line) => {
    const outcome = runInShell(GONE, line.split(' '), { cwd: tempFolder() });
    expect(outcome).toMatchObject({ exitCode: 0 });
    expect(outcome.stderr).not.toContain('deleted');
  });

  it.skipIf(isWindows)('does not prevent the use of absolute paths', () => {
    const cwd = tempFolder({ 'a.md': NOTE });
    const note = join(cwd, 'a.md');
    const args = ['list', '--bank', note, '--only', note, '--into', join(cwd, 'b.md')];
    expect(runInShell(GONE, args, { cwd })).toMatchObject({ exitCode: 0 });
    expect(runInShell(GONE, ['compare', note], { cwd })).toMatchObject({ exitCode: 0 });
    const variables = { HOME: cwd };
    expect(runInShell(GONE, ['compare', '~/a'], { cwd, variables })).toMatchObject({ exitCode: 0 });
  });

  it
    .skipIf(isWindows)
    .each([
      'list --bank a.md',
      'list --only a',
      'list --except a',
      'list --into a',
      'random --into a',
      'check a.md',
      'compare a b',
    ])('is reported in one sentence by %s', (line) => {
    const outcome = runInShell(GONE, line.split(' '), { cwd: tempFolder() });
    const stderr = 'ask-them: the current folder has been deleted: "cd" to another\n';
    expect(outcome).toEqual({ stdout: '', stderr, exitCode: 2 });
  });
});

describe('a pipe or a device', { timeout: 60_000 }, () => {
  const FILES = { 'a.md': '- Who asked?\n' };

  it.skipIf(isWindows).each([
    ['/dev/stdin', 'cat a.md | "$@"'],
    ['-', 'cat a.md | "$@"'],
    ['pipe', 'mkfifo pipe && (cat a.md > pipe & "$@")'],
  ])('is read as %s', (name, line) => {
    const args = ['list', '--format', 'plain', '--bank', name];
    const outcome = runInShell(line, args, { cwd: tempFolder(FILES) });
    expect(outcome).toEqual({ stdout: 'Who asked?\n', stderr: '', exitCode: 0 });
  });

  it.skipIf(isWindows).each([
    ['/dev/stdin', 'yes | "$@"'],
    ['-', 'yes | "$@"'],
    ['pipe', 'mkfifo pipe && (yes > pipe & "$@")'],
  ])('without an end is refused as %s', (name, line) => {
    const { stdout, exitCode } = runInShell(line, ['check', name], { cwd: tempFolder() });
    expect(stdout).toContain(': error: cannot be read: it is larger than 100 MB: ');
    expect(exitCode).toBe(1);
  });

  it.skipIf(isWindows).each(['/dev/zero', '/dev/urandom'])(
    'is refused as the device %s',
    (name) => {
      const { stdout, exitCode } = runProgram(['check', name]);
      expect(stdout).toContain(': error: cannot be read: it is a device: name a file [unreadable]');
      expect(exitCode).toBe(1);
    },
  );

  it.skipIf(isWindows)('is empty as /dev/null', () => {
    expect(runProgram(['check', '/dev/null'])).toMatchObject({ stdout: '', exitCode: 0 });
  });
});
