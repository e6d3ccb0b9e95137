import { type FakeWorld, TERMINAL } from './support/fake-env.ts';

/** A pager on a terminal of 44 columns: only stderr is a terminal. */
const PAGER: FakeWorld = { stderrIsTerminal: true, columns: 44 };
const TEXT = 'list --bank bank --topic the-team --format text';

/** The cases of test/cli/transcripts.test.ts for command lines as people type them. */
export const COMMAND_LINE_CASES: readonly (readonly [string, string, FakeWorld?])[] = [
  ['pager-width', TEXT, PAGER],
  ['pager-width-of-columns', TEXT, { variables: { COLUMNS: '44' } }],
  ['pager-width-unknown', TEXT, { variables: { COLUMNS: 'wide' } }],
  ['typed-json', 'list --bank bank --topic on-call --json'],
  ['typed-json-of-topics', 'topics --bank bank --json'],
  ['typed-json-of-sheet', 'sheet notes/planned --json'],
  ['typed-md', 'list --bank bank --topic on-call --format md', TERMINAL],
  ['typed-md-of-topics', 'topics --bank bank --format md'],
  ['typed-no-color', 'list --bank bank --topic on-call --no-color', TERMINAL],
  ['typed-count', 'list --bank bank -n2'],
];
