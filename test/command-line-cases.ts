import { type FakeWorld, TERMINAL } from './support/fake-env.ts';

/** A pager on a terminal of 44 columns: only stderr is a terminal. */
const PAGER: FakeWorld = { stderrIsTerminal: true, columns: 44 };
const TEXT = 'list --bank bank --topic the-team --format text';
const OTHER_BANK: FakeWorld = { variables: { ASK_THEM_BANK: 'flat.md' } };

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
  ['typed-topic', 'career'],
  ['typed-topic-with-flags', 'career --for peer'],
  ['typed-topic-of-two-words', 'on call'],
  ['typed-topics', 'career pay'],
  ['typed-topic-in-other-bank', 'career', OTHER_BANK],
  ['typed-topic-with-bank', 'career --bank flat.md'],
  ['typed-audience', 'HR'],
  ['typed-stage', 'onsite'],
  ['typed-id', '^outgrown-role'],
  ['typed-number', '5'],
  ['typed-number-of-list', 'list 5'],
  ['typed-number-as-flag', 'list -5'],
  ['typed-search', 'search x'],
  ['typed-search-alone', 'search'],
  ['typed-tags', 'tags'],
  ['typed-words', "why don't people leave --for peer"],
  ['typed-tag-end', 'random 2 --tag ml --seed a --format plain', TERMINAL],
  ['typed-tag-end-in-a-pipe', 'list --bank bank --tag lead --format plain'],
  ['typed-tag-typo', 'list --tag securty', TERMINAL],
  ['typed-signs', '***'],
  ['typed-long-dash', 'list —topic career'],
  ['typed-shorter-dash', 'random –for=peer –n3'],
  ['typed-long-dash-in-value', 'list --bank bank --search —stuff'],
];
