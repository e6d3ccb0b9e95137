import { type FakeWorld, TERMINAL } from './support/fake-env.ts';

const NARROW: FakeWorld = { ...TERMINAL, columns: 44 };

/** The cases of test/cli/transcripts.test.ts that print a sheet. */
export const SHEET_CASES: readonly (readonly [string, string, FakeWorld?])[] = [
  ['sheet', 'sheet notes/planned', TERMINAL],
  ['sheet-narrow', 'sheet notes/planned --minutes 5', NARROW],
  ['sheet-in-a-pipe', 'sheet notes/planned'],
  ['sheet-minutes-and-signs', 'sheet notes/planned --minutes 5 --signs'],
  ['sheet-html', 'sheet notes/planned --minutes 7.5 --signs --format html'],
  ['sheet-part', 'sheet notes/planned#recruiter', TERMINAL],
  ['sheet-other-bank', 'sheet notes/planned --bank bank --signs', TERMINAL],
  ['sheet-nothing-planned', 'sheet notes/settled'],
  ['sheet-folder', 'sheet notes/search'],
  ['sheet-without-a-note', 'sheet'],
  ['sheet-bad-minutes', 'sheet notes/planned --minutes soon'],
  ['sheet-unknown-format', 'sheet notes/planned --format pdf'],
  ['help-sheet', 'sheet --help', TERMINAL],
];
