import { join } from 'node:path';
import { type FakeWorld, FIXTURES, TERMINAL } from './support/fake-env.ts';

const IN_FOLDER: FakeWorld = { cwd: join(FIXTURES, 'notes/search') };
const AT_TERMINAL: FakeWorld = { ...TERMINAL, ...IN_FOLDER, variables: { NO_COLOR: '1' } };
const NARROW: FakeWorld = { ...AT_TERMINAL, columns: 60 };
const WIDE: FakeWorld = { ...AT_TERMINAL, columns: 120 };

const MUST = '--bank built-in --bank ../../must.md';

/** The cases of test/cli/transcripts.test.ts that compare notes. */
export const COMPARE_CASES: readonly (readonly [string, string, FakeWorld?])[] = [
  ['compare', 'compare acme globex', AT_TERMINAL],
  ['compare-60', 'compare acme globex', NARROW],
  ['compare-120', 'compare acme.md globex.md', WIDE],
  ['compare-color', 'compare acme globex --color always --format text', IN_FOLDER],
  ['compare-in-a-pipe', 'compare acme globex', IN_FOLDER],
  ['compare-json', 'compare acme globex --format json', IN_FOLDER],
  ['compare-one', 'compare acme', AT_TERMINAL],
  ['compare-twice-the-same', 'compare acme acme.md ./acme -t pay', AT_TERMINAL],
  ['compare-three', 'compare globex acme initech', AT_TERMINAL],
  ['compare-three-60', 'compare globex acme initech -t career,hours', NARROW],
  ['compare-three-pipe', 'compare globex acme initech --format text', IN_FOLDER],
  ['compare-three-120', 'compare globex acme initech', WIDE],
  ['compare-folder', 'compare search', { ...AT_TERMINAL, cwd: join(FIXTURES, 'notes') }],
  ['compare-empty-note', 'compare acme ../empty -t pay', AT_TERMINAL],
  ['compare-nothing-ticked', 'compare ../unticked ../empty', AT_TERMINAL],
  ['compare-nothing-ticked-json', 'compare ../unticked --format json', IN_FOLDER],
  ['compare-with', 'compare acme globex --with "Hiring Manager"', AT_TERMINAL],
  ['compare-with-nobody', 'compare acme globex --with boss', IN_FOLDER],
  ['compare-filters', 'compare acme globex -t hours,pay --not stage/offer', AT_TERMINAL],
  [
    'compare-filters-and-notes',
    'compare globex acme initech --except ../settled -t career,pay',
    AT_TERMINAL,
  ],
  ['compare-only', 'compare globex acme initech --only acme', NARROW],
  ['compare-filters-leave-nothing', 'compare acme globex -t community', AT_TERMINAL],
  ['compare-own-topic', 'compare acme globex -t tech', AT_TERMINAL],
  ['compare-no-guess', 'compare acme --no-guess -t other', AT_TERMINAL],
  ['compare-other-bank', 'compare acme globex --bank ../../bank --no-guess', AT_TERMINAL],
  ['compare-named-bank', 'compare acme globex --bank built-in -t pay', AT_TERMINAL],
  ['compare-unknown-topic', 'compare acme globex -t hous', IN_FOLDER],
  ['compare-missing', 'compare acme gone', IN_FOLDER],
  ['compare-without-notes', 'compare', IN_FOLDER],
  ['compare-plain', 'compare acme --format plain', IN_FOLDER],
  ['compare-limit', 'compare acme -n 2', IN_FOLDER],
  ['compare-unknown-format', 'compare acme --format checklist', IN_FOLDER],
  ['compare-open', 'compare acme globex --open', AT_TERMINAL],
  ['compare-open-in-a-pipe', 'compare acme globex --open', IN_FOLDER],
  ['compare-open-json', 'compare acme globex --open --format json', IN_FOLDER],
  ['compare-open-plain', 'compare acme --open --format plain -n 2', IN_FOLDER],
  ['compare-open-plain-once', 'compare acme globex --open --format plain', IN_FOLDER],
  ['compare-open-limit', 'compare acme globex --open -n 3', AT_TERMINAL],
  ['compare-open-with', 'compare acme globex --open --with recruiter', AT_TERMINAL],
  ['compare-open-nothing', 'compare ../settled --open', AT_TERMINAL],
  ['compare-open-nothing-json', 'compare ../settled --open --format json -t pay', IN_FOLDER],
  ['compare-must', `compare acme globex ${MUST}`, AT_TERMINAL],
  ['compare-must-60', `compare acme globex initech ${MUST} -t hours,remote`, NARROW],
  ['compare-must-color', `compare acme ${MUST} -t hours --color always --format text`, IN_FOLDER],
  ['compare-must-in-a-pipe', `compare acme globex ${MUST} -t hours,remote`, IN_FOLDER],
  ['compare-must-json', `compare acme globex ${MUST} -t hours,remote --format json`, IN_FOLDER],
  ['compare-must-with', `compare acme globex ${MUST} --tag must --with recruiter`, AT_TERMINAL],
  ['compare-must-nothing-ticked', `compare ../unticked ${MUST}`, AT_TERMINAL],
  ['compare-html', `compare acme globex ${MUST} -t hours,remote --format html`, AT_TERMINAL],
  ['compare-open-html', 'compare acme globex --open -t career --format html', IN_FOLDER],
  ['compare-open-html-nothing', 'compare ../settled --open --format html', IN_FOLDER],
  ['help-compare', 'compare --help', TERMINAL],
];
