import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  type ChangeOptions,
  changeNote,
  type NoteOutcome,
} from '../../../src/io/notes/change-note.ts';
import { isWindows } from '../../support/program.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Adds a text to a note of a folder, which messages name as it is named here. */
function append(
  folder: string,
  name: string,
  text = 'more\n',
  options: Partial<ChangeOptions> = {},
): Promise<NoteOutcome> {
  return changeNote(join(folder, name), (before = '') => before + text, { name, ...options });
}

const contentOf = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

describe('changeNote', () => {
  it('changes the text of a note', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    expect(await append(folder, 'acme.md')).toBe('changed');
    expect(contentOf(folder, 'acme.md')).toBe('# Acme\nmore\n');
  });

  it('gives the change what is there, with its byte-order mark and its line breaks', async () => {
    const folder = tempFolder({ 'acme.md': '\ufeff# Ä\r\n' });
    const change = vi.fn(() => undefined);
    await changeNote(join(folder, 'acme.md'), change, { name: 'acme.md' });
    expect(change.mock.calls).toEqual([['\ufeff# Ä\r\n']]);
  });

  it('makes a note that is not there', async () => {
    const folder = tempFolder();
    const change = vi.fn(() => '# Acme\n');
    expect(await changeNote(join(folder, 'a.md'), change, { name: 'a.md' })).toBe('created');
    expect(change.mock.calls).toEqual([[undefined]]);
    expect(contentOf(folder, 'a.md')).toBe('# Acme\n');
  });

  it.each([
    ['nothing', undefined],
    ['the same text', '# Acme\n'],
  ])('does not write where the change is %s', async (_, after) => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    utimesSync(join(folder, 'acme.md'), 1, 1);
    const outcome = await changeNote(join(folder, 'acme.md'), () => after, { name: 'acme.md' });
    expect(outcome).toBe('unchanged');
    expect(statSync(join(folder, 'acme.md')).mtimeMs).toBe(1000);
  });

  it('leaves nothing beside the note', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    await append(folder, 'acme.md');
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });

  it('leaves the note as it is where the change throws, and nothing beside it', async () => {
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

  it('makes one change after the other', async () => {
    const folder = tempFolder({ 'acme.md': '' });
    const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    await Promise.all(digits.map((digit) => append(folder, 'acme.md', digit)));
    expect([...contentOf(folder, 'acme.md')].sort()).toEqual(digits);
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

  it('stays where a link leads, and the link stays a link', async () => {
    const vault = tempFolder({ 'real.md': '# Acme\n' });
    const folder = tempFolder();
    symlinkSync(join(vault, 'real.md'), join(folder, 'acme.md'));
    expect(await append(folder, 'acme.md')).toBe('changed');
    expect(readlinkSync(join(folder, 'acme.md'))).toBe(join(vault, 'real.md'));
    expect(contentOf(vault, 'real.md')).toBe('# Acme\nmore\n');
  });

  it('is made where links lead that lead nowhere yet', async () => {
    const folder = tempFolder({ 'vault/x': '' });
    symlinkSync('vault/second.md', join(folder, 'first.md'));
    symlinkSync('third.md', join(folder, 'vault/second.md'));
    expect(await append(folder, 'first.md')).toBe('created');
    expect(lstatSync(join(folder, 'first.md')).isSymbolicLink()).toBe(true);
    expect(contentOf(folder, 'vault/third.md')).toBe('more\n');
  });

  it('has one lock, whatever leads to it', async () => {
    const folder = tempFolder({ 'vault/real.md': '', 'vault/.real.md.lock/of-others': '' });
    symlinkSync('vault', join(folder, 'link'));
    symlinkSync('link/real.md', join(folder, 'acme.md'));
    const times = { limit: 0 };
    await expect(append(folder, 'acme.md', '', { times })).rejects.toThrow('.real.md.lock');
    await expect(append(folder, 'link/real.md', '', { times })).rejects.toThrow('.real.md.lock');
  });
});

/** What stands in a note's place, and what is said of it. */
const REFUSED: readonly [string, (folder: string) => void, string][] = [
  [
    'in a folder that is not there',
    (folder) => rmSync(join(folder, 'a'), { recursive: true }),
    'cannot write a/acme.md: there is no folder a: "mkdir -p a" makes it',
  ],
  [
    'where a folder stands',
    (folder) => mkdirSync(join(folder, 'a/acme.md')),
    'a/acme.md is a folder: name a note in it',
  ],
  [
    'where a link leads into a folder that is not there',
    (folder) => symlinkSync("../it's/x.md", join(folder, 'a/acme.md')),
    "cannot write a/acme.md: there is no folder FOLDER/it's: \"mkdir -p 'FOLDER/it'\\''s'\" makes it",
  ],
  [
    'where links lead in a loop',
    (folder) => symlinkSync('acme.md', join(folder, 'a/acme.md')),
    'cannot write a/acme.md: too many symbolic links encountered (ELOOP)',
  ],
  [
    'where a pipe stands',
    (folder) => execFileSync('mkfifo', [join(folder, 'a/acme.md')]),
    'a/acme.md is no ordinary file: name a note that is one',
  ],
  [
    'where a device stands',
    (folder) => symlinkSync('/dev/null', join(folder, 'a/acme.md')),
    'a/acme.md is no ordinary file: name a note that is one',
  ],
];

describe('a note that cannot be', () => {
  it.skipIf(isWindows).each(REFUSED)('%s is refused', async (_, arrange, message) => {
    const folder = tempFolder({ 'a/x.md': '' });
    arrange(folder);
    await expect(append(folder, 'a/acme.md')).rejects.toMatchObject({
      name: 'UserError',
      message: message.replaceAll('FOLDER', folder),
    });
  });

  it('is refused with the system’s words below a file', async () => {
    const folder = tempFolder({ a: '' });
    await expect(append(folder, 'a/acme.md')).rejects.toThrow(/^cannot write a\/acme\.md: /u);
  });

  it('is refused where it is not UTF-8, and stays as it is', async () => {
    const bytes = Uint8Array.of(0x23, 0x20, 0xe4, 0x0a);
    const folder = tempFolder({ 'acme.md': bytes });
    await expect(append(folder, 'acme.md')).rejects.toMatchObject({
      name: 'UserError',
      message: 'cannot add to acme.md: some of its bytes are not UTF-8, so save it as UTF-8 first',
    });
    expect(new Uint8Array(readFileSync(join(folder, 'acme.md')))).toEqual(bytes);
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });

  it('is refused where it is read-only, to root as well, and stays as it is', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    chmodSync(join(folder, 'acme.md'), 0o444);
    await expect(append(folder, 'acme.md')).rejects.toMatchObject({
      name: 'UserError',
      message: 'cannot write acme.md: it is read-only, so make it writable or name another note',
    });
    expect(contentOf(folder, 'acme.md')).toBe('# Acme\n');
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });
});

describe('the lock of a note', () => {
  it('is waited for, which is said once', async () => {
    const folder = tempFolder({ 'acme.md': '', '.acme.md.lock/of-others': '' });
    const onWait = vi.fn(() => rmSync(join(folder, '.acme.md.lock'), { recursive: true }));
    expect(await append(folder, 'acme.md', 'x', { onWait, times: { patience: 1 } })).toBe(
      'changed',
    );
    expect(onWait).toHaveBeenCalledTimes(1);
  });

  it('is given up on, with a way out, where it stays', async () => {
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

  it('is taken over where whoever made it is dead', async () => {
    const folder = tempFolder({ 'acme.md': '' });
    mkdirSync(join(folder, '.acme.md.lock'));
    utimesSync(join(folder, '.acme.md.lock'), 0, 0);
    expect(await append(folder, 'acme.md')).toBe('changed');
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });

  it('is not removed while another looks whether it is dead', async () => {
    const folder = tempFolder({ 'acme.md': '', '.acme.md.lock.lock/of-others': '' });
    mkdirSync(join(folder, '.acme.md.lock'));
    utimesSync(join(folder, '.acme.md.lock'), 0, 0);
    await expect(append(folder, 'acme.md', 'x', { times: { limit: 1 } })).rejects.toThrow(
      'another program is still writing acme.md',
    );
  });

  it('that others took over in the middle of a change loses it, and says so', async () => {
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

  it('that is no folder is left alone', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n', '.acme.md.lock': 'mine' });
    utimesSync(join(folder, '.acme.md.lock'), 0, 0);
    await expect(append(folder, 'acme.md')).rejects.toMatchObject({ name: 'UserError' });
    expect(contentOf(folder, '.acme.md.lock')).toBe('mine');
  });
});
