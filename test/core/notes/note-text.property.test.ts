import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingLine } from '../../../src/core/notes/note-text.ts';
import { parseOutline } from '../../../src/core/notes/outline.ts';
import { parseDocument } from '../../../src/core/syntax/document.ts';
import {
  createMeeting,
  isSameMeeting,
  parseMeeting,
} from '../../../src/core/syntax/meeting-heading.ts';
import { lineText, manyRuns } from '../../support/arbitraries.ts';

describe('meetingLine', () => {
  it('returns a heading that is read as the same meeting, whoever it is with', () => {
    fc.assert(
      fc.property(lineText, (person) => {
        const meeting = createMeeting('2026-11-24', person);
        const { headings } = parseOutline(parseDocument(meetingLine(meeting), 'acme.md'));
        expect(headings).toMatchObject([{ level: 2 }]);
        expect(isSameMeeting(parseMeeting(headings[0]?.text ?? ''), meeting)).toBe(true);
      }),
      manyRuns(10_000),
    );
  });
});
