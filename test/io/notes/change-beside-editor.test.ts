import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { changeNote } from '../../../src/io/notes/change-note.ts';
import { isWindows } from '../../support/program.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const contentOf = (path: string): string => readFileSync(path, 'utf8');

/** Appends a line to a note. */
function append(note: string): Promise<void> {
  return changeNote(note, (before = '') => `${before}more\n`, { name: 'acme.md' });
}

/** Saves of an editor that happen while a note is being changed. */
const SAVES: readonly [string, (path: string) => void][] = [
  ['writes it in place', (path) => writeFileSync(path, 'saved\n')],
  [
    'replaces it',
    (path) => {
      writeFileSync(`${path}~`, 'saved\n');
      renameSync(`${path}~`, path);
    },
  ],
];

describe('changeNote beside an editor', () => {
  it.each(SAVES)('starts over if an editor %s meanwhile', async (_, save) => {
    const folder = tempFolder({ 'acme.md': 'old\n' });
    const note = join(folder, 'acme.md');
    const change = vi.fn((text = '') => {
      if (change.mock.calls.length === 1) save(note);
      return `${text}more\n`;
    });
    await changeNote(note, change, { name: 'acme.md' });
    expect(change.mock.calls).toEqual([['old\n'], ['saved\n']]);
    expect(contentOf(note)).toBe('saved\nmore\n');
    expect(readdirSync(folder)).toEqual(['acme.md']);
  });

  it.each(SAVES)(
    'starts over if it creates a note, and an editor %s meanwhile',
    async (_, save) => {
      const note = join(tempFolder(), 'acme.md');
      const change = vi.fn((text = '') => {
        if (change.mock.calls.length === 1) save(note);
        return `${text}more\n`;
      });
      await changeNote(note, change, { name: 'acme.md' });
      expect(change.mock.calls).toEqual([[undefined], ['saved\n']]);
      expect(contentOf(note)).toBe('saved\nmore\n');
    },
  );

  it.each([
    ['empty', ''],
    ['in the middle of a letter', Uint8Array.of(0x23, 0xc3)],
    ['in the middle of a line', '# Ac'],
  ])('waits for the end of a save if the note is %s', async (_, part) => {
    const folder = tempFolder({ 'acme.md': part });
    const note = join(folder, 'acme.md');
    const changing = append(note);
    await setTimeout(50);
    writeFileSync(note, '# Äcme\n');
    await changing;
    expect(contentOf(note)).toBe('# Äcme\nmore\n');
  });

  it('adds to an empty note that nobody is saving', async () => {
    const folder = tempFolder({ 'acme.md': '' });
    const note = join(folder, 'acme.md');
    utimesSync(note, 1, 1);
    await append(note);
    expect(contentOf(note)).toBe('more\n');
  });

  it.skipIf(isWindows)(
    'keeps a text that is saved into the old file after its replacement',
    async () => {
      const folder = tempFolder({ 'acme.md': 'old\n' });
      const note = join(folder, 'acme.md');
      utimesSync(note, 1, 1);
      const editor = openSync(note, 'r+');
      const changing = append(note);
      await vi.waitUntil(() => contentOf(note) === 'old\nmore\n', { interval: 1 });
      writeSync(editor, 'saved late\n', 0);
      closeSync(editor);
      await changing;
      expect(contentOf(note)).toBe('saved late\nmore\n');
    },
  );
});
