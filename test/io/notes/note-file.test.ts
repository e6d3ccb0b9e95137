import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closeFile, openNote, replaceNote } from '../../../src/io/notes/note-file.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const NEW = Buffer.from('new\n');

/** Replaces a note, but in the last moment a file is created beside it. */
function replaceBesideNewFile(restMs: number | undefined): string {
  const folder = tempFolder({ 'acme.md': 'old\n' });
  const path = join(folder, 'acme.md');
  const note = openNote(path);
  const mayWrite = (): boolean => {
    writeFileSync(join(folder, 'acme.md~'), 'saved\n');
    return true;
  };
  replaceNote(path, note, NEW, restMs === undefined ? { mayWrite } : { mayWrite, restMs });
  closeFile(note?.file);
  expect(readdirSync(folder).sort()).toEqual(['acme.md', 'acme.md~']);
  return readFileSync(path, 'utf8');
}

it('replaces no note if an editor may be about to do so', () => {
  expect(replaceBesideNewFile(40)).toBe('old\n');
});

it('replaces a note at once if the folder need not rest', () => {
  expect(replaceBesideNewFile(undefined)).toBe('new\n');
});

it('replaces a note in a folder that has rested', () => {
  const path = join(tempFolder({ 'acme.md': 'old\n' }), 'acme.md');
  const note = openNote(path);
  expect(replaceNote(path, note, NEW, { mayWrite: () => true, restMs: 40 })).toBeDefined();
  closeFile(note?.file);
  expect(readFileSync(path, 'utf8')).toBe('new\n');
});
