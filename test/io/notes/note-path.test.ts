import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locateNote } from '../../../src/io/notes/note-path.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Whether names that differ in case are one file, as on Windows and macOS. */
const isCaseIgnored = existsSync(import.meta.filename.toUpperCase());

describe('locateNote', () => {
  it.each(['jobs/Acme.md', 'jobs/../jobs/Acme.md', 'jobs/globex.md'])('finds %s', (name) => {
    const folder = tempFolder({ 'jobs/Acme.md': '' });
    expect(locateNote(join(folder, name))).toEqual({ path: join(folder, name), hasFolder: true });
  });

  it.runIf(isCaseIgnored)('returns one path for a note, in whichever case it is typed', () => {
    const folder = tempFolder({ 'jobs/Acme.md': '' });
    const path = join(folder, 'jobs', 'Acme.md');
    expect(locateNote(join(folder, 'JOBS', 'acme.md')).path).toBe(path);
  });
});
