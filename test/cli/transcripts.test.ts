import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { SEVERITIES } from '../../src/core/report/diagnostic.ts';
import { COMMAND_LINE_CASES } from '../command-line-cases.ts';
import { COMPARE_CASES } from '../compare-cases.ts';
import { SHEET_CASES } from '../sheet-cases.ts';
import { type FakeWorld, FIXTURES, fakeEnv, TERMINAL } from '../support/fake-env.ts';
import { INTERACTIVE } from '../support/message-runner.ts';
import { transcribe } from '../support/transcript.ts';

// Each case is compared with transcripts/<name>.txt. `npx vitest run test/cli/transcripts.test.ts -u`
// rewrites these files: read every line that changed.
const TRANSCRIPTS = join(import.meta.dirname, '../transcripts');

type Case = readonly [name: string, line: string, world?: FakeWorld];

const NARROW: FakeWorld = { ...TERMINAL, columns: 44 };
const STDIN = '## Pets\n\n- Whose dog is in the office on Fridays?\n';
const MIXED = '- What is the salary?\n\n## Compensation & benefits\n\n- Who gets shares?\n';
const BANK_VARIABLE: FakeWorld = { variables: { ASK_THEM_BANK: 'flat.md' } };

/** An interactive terminal, for runs that end before they ask anything. */
const PLAYER: FakeWorld = { ...TERMINAL, ...INTERACTIVE };

const CODES = Object.keys(SEVERITIES);

const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  help: [
    ['help', '--help', TERMINAL],
    ['help-list', 'list --help', TERMINAL],
    ['help-random', 'random --help', TERMINAL],
    ['help-pick', 'pick --help', TERMINAL],
    ['help-show', 'show --help', TERMINAL],
    ['help-topics', 'topics --help', TERMINAL],
    ['help-check', 'check --help', TERMINAL],
    ['help-completion', 'completion --help', TERMINAL],
    ['help-command', 'help list', TERMINAL],
    ['help-wide', 'random --help', { ...TERMINAL, columns: 120 }],
    ['help-narrow', 'random --help', NARROW],
    ['help-bare', '', TERMINAL],
    ['help-word', 'help', TERMINAL],
    ['help-in-a-pipe', '--help'],
    ['version', '--version', TERMINAL],
    ['version-short', '-V'],
    ['version-behind-a-command', 'list --version'],
  ],
  'wrong usage': [
    ['unknown-command', 'lsit'],
    ['unknown-command-far', 'frobnicate'],
    ['unknown-flag', 'list --topc career'],
    ['flag-without-a-command', '--topic career'],
    ['unknown-help', 'help lsit'],
    ['unknown-help-far', 'help frobnicate'],
    ['extra-argument', 'list career'],
    ['extra-words', 'topics "on call"'],
    ['empty-seed', 'random --seed ""'],
    ['no-command', '--color never'],
    ['missing-value', 'list --topic'],
    ['empty-value', 'list --bank bank --topic ""'],
    ['empty-names', 'list --bank bank --topic ,'],
    ['unknown-format', 'list --format jsn'],
    ['unknown-color', 'list --color sometimes'],
    ['bad-limit', 'list --limit 0'],
    ['bad-limit-word', 'list --limit many'],
    ['no-id', 'show'],
    ['no-shell', 'completion'],
    ['unknown-shell', 'completion tcsh'],
    ['shell-typo', 'completion zs'],
  ],
  list: [
    ['list-on-a-terminal', 'list --bank bank', TERMINAL],
    ['list-on-a-narrow-terminal', 'list --bank bank --topic the-team', NARROW],
    ['list-in-a-pipe', 'list --bank bank'],
    ['list-piped-with-messages', 'list --bank bank --topic models', { stderrIsTerminal: true }],
    ['list-text-of-unknown-width', 'list --bank bank --topic on-call --format text'],
    ['list-details-text', 'list --bank bank/career.md --details', TERMINAL],
    ['list-details-narrow', 'list --bank bank/career.md --details --tag core', NARROW],
    ['list-details-markdown', 'list --bank bank --details'],
    ['list-details-checklist', 'list --bank bank --details --format checklist'],
    ['list-details-plain', 'list --bank bank --details --format plain'],
    ['list-details-json', 'list --bank bank/career.md --details --format json'],
    ['list-details-jsonl', 'list --bank bank/career.md --details --format jsonl'],
    ['list-checklist', 'list --bank bank --topic on-call --format checklist'],
    ['list-plain', 'list --bank bank --topic on-call --format plain'],
    ['list-json', 'list --bank bank --topic on-call --format json'],
    ['list-jsonl', 'list --bank bank --topic on-call --format jsonl'],
    ['list-limit', 'list --bank bank --limit 3', TERMINAL],
    ['list-limit-beyond', 'list --bank bank -n 999 -t models', TERMINAL],
    ['list-flat-note', 'list --bank flat.md', TERMINAL],
    ['list-flat-note-in-a-pipe', 'list --bank flat.md'],
  ],
  'job ad': [
    ['ad-random', 'random 5 --bank ads/cues.md --ad ads/backend.md --seed a', TERMINAL],
    ['ad-random-narrow', 'random 2 --bank ads/cues.md --ad ads/backend.md --seed a', NARROW],
    ['ad-random-new-seed', 'random 2 --bank ads/cues.md --ad ads/backend.md', TERMINAL],
    [
      'ad-random-for',
      'random 2 --bank ads/cues.md --ad ads/backend.md --seed a --for manager --not pay',
      TERMINAL,
    ],
    ['ad-random-json', 'random 4 --bank ads/cues.md --ad ads/backend.md --seed a --format json'],
    ['ad-random-in-a-pipe', 'random 2 --bank ads/cues.md --ad ads/backend.md --seed a'],
    [
      'ad-random-checklist',
      'random 2 --bank ads/cues.md --ad ads/backend.md --seed a --format checklist',
    ],
    ['ad-html', 'list --bank ads/cues.md --ad ads/backend.html', TERMINAL],
    ['ad-list', 'list --bank ads/cues.md --ad ads/backend.md', TERMINAL],
    ['ad-list-in-a-pipe', 'list --bank ads/cues.md --ad ads/backend.md'],
    [
      'ad-list-for',
      'list --bank ads/cues.md --ad ads/backend.md --for manager --topic career',
      TERMINAL,
    ],
    [
      'ad-stdin',
      'random 1 --bank ads/cues.md --ad - --seed a',
      { ...TERMINAL, stdin: 'We work hybrid.' },
    ],
    [
      'ad-says-nothing',
      'random 2 --bank ads/cues.md --ad - --seed a',
      { ...TERMINAL, stdin: 'Tea.' },
    ],
    ['ad-without-cues', 'list --bank flat.md --ad ads/backend.md'],
    ['ad-and-bank-on-stdin', 'random --bank - --ad -'],
    ['ad-missing', 'random --bank ads/cues.md --ad ads/none.md'],
    ['ad-pdf', 'random --bank ads/cues.md --ad ads/ad.pdf'],
    ['ad-as-bank', 'random 1 --bank ads/backend.md --seed a'],
  ],
  overlay: [
    ['overlay-random', 'random 3 --bank ads/cues.md --bank ads/mine.md --seed a', TERMINAL],
    [
      'overlay-list',
      'list --bank ads/cues.md --bank ads/mine.md --topic career,role --details',
      TERMINAL,
    ],
    ['overlay-never', 'list --bank ads/cues.md --bank ads/mine.md --tag never', TERMINAL],
    ['overlay-check', 'check ads/cues.md ads/mine.md'],
  ],
  topic: [
    ['topic-by-name', 'list --bank bank --topic models'],
    ['topic-by-title', 'list --bank bank --topic "The Team"'],
    ['topic-by-alias', 'list --bank bank --topic growth'],
    ['topic-by-our-alias', 'list --bank bank --topic pay'],
    ['topic-by-whole-word', 'list --bank bank --topic team'],
    ['topic-first-named-is-the-heading', 'list --bank bank -t the-team,on-call'],
    ['topic-repeated', 'list --bank bank -t models -t compensation'],
    ['topic-typo', 'list --bank bank --topic carreer'],
    ['topic-one-bad-name', 'list --bank bank --topic career,zzz'],
    ['topic-part-of-a-word', 'list --bank bank --topic tea'],
  ],
  'guessed topics': [
    ['guess-topic', 'list --bank flat.md --topic process', TERMINAL],
    ['guess-alias-in-a-pipe', 'list --bank flat.md --topic salary'],
    ['guess-flat-in-a-pipe', 'random 2 --seed acme --bank flat.md'],
    ['guess-show', 'show n90o8qdock --bank flat.md', TERMINAL],
    ['guess-json', 'list --bank flat.md --topic tech --format json'],
    ['guess-topics', 'topics --bank flat.md', NARROW],
    ['guess-topics-json', 'topics --bank flat.md --format json --topic pay'],
    ['guess-beside-a-heading', 'list --bank -', { ...TERMINAL, stdin: MIXED }],
    ['guess-heading-of-several-words', 'list --bank - --topic pay', { stdin: MIXED }],
    ['no-guess', 'list --bank flat.md --no-guess -n 2', TERMINAL],
    ['no-guess-topic', 'list --bank flat.md --no-guess --topic process'],
  ],
  'audience and stage': [
    ['for', 'list --bank bank --for peer', TERMINAL],
    ['for-several', 'list --bank bank -f recruiter,executive', TERMINAL],
    ['for-in-capitals', 'list --bank bank --for Recruiter -t compensation'],
    ['for-typo', 'list --bank bank --for manger'],
    ['for-one-bad-name', 'list --bank bank --for peer,lawyer'],
    ['stage', 'list --bank bank --stage onsite -t career'],
    ['stage-typo', 'list --bank bank --stage ofer'],
  ],
  tag: [
    ['tag-or', 'list --bank bank --tag once,level/lead'],
    ['tag-and', 'list --bank bank --tag core --tag stage/offer'],
    ['tag-parent', 'list --bank bank --tag field'],
    ['tag-with-hash', 'list --bank bank --tag #Core'],
    ['tag-unknown', 'list --bank bank --tag nobody-has-this'],
  ],
  search: [
    ['search', 'list --bank bank --search ALARM'],
    ['search-accents', 'list --bank bank -s resume -t career'],
    ['search-comma', 'list --bank bank -s "today, who"'],
    ['search-several-words', 'list --bank bank -s "team company"'],
    ['search-repeated', 'list --bank bank -s team -s company'],
    ['search-id', 'list --bank bank -s course-paid'],
    ['search-only-a-comma', 'list --bank bank -s , -t compensation'],
    ['search-nothing', 'list --bank bank -s "alarm xylophone"'],
  ],
  not: [
    ['not-topic', 'list --bank bank --not career,on-call'],
    ['not-alias', 'list --bank bank --not growth -t career,models'],
    ['not-tag', 'list --bank bank --not stage/offer -t career,compensation'],
    ['not-parent-tag', 'list --bank bank --not field,interview'],
    ['not-unknown', 'list --bank bank --not carreer'],
    ['not-everything', 'list --bank bank -t models --not field'],
  ],
  'filters together': [
    ['filters-and', 'list --bank bank --for recruiter --tag core --stage offer -s bonus'],
    ['nothing-matched', 'list --bank bank -t models --for recruiter', TERMINAL],
    ['nothing-matched-json', 'list --bank bank -t models --for recruiter --format json'],
    ['nothing-matched-jsonl', 'list --bank bank -t models --for recruiter --format jsonl'],
  ],
  bank: [
    ['bank-several', 'list --bank bank/deep --bank flat.md -n 4', TERMINAL],
    ['bank-twice-the-same', 'list --bank bank/career.md --bank ./bank/career.md', TERMINAL],
    ['bank-with-a-slash', 'list --bank bank/deep/ --format json'],
    ['bank-stdin', 'list --bank -', { stdin: STDIN }],
    ['bank-stdin-and-a-file', 'list --bank bank/deep --bank - --format jsonl', { stdin: STDIN }],
    ['bank-stdin-typed', 'list --bank -', { ...TERMINAL, stdinIsTerminal: true, stdin: STDIN }],
    ['bank-stdin-empty', 'list --bank -'],
    ['bank-variable', 'topics', BANK_VARIABLE],
    ['bank-variable-overridden', 'list --bank bank/deep', BANK_VARIABLE],
    ['bank-missing', 'list --bank no-such.md'],
    ['bank-one-missing', 'list --bank no-such.md --bank bank/deep'],
    ['bank-without-files', 'list --bank no-markdown'],
    ['bank-without-questions', 'list --bank empty'],
    ['bank-without-questions-json', 'list --bank empty --format json'],
  ],
  pick: [
    ['pick-in-a-script', 'pick'],
    ['pick-without-a-keyboard', 'pick --bank bank', TERMINAL],
    ['pick-without-a-screen', 'pick --bank bank', { stdinIsTerminal: true }],
    ['pick-minutes-and-a-count', 'pick 3 --minutes 10', PLAYER],
    ['pick-nothing-matched', 'pick --search xylophone', PLAYER],
    ['pick-all-held-back', 'pick --bank bank --tag once', PLAYER],
    ['pick-unknown-topic', 'pick --topic carreer', PLAYER],
  ],
  random: [
    ['random', 'random --bank bank', TERMINAL],
    ['random-in-a-pipe', 'random --bank bank'],
    ['random-seed', 'random 3 --seed acme --bank bank', TERMINAL],
    ['random-seed-in-a-pipe', 'random -n 3 --seed acme --bank bank'],
    ['random-details', 'random 2 --seed acme --bank bank --details', TERMINAL],
    ['random-twelve', 'random 12 --seed acme --bank flat.md', TERMINAL],
    ['random-checklist', 'random 3 --seed acme --bank bank --format checklist'],
    ['random-json', 'random 2 --seed acme --bank bank --format json'],
    ['random-minutes', 'random --minutes 10 --seed acme --bank flat.md'],
    ['random-one-minute', 'random --minutes 1 --seed acme --bank flat.md'],
    ['random-minutes-and-count', 'random 3 --minutes 10 --bank bank'],
    ['random-count-twice', 'random 3 --count 4 --bank bank'],
    ['random-bad-count', 'random some --bank bank'],
    ['random-bad-minutes', 'random --minutes -5 --bank bank'],
    ['random-too-few', 'random 9 --seed acme --bank bank', TERMINAL],
    ['random-too-few-of-all', 'random 40 --seed acme --bank flat.md -s machines', TERMINAL],
    ['random-held-back', 'random --bank bank --tag once'],
    ['random-topic-of-two-fields', 'random --bank bank --seed acme --topic models'],
    ['random-all-held-back', 'random --bank bank -t career,models -s which'],
    ['random-all-held-back-json', 'random --bank bank --tag once --format json'],
    [
      'random-named-by-stage',
      'random --bank bank --seed acme --stage offer -t compensation,career',
    ],
    ['random-named-by-tag', 'random --bank bank --seed acme --tag field/ml'],
    ['random-named-by-parent', 'random --bank bank --seed acme --tag field'],
    ['random-whole-topic', 'random --bank whole-topic.md --seed acme --topic models'],
    ['random-whole-topic-unnamed', 'random --bank whole-topic.md --seed acme'],
    [
      'random-me',
      'random 9 --bank bank --seed acme',
      { ...TERMINAL, variables: { ASK_THEM_ME: 'field/ml, level/lead' } },
    ],
    ['random-nothing-matched', 'random --bank bank -s xylophone'],
  ],
  show: [
    ['show', 'show fought-for --bank bank', TERMINAL],
    ['show-in-a-pipe', 'show fought-for --bank bank'],
    ['show-json', 'show who-left --bank bank --format json'],
    ['show-checklist', 'show fought-for --bank bank --format checklist'],
    ['show-prefix', 'show ^AFTER --bank bank', TERMINAL],
    ['show-several', 'show bonus course who-left --bank bank', TERMINAL],
    ['show-in-the-order-asked', 'show who-left fought-for bonus --bank bank --format plain'],
    ['show-several-in-a-pipe', 'show bonus who-left course --bank bank'],
    ['show-ambiguous', 'show a --bank bank'],
    ['show-ambiguous-many', 'show q --bank many.md'],
    ['show-no-id', 'show "" --bank flat.md'],
    ['show-unknown', 'show fougth-for --bank bank'],
    ['show-far-off', 'show xylophone --bank bank'],
    ['show-one-unknown', 'show fought-for xylophone --bank bank'],
    ['show-id-of-two', 'show same-name --bank problems/twice.md', TERMINAL],
    ['show-narrow', 'show who-left --bank bank', NARROW],
  ],
  topics: [
    ['topics-on-a-terminal', 'topics --bank bank', TERMINAL],
    ['topics-details', 'topics --bank bank --details', TERMINAL],
    ['topics-narrow', 'topics --bank bank --details', NARROW],
    ['topics-in-a-pipe', 'topics --bank bank'],
    ['topics-json', 'topics --bank bank --format json'],
    ['topics-text-in-a-pipe', 'topics --bank bank --format text'],
    ['topics-filtered', 'topics --bank bank --for recruiter --stage offer'],
    ['topics-nothing-matched', 'topics --bank bank -s xylophone'],
    ['topics-nothing-matched-json', 'topics --bank bank -s xylophone --format json'],
    ['topics-format-of-list', 'topics --bank bank --format checklist'],
  ],
  color: [
    ['color-list', 'list --bank bank/career.md --details --format text --color=always'],
    ['color-random', 'random 2 --seed acme --bank bank --format text --color always'],
    ['color-show', '--color always show fought-for --bank bank --format text'],
    ['color-topics', 'topics --bank bank --format text --color=always'],
    ['color-always-markdown', 'list --bank bank/deep --color always'],
    ['color-never', 'list --bank bank/deep --color never', TERMINAL],
    ['color-no-color', 'list --bank bank/deep', { ...TERMINAL, variables: { NO_COLOR: '1' } }],
    ['color-no-color-empty', 'list --bank bank/deep', { ...TERMINAL, variables: { NO_COLOR: '' } }],
    ['color-forced', 'list --bank bank/deep --format text', { variables: { FORCE_COLOR: '1' } }],
    ['color-dumb', 'list --bank bank/deep', { ...TERMINAL, variables: { TERM: 'dumb' } }],
  ],
  check: [
    // Each code has a fixture, except `unreadable`, for which the file is missing on purpose.
    ...CODES.map((code): Case => [`check-${code}`, `check check/${code}.md`]),
    ['check-clean', 'check bank/career.md'],
    ['check-clean-json', 'check bank/career.md --format json'],
    ['check-json', 'check check/same-text.md check/gone.md --format json'],
    ['check-strict', 'check check/no-topic.md --strict'],
    ['check-strict-clean', 'check bank/career.md --strict'],
    ['check-note', 'check check/note.md'],
    ['check-several', 'check check/same-id.md check/too-long.md --bank check/no-topic.md', NARROW],
    ['check-stdin', 'check -', { stdin: '- Who is it? #for/boss\n' }],
    ['check-color', 'check check/same-id.md check/no-topic.md --color always'],
    ['check-built-in', 'check'],
    ['check-bank-variable', 'check', BANK_VARIABLE],
    ['check-without-files', 'check no-markdown'],
    ['check-unknown-format', 'check --format markdown'],
  ],
  compare: COMPARE_CASES,
  sheet: SHEET_CASES,
  'as people type': COMMAND_LINE_CASES,
  problems: [
    ['problems-bad-yaml', 'list --bank problems/bad-yaml.md'],
    ['problems-javascript', 'list --bank problems/javascript.md'],
    ['problems-odd-values', 'list --bank problems/odd-values.md'],
    ['problems-fence-inside', 'list --bank problems/fence-inside.md'],
    ['problems-invalid-utf-8', 'list --bank problems/latin-1.md'],
    ['problems-same-id-and-text', 'list --bank problems/twice.md'],
    ['problems-all', 'list --bank problems --format plain', TERMINAL],
  ],
};

const CASES = Object.values(GROUPS).flat();

for (const [group, cases] of Object.entries(GROUPS)) {
  describe(group, () => {
    for (const [name, line, world] of cases) {
      it(name, async () => {
        const transcript = await transcribe(line, world);
        await expect(transcript).toMatchFileSnapshot(join(TRANSCRIPTS, `${name}.txt`));
      });
    }
  });
}

describe('ASK_THEM_BANK', () => {
  it('takes several paths, separated as in PATH', async () => {
    const paths = ['bank/deep', 'flat.md'].join(delimiter);
    const env = fakeEnv({ variables: { ASK_THEM_BANK: paths } });
    expect(await run(['topics'], env)).toBe(0);
    expect(env.written.stdout()).toMatch(
      /^compensation\t2\tCompensation\nworkplace\t\d+\tThe place/u,
    );
  });

  it('selects the built-in bank if it is empty', async () => {
    const env = fakeEnv({ variables: { ASK_THEM_BANK: '' } });
    expect(await run(['topics', '--topic', 'career'], env)).toBe(0);
    expect(env.written.stdout()).toContain('Career and growth');
  });
});

describe('the built-in bank', () => {
  it('has career questions', async () => {
    const env = fakeEnv();
    expect(await run(['list', '--topic', 'career'], env)).toBe(0);
    expect(env.written.stdout()).toMatch(/^## career\n\n- .+ \^[a-z0-9-]+\n/u);
  });
});

describe('the files in test/transcripts', () => {
  it('are one for each case', () => {
    const names = CASES.map(([name]) => `${name}.txt`);
    expect(readdirSync(TRANSCRIPTS).sort()).toEqual(names.sort());
  });

  it('contain no path of the machine that wrote them', () => {
    const texts = CASES.map(([name]) => readFileSync(join(TRANSCRIPTS, `${name}.txt`), 'utf8'));
    expect(texts.filter((text) => text.includes(FIXTURES))).toEqual([]);
  });
});
