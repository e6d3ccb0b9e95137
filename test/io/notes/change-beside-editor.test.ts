import {
  closeSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { changeNote, type NoteChange } from '../../../src/io/notes/change-note.ts';
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
});

/** Runs a change, and the work of an editor that had the note open when it was replaced. */
async function changeWithLateSave(
  change: NoteChange,
  edit: (file: number, note: string) => Promise<void> | void,
): Promise<{ readonly note: string; readonly error: unknown; readonly warnings: string[] }> {
  const folder = tempFolder({ 'acme.md': 'old\n' });
  const note = join(folder, 'acme.md');
  utimesSync(note, 1, 1);
  const { ino } = statSync(note);
  const file = openSync(note, 'r+');
  let error: unknown;
  const warnings: string[] = [];
  const warn = (message: string): void => {
    warnings.push(message);
  };
  const changing = changeNote(note, change, { name: 'acme.md', warn }).catch((reason: unknown) => {
    error = reason;
  });
  await vi.waitUntil(() => statSync(note).ino !== ino, { interval: 1 });
  await edit(file, note);
  closeSync(file);
  await changing;
  return { note, error, warnings };
}

describe.skipIf(isWindows)('a text that is saved into the old file after its replacement', () => {
  const addLine: NoteChange = (text = '') => `${text}more\n`;

  it('is copied to the new file, and changed', async () => {
    const { note } = await changeWithLateSave(addLine, (file) => {
      writeSync(file, 'saved late\n', 0);
    });
    expect(contentOf(note)).toBe('saved late\nmore\n');
  });

  it.each([20, 50, 100])('is copied if it is saved %i ms later', async (wait) => {
    const { note, warnings } = await changeWithLateSave(addLine, async (file) => {
      await setTimeout(wait);
      writeSync(file, 'saved late\n', 0);
    });
    expect(contentOf(note)).toBe('saved late\nmore\n');
    expect(warnings).toEqual([]);
  });

  it('is copied if the old file has been empty for a while', async () => {
    const { note } = await changeWithLateSave(addLine, async (file) => {
      ftruncateSync(file);
      await setTimeout(200);
      writeSync(file, 'saved late\n', 0);
    });
    expect(contentOf(note)).toBe('saved late\nmore\n');
  });

  it('is copied whole if it is written in several steps', async () => {
    const { note, error } = await changeWithLateSave(addLine, async (file) => {
      ftruncateSync(file);
      for (const line of ['one\n', 'two\n', 'three\n', 'four\n']) {
        await setTimeout(10);
        writeSync(file, line);
      }
    });
    expect(error).toBeUndefined();
    expect(contentOf(note)).toBe('one\ntwo\nthree\nfour\nmore\n');
  });

  it('is copied unchanged if there is nothing to change in it', async () => {
    const change: NoteChange = (text = '') => (text === 'old\n' ? 'old\nmore\n' : undefined);
    const { note } = await changeWithLateSave(change, (file) => {
      writeSync(file, 'saved late\n', 0);
    });
    expect(contentOf(note)).toBe('saved late\n');
  });

  it('is copied unchanged if it is not UTF-8, and the change then fails', async () => {
    const { note, error } = await changeWithLateSave(addLine, (file) => {
      writeSync(file, Uint8Array.of(0x6c, 0xe4, 0x74, 0x65, 0x0a), 0, 5, 0);
    });
    expect(error).toMatchObject({ name: 'UserError' });
    expect(new Uint8Array(readFileSync(note))).toEqual(Uint8Array.of(0x6c, 0xe4, 0x74, 0x65, 0x0a));
  });

  it('is left alone if the new file has been saved, too, and a message says so', async () => {
    const { note, warnings } = await changeWithLateSave(addLine, (file, path) => {
      writeFileSync(path, 'saved last\n');
      writeSync(file, 'saved late\n', 0);
    });
    expect(contentOf(note)).toBe('saved last\n');
    expect(warnings).toEqual([
      'another program has saved acme.md at the same time: see whether the note has everything',
    ]);
  });
});
