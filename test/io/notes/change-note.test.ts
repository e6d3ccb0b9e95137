import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { UserError } from '../../../src/core/report/user-error.ts';
import { type ChangeOptions, changeNote, readNote } from '../../../src/io/notes/change-note.ts';
import { isWindows } from '../../support/program.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Appends a text to a note in a folder. */
function append(
  folder: string,
  name: string,
  text = 'more\n',
  options: Partial<ChangeOptions> = {},
): Promise<void> {
  return changeNote(join(folder, name), (before = '') => before + text, { name, ...options });
}

const contentOf = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

describe('changeNote', () => {
  it('changes the text of a note', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    await append(folder, 'acme.md');
    expect(contentOf(folder, 'acme.md')).toBe('# Acme\nmore\n');
  });

  it('passes the whole text to the change, with its byte-order mark and line breaks', async () => {
    const folder = tempFolder({ 'acme.md': '\ufeff# Ä\r\n' });
    const change = vi.fn(() => undefined);
    await changeNote(join(folder, 'acme.md'), change, { name: 'acme.md' });
    expect(change.mock.calls).toEqual([['\ufeff# Ä\r\n']]);
  });

  it('creates a note that does not exist', async () => {
    const folder = tempFolder();
    const change = vi.fn(() => '# Acme\n');
    await changeNote(join(folder, 'a.md'), change, { name: 'a.md' });
    expect(change.mock.calls).toEqual([[undefined]]);
    expect(contentOf(folder, 'a.md')).toBe('# Acme\n');
  });

  it.each([
    ['nothing', undefined],
    ['the same text', '# Acme\n'],
  ])('does not write if the change returns %s', async (_, after) => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    utimesSync(join(folder, 'acme.md'), 1, 1);
    await changeNote(join(folder, 'acme.md'), () => after, { name: 'acme.md' });
    expect(statSync(join(folder, 'acme.md')).mtimeMs).toBe(1000);
  });

  it('leaves no other file in the folder', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    await append(folder, 'acme.md');
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });

  it('leaves the note unchanged, and no other file, if the change throws', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    const bug = new TypeError('x is not a function');
    const change = (): never => {
      throw bug;
    };
    const changing = changeNote(join(folder, 'acme.md'), change, { name: 'acme.md' });
    await expect(changing).rejects.toBe(bug);
    expect(contentOf(folder, 'acme.md')).toBe('# Acme\n');
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });

  it('makes concurrent changes one after the other', async () => {
    const folder = tempFolder({ 'acme.md': '\n' });
    const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    await Promise.all(digits.map((digit) => append(folder, 'acme.md', digit)));
    expect([...contentOf(folder, 'acme.md').trim()].sort()).toEqual(digits);
  });
});

describe.skipIf(isWindows)('a note that is changed', () => {
  it.each([0o600, 0o640, 0o666, 0o755])('keeps its mode %i', async (mode) => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    chmodSync(join(folder, 'acme.md'), mode);
    await append(folder, 'acme.md');
    expect(statSync(join(folder, 'acme.md')).mode % 0o1000).toBe(mode);
  });

  it.runIf(process.getuid?.() === 0)('keeps its owner', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    execFileSync('chown', ['1234:2345', join(folder, 'acme.md')]);
    await append(folder, 'acme.md');
    expect(statSync(join(folder, 'acme.md'))).toMatchObject({ uid: 1234, gid: 2345 });
  });

  it('keeps its hard links', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    linkSync(join(folder, 'acme.md'), join(folder, 'link.md'));
    await append(folder, 'acme.md');
    expect(contentOf(folder, 'link.md')).toBe('# Acme\nmore\n');
    expect(statSync(join(folder, 'acme.md')).nlink).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['acme.md', 'link.md']);
  });

  it('may become shorter, also if it has hard links', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    linkSync(join(folder, 'acme.md'), join(folder, 'link.md'));
    await changeNote(join(folder, 'acme.md'), () => '#\n', { name: 'acme.md' });
    expect(contentOf(folder, 'link.md')).toBe('#\n');
  });

  it('may be reached by a link, and the link stays a link', async () => {
    const vault = tempFolder({ 'real.md': '# Acme\n' });
    const folder = tempFolder();
    symlinkSync(join(vault, 'real.md'), join(folder, 'acme.md'));
    await append(folder, 'acme.md');
    expect(readlinkSync(join(folder, 'acme.md'))).toBe(join(vault, 'real.md'));
    expect(contentOf(vault, 'real.md')).toBe('# Acme\nmore\n');
  });

  it('is created at the end of broken links', async () => {
    const folder = tempFolder({ 'vault/x': '' });
    symlinkSync('vault/second.md', join(folder, 'first.md'));
    symlinkSync('third.md', join(folder, 'vault/second.md'));
    await append(folder, 'first.md');
    expect(lstatSync(join(folder, 'first.md')).isSymbolicLink()).toBe(true);
    expect(contentOf(folder, 'vault/third.md')).toBe('more\n');
  });

  it('has the same lock, whichever link leads to it', async () => {
    const folder = tempFolder({ 'vault/real.md': '\n', 'vault/.real.md.lock/of-others': '' });
    symlinkSync('vault', join(folder, 'link'));
    symlinkSync('link/real.md', join(folder, 'acme.md'));
    const times = { limit: 0 };
    await expect(append(folder, 'acme.md', '', { times })).rejects.toThrow('.real.md.lock');
    await expect(append(folder, 'link/real.md', '', { times })).rejects.toThrow('.real.md.lock');
  });
});

describe('the temporary file beside a note', () => {
  it.skipIf(isWindows)('follows no link that another user has planted', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n', 'other.md': 'mine\n' });
    const { randomUUID } = crypto;
    onTestFinished(() => {
      crypto.randomUUID = randomUUID;
      syncBuiltinESMExports();
    });
    crypto.randomUUID = () => '1-1-1-1-1';
    syncBuiltinESMExports();
    symlinkSync('other.md', join(folder, '.ask-them-1-1-1-1-1.tmp'));
    await expect(append(folder, 'acme.md')).rejects.toThrow(
      'cannot write acme.md: file already exists',
    );
    expect(contentOf(folder, 'other.md')).toBe('mine\n');
    expect(contentOf(folder, 'acme.md')).toBe('# Acme\n');
  });
});

/** Paths at which no note can be written, and the messages about them. */
const REFUSED: readonly [string, (folder: string) => void, string][] = [
  [
    'in a folder that does not exist',
    (folder) => rmSync(join(folder, 'a'), { recursive: true }),
    'cannot write a/acme.md: there is no folder a: "mkdir -p a" makes it',
  ],
  [
    'a folder',
    (folder) => mkdirSync(join(folder, 'a/acme.md')),
    'a/acme.md is a folder: name a note in it',
  ],
  [
    'a link into a folder that does not exist',
    (folder) => symlinkSync("../it's/x.md", join(folder, 'a/acme.md')),
    'cannot write a/acme.md: there is no folder FOLDER/it\'s: "mkdir -p FOLDER/it\\\'s" makes it',
  ],
  [
    'a link to itself',
    (folder) => symlinkSync('acme.md', join(folder, 'a/acme.md')),
    'cannot write a/acme.md: too many symbolic links encountered (ELOOP)',
  ],
  [
    'larger than 100 MB',
    (folder) => {
      writeFileSync(join(folder, 'a/acme.md'), '');
      truncateSync(join(folder, 'a/acme.md'), 100_000_001);
    },
    'cannot write a/acme.md: it is larger than 100 MB: split it or name another',
  ],
  [
    'a pipe',
    (folder) => execFileSync('mkfifo', [join(folder, 'a/acme.md')]),
    'a/acme.md is no ordinary file: name a note that is one',
  ],
  [
    'a device',
    (folder) => symlinkSync('/dev/null', join(folder, 'a/acme.md')),
    'a/acme.md is no ordinary file: name a note that is one',
  ],
];

describe('a note that cannot be written', () => {
  it.skipIf(isWindows).each(REFUSED)('is refused if it is %s', async (_, arrange, message) => {
    const folder = tempFolder({ 'a/x.md': '' });
    arrange(folder);
    const error = new UserError(message.replaceAll('FOLDER', folder));
    await expect(append(folder, 'a/acme.md')).rejects.toThrow(error);
    await expect(readNote(join(folder, 'a/acme.md'), { name: 'a/acme.md' })).rejects.toThrow(error);
  });

  it.each([
    ['-x/acme', 'cannot write -x/acme: there is no folder -x: "mkdir -p ./-x" makes it'],
    ['x\u001b[31m/acme', 'cannot write x/acme: there is no folder x: make it first'],
  ])('is refused with the folder to make for %j', async (name, message) => {
    await expect(append(tempFolder(), name)).rejects.toThrow(new UserError(message));
  });

  it('is refused with the message of the system if its folder is a file', async () => {
    const folder = tempFolder({ a: '' });
    await expect(append(folder, 'a/acme.md')).rejects.toThrow(/^cannot write a\/acme\.md: /u);
  });

  it('is refused and left unchanged if it is not UTF-8', async () => {
    const bytes = Uint8Array.of(0x23, 0x20, 0xe4, 0x0a);
    const folder = tempFolder({ 'acme.md': bytes });
    utimesSync(join(folder, 'acme.md'), 1, 1);
    const error = new UserError(
      'cannot add to acme.md: some of its bytes are not UTF-8, so save it as UTF-8 first',
    );
    await expect(append(folder, 'acme.md')).rejects.toThrow(error);
    await expect(readNote(join(folder, 'acme.md'), { name: 'acme.md' })).rejects.toThrow(error);
    expect(new Uint8Array(readFileSync(join(folder, 'acme.md')))).toEqual(bytes);
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });

  it('is refused and left unchanged if it is read-only, also for root', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    chmodSync(join(folder, 'acme.md'), 0o444);
    const error = new UserError(
      'cannot write acme.md: it is read-only, so make it writable or name another note',
    );
    await expect(append(folder, 'acme.md')).rejects.toThrow(error);
    await expect(readNote(join(folder, 'acme.md'), { name: 'acme.md' })).rejects.toThrow(error);
    expect(contentOf(folder, 'acme.md')).toBe('# Acme\n');
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });
});

describe('readNote', () => {
  it('reads a note even while another program holds the lock, and creates no file', async () => {
    const folder = tempFolder({ 'acme.md': '\ufeff# Ä\r\n', '.acme.md.lock/of-others': '' });
    expect(await readNote(join(folder, 'acme.md'), { name: 'acme.md' })).toBe('\ufeff# Ä\r\n');
    expect(readdirSync(folder).sort()).toEqual(['.acme.md.lock', 'acme.md']);
  });

  it('returns nothing for a note that does not exist', async () => {
    const folder = tempFolder();
    expect(await readNote(join(folder, 'acme.md'), { name: 'acme.md' })).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  // Root may write anywhere.
  it.skipIf(isWindows || process.getuid?.() === 0)(
    'refuses a note in a read-only folder',
    async () => {
      const folder = tempFolder({ 'acme.md': '# Acme\n' });
      chmodSync(folder, 0o555);
      await expect(readNote(join(folder, 'acme.md'), { name: 'acme.md' })).rejects.toThrow(
        new UserError('cannot write acme.md: permission denied (EACCES)'),
      );
      chmodSync(folder, 0o755);
    },
  );
});

describe('the lock of a note', () => {
  it('is waited for, and the wait is reported once', async () => {
    const folder = tempFolder({ 'acme.md': '\n', '.acme.md.lock/of-others': '' });
    const onWait = vi.fn(() => rmSync(join(folder, '.acme.md.lock'), { recursive: true }));
    await append(folder, 'acme.md', 'x', { onWait, times: { patience: 1 } });
    expect(onWait).toHaveBeenCalledTimes(1);
  });

  it('is waited for only up to the limit; the message then suggests a way out', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n', '.acme.md.lock/of-others': '' });
    const changing = append(folder, 'acme.md', 'x', { times: { limit: 1 } });
    await expect(changing).rejects.toMatchObject({
      name: 'UserError',
      message:
        'another program is still writing acme.md: try again, ' +
        `or if no other is running, remove the folder ${join(folder, '.acme.md.lock')}`,
    });
    expect(contentOf(folder, 'acme.md')).toBe('# Acme\n');
  });

  it('is taken over if it is stale', async () => {
    const folder = tempFolder({ 'acme.md': '\n' });
    mkdirSync(join(folder, '.acme.md.lock'));
    utimesSync(join(folder, '.acme.md.lock'), 0, 0);
    await append(folder, 'acme.md');
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });

  it('is not removed while another process checks whether it is stale', async () => {
    const folder = tempFolder({ 'acme.md': '\n', '.acme.md.lock.lock/of-others': '' });
    mkdirSync(join(folder, '.acme.md.lock'));
    utimesSync(join(folder, '.acme.md.lock'), 0, 0);
    await expect(append(folder, 'acme.md', 'x', { times: { limit: 1 } })).rejects.toThrow(
      'another program is still writing acme.md',
    );
  });

  it('makes a change fail if another process took the lock over meanwhile', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    const change = (): string => {
      rmSync(join(folder, '.acme.md.lock'), { recursive: true });
      return 'lost';
    };
    const changing = changeNote(join(folder, 'acme.md'), change, { name: 'acme.md' });
    await expect(changing).rejects.toThrow('another program changed acme.md meanwhile: try again');
    expect(contentOf(folder, 'acme.md')).toBe('# Acme\n');
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });

  it('is named if it is stale and cannot be removed', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n', '.acme.md.lock/of-others': '' });
    utimesSync(join(folder, '.acme.md.lock'), 0, 0);
    await expect(append(folder, 'acme.md')).rejects.toMatchObject({
      name: 'UserError',
      message:
        `${join(folder, '.acme.md.lock')} is the lock of a program that has ended: ` +
        'directory not empty (ENOTEMPTY), so remove it yourself',
    });
    expect(contentOf(folder, 'acme.md')).toBe('# Acme\n');
  });

  it('does not make a change fail if it cannot be removed afterwards', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    const warn = vi.fn();
    const change = (text = ''): string => {
      writeFileSync(join(folder, '.acme.md.lock/of-others'), '');
      return `${text}more\n`;
    };
    await changeNote(join(folder, 'acme.md'), change, { name: 'acme.md', warn });
    expect(contentOf(folder, 'acme.md')).toBe('# Acme\nmore\n');
    expect(warn.mock.calls).toEqual([
      [`the lock of acme.md cannot be removed: remove ${join(folder, '.acme.md.lock')}`],
    ]);
  });

  it('is left alone if it is not a folder', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n', '.acme.md.lock': 'mine' });
    utimesSync(join(folder, '.acme.md.lock'), 0, 0);
    await expect(append(folder, 'acme.md')).rejects.toMatchObject({ name: 'UserError' });
    expect(contentOf(folder, '.acme.md.lock')).toBe('mine');
  });
});
