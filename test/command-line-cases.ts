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
  ['typed-no-color-first', '--no-color list --bank bank --topic on-call', TERMINAL],
  ['typed-count', 'list --bank bank -n2'],
  ['typed-count-without-command', '-n5'],
  ['typed-flags-first', '--bank bank -t on-call list --format plain'],
  ['typed-flags-first-to-command', '--seed a -n 2 --bank=bank random --format plain'],
  ['typed-flags-only', '--topic career --for peer'],
  ['typed-flags-of-random', '--topic career --seed a'],
  ['typed-long-dash', 'list —topic career'],
  ['typed-shorter-dash', 'random –for=peer –n3'],
  ['typed-long-dash-in-value', 'list --bank bank --search —stuff'],
];
