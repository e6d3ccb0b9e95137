import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEVERITIES } from '../../src/core/report/diagnostic.ts';
import { FIXTURES } from './fake-env.ts';
import { type Case, INTERACTIVE, runInHand, runOnScreen, type Section } from './message-runner.ts';

const PIPE: Case['world'] = { stdoutIsTerminal: false, stderrIsTerminal: false };
const TYPING: Case['world'] = { stdinIsTerminal: true, stdin: '- Who is it?\n' };
const LARGE = `- Who is it?\n<!-- ${'x'.repeat(2_000_000)} -->\n`;
const MINE = `## career

- Who taught you something last month? #for/peer ^taught-you
  - Why: people learn here
- Who left the team this year? #for/manager ^who-left
- Who turned down an offer from here? #stage/offer ^turned-down
- Who leads more than one team? #level/lead ^leads-two

## pay

- Who decides on a raise? #for/manager ^who-decides
`;
const BROKEN = '- Whose dog is it? ^pet\n- Whose cat is it? ^pet\n- Who is it? #for/boss\n';

const COMMAND_LINE: Section = {
  name: '1-command-line',
  cases: [
    'lsit',
    'frobnicate',
    'help lsit',
    'help frobnicate',
    'help list random',
    'list --topc career',
    'list --frobnicate=3',
    'list --count 3',
    'random --limit=3',
    '--frobnicate',
    '--topic career',
    '-t=career',
    '--strict',
    '--for manager random',
    'list career',
    'list frobnicate',
    'list career --bank -',
    'list career --bank gone.md',
    'topics "on call"',
    'random career',
    'random 3 4',
    'show',
    'compare',
    'completion',
    'completion zhs',
    'list --topic',
    'list --topic ""',
    'list --bank ""',
    'list --limit 0',
    'random many',
    'random --minutes -5',
    'list --date monday --into acme',
    'list --format jsn',
    'list --format yaml',
    'list --color sometimes',
    'random 3 --minutes 10',
    'list --with Jane',
    'random --date 2026-11-24',
    'list --into acme --format json',
    'compare acme --format plain',
    'compare acme --limit 3',
  ],
};

const FILTERS: Section = {
  name: '2-names-and-filters',
  files: { 'mine.md': MINE, 'prose.md': 'Prose.\n' },
  cases: [
    'list --topic carreer',
    'list --topic zoology',
    'list --not carreer',
    'list --not zoology',
    'list --for manger',
    'list --for lawyer',
    'list --for foundr',
    'list --stage ofer',
    'show outgrwn-role',
    'show xylophone',
    'show ""',
    'show wh --bank mine.md',
    'show p',
    'list --search xylophone',
    'list --search promtion',
    'list --search "salary xylophone"',
    'list --topic pay --for peer --bank mine.md',
    'list --topic career --tag once,core --bank mine.md',
    'list --stage final --not career,pay --bank mine.md',
    'list --bank prose.md',
    'list --limit 2 --bank mine.md',
  ],
};

const DRAWS: Section = {
  name: '3-draws',
  files: { 'mine.md': MINE },
  cases: [
    'random 2 --bank mine.md',
    'random 4 --seed acme --bank mine.md',
    'random 3 --seed acme --topic pay --bank mine.md',
    'random 3 --seed acme --for manager --not level/lead,stage/offer --bank mine.md',
    'random --search "turned down" --bank mine.md',
    'random --topic career --not for --bank mine.md',
    {
      line: 'random 1 --seed acme --bank mine.md',
      world: { variables: { ASK_THEM_ME: 'lead, leed, ml' } },
    },
  ],
};

const ADS: Section = {
  name: '9-job-ads',
  files: {
    'mine.md': [
      '- How many days off do people take? ^days-off',
      '  - Unless ad: # days of holiday',
      '- Who walks the dog? ^dog',
      '  - Ad: dog walking',
      '- Who walks the cat? ^cat',
      '- Who turned down an offer from here? #stage/offer ^turned-down',
    ].join('\n'),
    'one.md': '- How many days off do people take? ^days-off\n  - Unless ad: # days of holiday\n',
    'holiday.txt': 'You get 30 days of holiday.\n',
    'tea.txt': 'We make tea.\n',
    'latin.txt': Buffer.from('Arbeit für Köche', 'latin1'),
    'utf-16.txt': Buffer.from('We make tea.', 'utf16le'),
    'tea.gz': Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
    'image.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    'tea.zip': 'PK\u0003\u0004 tea.txt',
    'tea.docx': 'PK\u0003\u0004 word/document.xml',
    unnamed: 'PK\u0003\u0004 [Content_Types].xml',
    'script.html': '<html><body><script>ad()</script></body></html>',
    'empty.txt': '\n',
  },
  cases: [
    'random 2 --seed a --bank mine.md --ad holiday.txt',
    'random 3 --seed a --bank mine.md --ad holiday.txt',
    'random 1 --bank one.md --ad holiday.txt',
    'random --bank mine.md --ad holiday.txt --search off',
    'list --bank mine.md --ad tea.txt --search dog',
    'list --bank mine.md --ad tea.txt --search cat',
    'random --bank mine.md --ad tea.txt --into tea.txt',
    'list --bank mine.md --ad ./tea.txt --into tea',
    'random --ad latin.txt',
    'random --ad utf-16.txt',
    'random --ad tea.gz',
    'random --ad image.png',
    'random --ad tea.zip',
    'random --ad tea.docx',
    'random --ad unnamed',
    'random --ad script.html',
    'random --ad empty.txt',
    'random --ad https://example.org/ad',
  ],
};

const BANKS: Section = {
  name: '4-banks',
  files: {
    'mine.md': MINE,
    'broken.md': BROKEN,
    'pictures/desk.png': '',
    'large.md': LARGE,
  },
  cases: [
    'list --bank gone.md',
    'list --bank gone.md --bank mine.md',
    'list --bank mine.md/career.md',
    'list --bank pictures',
    'check gone.md',
    'check pictures mine.md',
    'check broken.md mine.md',
    'check mine.md',
    'list --bank broken.md',
    { line: 'list', world: { variables: { ASK_THEM_BANK: 'broken.md' } } },
    { line: 'list', world: { variables: { ASK_THEM_BANK: 'gone.md' } } },
    { line: 'list', world: { variables: { ASK_THEM_BANK: 'pictures' } } },
    { line: 'list --bank -', world: TYPING, when: 'nothing is piped into it' },
    { line: 'list --bank large.md', when: 'the file is larger than 2 MB' },
  ],
};

/** Files that cause messages which the fixtures in test/fixtures/check do not cause. */
const ODD_FILES = {
  'a-fence-within.md': '---\ntopic: pay\n---oops\n---\n- Who is it?\n',
  'brackets.md': `---\ntopic: ${'['.repeat(20_000)}\n---\n- Who is it?\n`,
  'many-tags.md': `---\ntags: ${Array.from({ length: 101 }, (_, index) => `t${index}`)}\n---\n- Who is it?\n`,
  'one.md': '- Who is it?\n\n## pay\n\n- Who was it?\n',
  'questions.adoc': '= Ask them\n\n[.lead]\nWho is it?\n',
  'underlined.md': '## pay\n\n- Who is it?\n  -\n',
};

const FILES: Section = {
  name: '6-problems-in-files',
  files: { ...filesIn(join(FIXTURES, 'check')), ...ODD_FILES },
  cases: [
    // Each code has a fixture; the one for `unreadable` is missing on purpose.
    ...Object.keys(SEVERITIES).map((code) => `check ${code}.md`),
    ...Object.keys(ODD_FILES).map((name) => `check ${name}`),
  ],
};

function filesIn(folder: string): Record<string, Uint8Array> {
  const names = readdirSync(folder);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}

const PICK = 'pick 2 --seed a --bank mine.md';

/** Makes a case for the message of the hand after some keys. */
function hand(when: string, keys: string, line = PICK): Case {
  return { line, when, run: (folder) => runInHand(line, keys, folder) };
}

/** Makes a case for the whole screen after some keys. */
function screen(when: string, line: string, keys = ''): Case {
  return { line, when, run: (folder) => runOnScreen(line, keys, folder) };
}

const HAND: Section = {
  name: '7-pick',
  files: { 'mine.md': MINE },
  cases: [
    { line: 'pick', when: 'in a script', world: PIPE },
    screen('no filter is given', 'pick'),
    screen('the hand', 'pick --for manager,executive --topic career --minutes 5 --bank mine.md'),
    screen('?', PICK, '?'),
    screen('/ and a word', PICK, '/xylophone'),
    screen('/ enter', PICK, '/\r'),
    screen('a enter', PICK, 'a\r'),
    hand('alt-enter', '\u001b\r'),
    screen('space q', PICK, ' q'),
    hand('space r', ' r'),
    hand('space ↓ space R', ' j R'),
    hand('d', 'd', 'pick 1 --search left --bank mine.md'),
    hand('u', 'u'),
    hand('x', 'x'),
    hand('x x', 'xx'),
    hand('x x enter', 'xx\r'),
    hand('r', 'r', 'pick 1 --search left --bank mine.md'),
    hand('r r r', 'rrr'),
    hand('R', 'R'),
    hand('nothing yet', '', 'pick 4 --seed a --bank mine.md'),
    {
      line: 'pick 1 --seed a --bank mine.md',
      when: 'ASK_THEM_ME is leed',
      run: (folder) =>
        runInHand('pick 1 --seed a --bank mine.md', '', folder, { ASK_THEM_ME: 'leed' }),
    },
    { line: 'pick --search xylophone', world: INTERACTIVE },
  ],
};

/** All sections except those on notes. */
export const SECTIONS = [COMMAND_LINE, FILTERS, DRAWS, BANKS, FILES, HAND, ADS];
