import fs, { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { UserError } from '../../../src/core/report/user-error.ts';
import { changeNote } from '../../../src/io/notes/change-note.ts';
import { renameWhenFree } from '../../../src/io/notes/rename-when-free.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Makes the system refuse so many renames, as Windows does while another program has a file open. */
function refuseRenames(code: string, times: number, onRefusal = (): void => {}) {
  const rename = fs.renameSync;
  let refused = 0;
  const spy = vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    if (refused === times) return rename(from, to);
    refused += 1;
    onRefusal();
    throw Object.assign(new Error(`${code}: rename`), { code });
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    spy.mockRestore();
    syncBuiltinESMExports();
  });
  return spy;
}

const contentOf = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

/** Adds a line to a note. */
const addLine = (folder: string): Promise<void> =>
  changeNote(join(folder, 'acme.md'), (text = '') => `${text}more\n`, { name: 'acme.md' });

describe('changeNote, beside a program that has the note open on Windows', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('writes once the note is free after %s', async (code) => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    const locks: boolean[] = [];
    const refusals = refuseRenames(code, 3, () => {
      locks.push(readdirSync(folder).includes('.acme.md.lock'));
    });
    await addLine(folder);
    expect(contentOf(folder, 'acme.md')).toBe('# Acme\nmore\n');
    expect(readdirSync(folder)).toEqual(['acme.md']);
    expect(refusals).toHaveBeenCalledTimes(4);
    expect(locks).toEqual([true, true, true]);
  });

  it('keeps what that program saves before it lets go', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    refuseRenames('EBUSY', 1, () => writeFileSync(join(folder, 'acme.md'), '# Acme\nsaved\n'));
    await addLine(folder);
    expect(contentOf(folder, 'acme.md')).toBe('# Acme\nsaved\nmore\n');
  });

  it('gives up after two seconds, with the note unchanged and nothing left behind', async () => {
    const folder = tempFolder({ 'acme.md': '# Acme\n' });
    refuseRenames('EPERM', Number.POSITIVE_INFINITY);
    await expect(addLine(folder)).rejects.toThrow(UserError);
    expect(contentOf(folder, 'acme.md')).toBe('# Acme\n');
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });
});

describe('renameWhenFree', () => {
  it('throws any other error at once', () => {
    const refusals = refuseRenames('ENOSPC', 1);
    const folder = tempFolder({ 'new.md': 'new\n' });
    const rename = (): boolean =>
      renameWhenFree(join(folder, 'new.md'), join(folder, 'acme.md'), () => true);
    expect(rename).toThrow('ENOSPC');
    expect(refusals).toHaveBeenCalledTimes(1);
  });

  it('moves nothing if the file may not be replaced', () => {
    const folder = tempFolder({ 'new.md': 'new\n' });
    expect(renameWhenFree(join(folder, 'new.md'), join(folder, 'acme.md'), () => false)).toBe(
      false,
    );
    expect(readdirSync(folder)).toEqual(['new.md']);
  });
});
