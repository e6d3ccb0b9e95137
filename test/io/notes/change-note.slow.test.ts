import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { isWindows } from '../../support/program.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import {
  ANYBODY,
  bundleWriter,
  OWNERS,
  runWriterInShell,
  runWriterUnprivileged,
  startWriter,
  type Writer,
} from '../../support/writer-process.ts';

const WRITER = bundleWriter();
const PROCESSES = 50;
const KILLS = 30;
const MEGABYTE = 2 ** 20;
/** In bytes, the unit in which a disk in memory grows. */
const PAGE = 4096;
/** In milliseconds, longer than a write takes. */
const MAX_LIFE_MS = 40;
/** Makes every lock stale. Below zero, as the library dates locks up to 1 s into the future. */
const AT_ONCE = { stale: -1100 };

const answer = `- [x] Who left last? ^left\n  - Answer: ${'and then they said so '.repeat(40)}\n\n`;
const section = answer.repeat(Math.ceil(MEGABYTE / answer.length));
const LARGE = `# Acme\n\n## 2026-11-23 Bob\n\n${section}`;

/** Creates a stale lock, like that of a process that died long ago. */
function leaveLock(folder: string): void {
  mkdirSync(join(folder, '.acme.md.lock'));
  utimesSync(join(folder, '.acme.md.lock'), 0, 0);
}

describe('fifty processes that change the same note', () => {
  it.each([
    ['of a few lines', '# Acme\n'],
    ['of a megabyte', LARGE],
  ])(
    'lose no addition and make none twice in a note %s',
    async (_, text) => {
      const folder = tempFolder({ 'acme.md': text });
      const note = join(folder, 'acme.md');
      leaveLock(folder);
      const ids = Array.from({ length: PROCESSES }, (__, index) => `q${index}`);
      const writers = ids.map((id) => startWriter([WRITER, note, 'add', `${id},shared`]));
      const ends = await Promise.all(writers.map(({ ended }) => ended));
      expect(ends.filter(({ exitCode }) => exitCode !== 0)).toEqual([]);
      const after = readFileSync(note, 'utf8');
      expect(after.startsWith(text)).toBe(true);
      const { entries } = parseNote(after, 'acme.md');
      const added = entries.filter(({ meeting }) => meeting.person === 'Ann').map(({ id }) => id);
      expect(added.sort()).toEqual([...ids, 'shared'].sort());
      expect(readdirSync(folder)).toEqual(['acme.md']);
    },
    180_000,
  );
});

describe('a process that is killed while it writes a megabyte', () => {
  it('leaves a complete note, and the next process takes over its lock', async () => {
    const beginning = `${LARGE}0 `;
    const folder = tempFolder({ 'acme.md': beginning });
    const note = join(folder, 'acme.md');
    let deadLocks = 0;
    for (let kills = 0; kills < KILLS; kills += 1) {
      const { child, ended } = startWriter([WRITER, note, 'count', ''], AT_ONCE);
      await printing(child, 'changed');
      await setTimeout(randomInt(MAX_LIFE_MS));
      child.kill('SIGKILL');
      await ended;
      if (existsSync(join(folder, '.acme.md.lock'))) deadLocks += 1;
      const after = readFileSync(note, 'utf8');
      const counted = after.slice(beginning.length).split(' ').slice(0, -1);
      const expected = counted.map((__, index) => `${index + 1} `).join('');
      expect(after === beginning + expected).toBe(true);
    }
    expect(deadLocks).toBeGreaterThan(0);
    const { ended } = startWriter([WRITER, note, 'append', 'end'], AT_ONCE);
    expect(await ended).toMatchObject({ printed: 'changed\n', exitCode: 0 });
    expect(readdirSync(folder)).not.toContain('.acme.md.lock');
  });
});

describe.skipIf(isWindows)('a signal', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s during a change leaves a complete note, and no other file',
    async (signal) => {
      const folder = tempFolder({ 'acme.md': '# Acme\n' });
      const signs = tempFolder();
      const { child, ended } = startWriter([WRITER, join(folder, 'acme.md'), 'hold', signs]);
      await vi.waitUntil(() => existsSync(join(signs, 'held')), { timeout: 10_000 });
      child.kill(signal);
      writeFileSync(join(signs, 'go'), '');
      await ended;
      expect(readFileSync(join(folder, 'acme.md'), 'utf8')).toBe('# Acme\nheld\n');
      expect(readdirSync(folder)).toEqual(['acme.md']);
    },
  );

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends a process between two changes, and no lock stays behind',
    async (signal) => {
      const folder = tempFolder({ 'acme.md': '0 ' });
      const { child, ended } = startWriter([WRITER, join(folder, 'acme.md'), 'count', '']);
      await printing(child, 'changed');
      child.kill(signal);
      expect(await ended).toMatchObject({ signal });
      expect(readFileSync(join(folder, 'acme.md'), 'utf8')).toMatch(/^0 1 (?:\d+ )*$/u);
      expect(readdirSync(folder)).toEqual(['acme.md']);
    },
  );

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends a process that waits for a lock, and the lock stays',
    async (signal) => {
      const folder = tempFolder({ 'acme.md': '# Acme\n', '.acme.md.lock/of-others': '' });
      const args = [WRITER, join(folder, 'acme.md'), 'append', 'x'];
      const { child, ended } = startWriter(args, { patience: 10 });
      await printing(child, 'waiting');
      child.kill(signal);
      expect(await ended).toMatchObject({ signal });
      expect(readFileSync(join(folder, 'acme.md'), 'utf8')).toBe('# Acme\n');
      expect(readdirSync(folder).sort()).toEqual(['.acme.md.lock', 'acme.md']);
    },
  );
});

/** Returns a command that runs another while a small disk is mounted at the first argument. */
const onDiskOf = (size: string): string =>
  `unshare -rm sh -c 'mount -t tmpfs -o size=${size} tmpfs "$1" && shift && "$@"' sh`;
const ON_SMALL_DISK = onDiskOf('1600k');
const canMount = spawnSync('sh', ['-c', `${ON_SMALL_DISK} /mnt true`]).status === 0;

describe.skipIf(isWindows)('a note that is too large', () => {
  it('is left unchanged if the system limits the size of files', () => {
    const folder = tempFolder({ 'acme.md': LARGE });
    const note = join(folder, 'acme.md');
    const printed = runWriterInShell('ulimit -f 100; "$@"', [WRITER, note, 'append', 'x']);
    expect(printed).toBe(`UserError: cannot write ${note}: file too large (EFBIG)\n`);
    expect(readFileSync(note, 'utf8') === LARGE).toBe(true);
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });

  it.skipIf(!canMount)('is left unchanged if the disk is full', () => {
    const folder = tempFolder({ 'large.md': LARGE, 'disk/x': '' });
    const [large, disk] = [join(folder, 'large.md'), join(folder, 'disk')];
    const work = `cp ${large} ${disk}/acme.md; "$@"; cmp ${large} ${disk}/acme.md; ls -A ${disk}`;
    const line = `${ON_SMALL_DISK} ${disk} sh -c '${work}' sh "$@"`;
    const printed = runWriterInShell(line, [WRITER, join(disk, 'acme.md'), 'append', 'x']);
    expect(printed).toBe(
      `UserError: cannot write ${disk}/acme.md: no space left on device (ENOSPC)\nacme.md\n`,
    );
  });

  it.skipIf(!canMount)('is left unchanged if it is written in place and the disk is full', () => {
    // The note fills its pages. The disk has room for the new text beside it, but not for both to grow.
    const pages = 100;
    const full = LARGE.slice(0, pages * PAGE);
    const folder = tempFolder({ 'full.md': full, 'disk/x': '' });
    const [copy, disk] = [join(folder, 'full.md'), join(folder, 'disk')];
    const prepare = `cp ${copy} ${disk}/acme.md; ln ${disk}/acme.md ${disk}/b.md`;
    const work = `${prepare}; "$@"; cmp ${copy} ${disk}/b.md; ls -A ${disk}`;
    const line = `${onDiskOf(`${(2 * pages + 1) * PAGE}`)} ${disk} sh -c '${work}' sh "$@"`;
    const printed = runWriterInShell(line, [WRITER, join(disk, 'acme.md'), 'prepend', 'x']);
    expect(printed).toBe(
      `UserError: cannot write ${disk}/acme.md: no space left on device (ENOSPC)\nacme.md\nb.md\n`,
    );
  });
});

describe.skipIf(isWindows)('a note without write permission', () => {
  it('is left unchanged in a read-only folder', () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    chmodSync(join(folder, 'acme.md'), 0o666);
    chmodSync(folder, ANYBODY);
    const printed = runWriterUnprivileged([WRITER, join(folder, 'acme.md'), 'append', 'x']);
    chmodSync(folder, OWNERS);
    expect(printed).toBe(
      `UserError: cannot write ${join(folder, 'acme.md')}: permission denied (EACCES)\n`,
    );
    expect(readFileSync(join(folder, 'acme.md'), 'utf8')).toBe('# Acme\n');
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });

  it.runIf(process.getuid?.() === 0)('keeps its owner if the writer is somebody else', () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    chmodSync(folder, 0o777);
    chmodSync(join(folder, 'acme.md'), 0o666);
    const inode = statSync(join(folder, 'acme.md')).ino;
    const printed = runWriterUnprivileged([WRITER, join(folder, 'acme.md'), 'append', 'x']);
    expect(printed).toBe('changed\n');
    expect(readFileSync(join(folder, 'acme.md'), 'utf8')).toBe('# Acme\nx');
    expect(statSync(join(folder, 'acme.md'))).toMatchObject({ uid: 0, ino: inode });
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });

  it('is left unchanged if it is read-only for this user', () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    chmodSync(folder, 0o777);
    // As root, the writer is another user; otherwise it owns the file, and the mode excludes the owner.
    chmodSync(join(folder, 'acme.md'), process.getuid?.() === 0 ? 0o644 : 0o464);
    const printed = runWriterUnprivileged([WRITER, join(folder, 'acme.md'), 'append', 'x']);
    expect(printed).toContain('permission denied (EACCES)');
    expect(readFileSync(join(folder, 'acme.md'), 'utf8')).toBe('# Acme\n');
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });
});

/** Waits until a process prints a text. */
function printing({ stdout }: Writer['child'], text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stdout.on('data', (chunk: string) => {
      if (chunk.includes(text)) resolve();
    });
    stdout.on('end', () => reject(new Error(`ended without ${text}`)));
  });
}
