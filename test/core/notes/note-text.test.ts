import { describe, expect, it } from 'vitest';
import { meetingLine, newNoteLines } from '../../../src/core/notes/note-text.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { createMeeting } from '../../../src/core/syntax/meeting-heading.ts';

describe('newNoteLines', () => {
  it.each([
    ['acme.md', 'Acme'],
    ['acme', 'Acme'],
    ['notes/2026/globex-corp.md', 'Globex Corp'],
    ['big_co.markdown', 'Big Co'],
    ['ACME-inc.md', 'ACME-inc'],
    ['acme inc.md', 'acme inc'],
    ['élan.md', 'Élan'],
    ['3m.md', '3m'],
    [' acme.md', 'Acme'],
    ['big--co.md', 'Big Co'],
    ['.md', '.md'],
    ['--.md', '--'],
  ])('turns the file name %s into the title %s', (file, title) => {
    expect(newNoteLines(file).at(-1)).toBe(`# ${title}`);
  });

  it('returns front matter and a title', () => {
    expect(newNoteLines('acme.md')).toEqual(['---', 'tags: [interview]', '---', '# Acme']);
  });

  it('escapes the title, so that it is read as the same company', () => {
    expect(newNoteLines('*A* & <b> #.md').at(-1)).toBe('# \\*A\\* \\& \\<b\\> \\#');
    const text = newNoteLines('*A* & <b> #.md').join('\n');
    expect(parseNote(text, 'x.md').company).toBe('*A* & <b> #');
  });
});

describe('createMeeting', () => {
  it.each([
    ['hiring manager', 'hiring manager'],
    ['  Ann \n B. ', 'Ann B.'],
    ['– Ann', 'Ann'],
    ['', ''],
    [' - ', ''],
  ])('turns %j into the person %j', (words, person) => {
    expect(createMeeting('2026-11-24', words)).toEqual({ date: '2026-11-24', person });
  });
});

describe('meetingLine', () => {
  it.each([
    ['hiring manager', '## 2026-11-24 hiring manager'],
    ['', '## 2026-11-24'],
    ['R&D', '## 2026-11-24 R&D'],
    ['VP #2', '## 2026-11-24 VP #2'],
    ['team #', '## 2026-11-24 team \\#'],
    ['*Ann*', '## 2026-11-24 \\*Ann\\*'],
    ['<b>Ann', '## 2026-11-24 \\<b\\>Ann'],
    ['a\\*b', '## 2026-11-24 a\\\\\\*b'],
  ])('turns the person %j into the heading %j', (person, line) => {
    expect(meetingLine(createMeeting('2026-11-24', person))).toBe(line);
  });
});
