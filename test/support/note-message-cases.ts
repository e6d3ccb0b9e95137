import {
  chmodSync,
  mkdirSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/core/report/user-error.ts';
import { type ChangeOptions, changeNote, type NoteChange } from '../../src/io/notes/change-note.ts';
import { INTERACTIVE, runAndRelease, runOnScreen, type Section } from './message-runner.ts';
import { runInShell, runProgram } from './program.ts';

const BANK =
  '## team\n\n- Who left the team this year? ^who-left\n- Who decides? ^who-decides\n- Who pays? ^who-pays\n';
const MISTAKE = "Math.random = () => { throw new Error('no such thing as chance'); };\n";
const OLD_NODE =
  "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.19.1' } });\n";
const TAKE = 'pick 1 --bank bank.md';
const ACME = `# Acme

## 2026-11-20 recruiter

- [x] Who left the team this year? ^who-left
  - Answer: nobody
`;

/** Messages about notes, in the order in which a new user sees them. */
export const NOTES: Section = {
  name: '5-notes',
  files: {
    'bank.md': BANK,
    'must.md': '- ^who-decides #must\n',
    'acme.md': ACME,
    'globex.md': '# Globex\n\n## 2026-11-21\n\n- [ ] Who decides? ^who-decides\n',
    'settled.md': '# Initech\n\n## 2026-11-21 peer\n\n- [-] Who decides? ^who-decides\n',
    'mias.md':
      '# Mias\n\n## 2026-11-20 Mia Wong\n\n- [x] Who decides?\n\n## 2026-11-21 Mia Smith\n\n- [x] Who pays?\n',
    'odd.md': '## 2026-11-24\n  # A\n1. 1. ',
    'acme.org': '* DONE Who decides?\n',
    'latin-1.md': Uint8Array.of(0x23, 0x20, 0xe4, 0x0a),
    'prose/readme.md': 'Not a note.\n',
    'vault/a.md': ACME,
    'vault/b.md': ACME,
    plain: ACME,
  },
  cases: [
    'random 1 --seed acme --bank bank.md --into initech --with Jane',
    {
      line: `${TAKE} --into initech --with Jane`,
      when: 'space, enter, with a question that / found, and that is in the note',
      run: (folder) => runOnScreen(`${TAKE} --into initech --with Jane`, '/pays\r\r', folder),
    },
    'random 3 --seed acme --bank bank.md --into initech --with Jane',
    'list --bank bank.md --into initech --with Jane',
    { line: `${TAKE} --into initech --with Jane`, world: INTERACTIVE },
    'list --bank bank.md --search left --into acme --with recruiter',
    'list --bank bank.md --into mias --with mia',
    { line: `${TAKE} --into mias --with mia`, world: INTERACTIVE },
    'list --bank bank.md --into mias --with smith',
    'list --bank bank.md --into mias#mia',
    'compare mias#mia',
    'compare mias --with mia',
    'list --bank bank.md --except mias#zoe',
    'list --bank bank.md --only mias#mia',
    'check acm',
    'check mias#mia',
    'list --bank bank.md --into odd',
    'list --bank bank.md --into latin-1',
    'list --bank bank.md --into acme.org',
    'list --bank bank.md --into -',
    'list --bank bank.md --into /dev/null',
    'list --bank bank.md --into jobs/acme',
    'list --bank bank.md --into "my jobs/acme"',
    'list --bank bank.md --for manager,peer --into hooli',
    'list --bank bank.md --into prose',
    'list --bank bank.md --except gone',
    'list --bank bank.md --except acm',
    'compare Globx',
    'list --bank bank.md --only "gone too#peer"',
    "compare O'Reilly",
    'compare -',
    'compare gone/',
    'compare valt/a',
    'sheet gone/too/acme',
    { line: 'compare acme2', world: { variables: { ASK_THEM_NOTES: 'valt' } } },
    { line: 'list --bank bank.md --into acme2', world: { variables: { ASK_THEM_NOTES: 'valt' } } },
    'list --bank bank.md --only prose',
    'list --bank bank.md --only acme --except acme',
    'compare acme globex',
    'compare acme globex --bank bank.md',
    'compare acme globex --bank bank.md --bank must.md',
    'compare acme globex --with boss',
    'compare globex --with boss',
    'compare globex',
    'compare acme --topic zoology',
    'compare acme --with recruiter --open',
    'compare settled --open',
    'compare acme globex --open',
    'list --bank bank.md --into Globex --with Ann',
    'sheet acm',
    'sheet acme --bank bank.md',
    'sheet acme#recruiter --bank bank.md',
    'sheet acme#jane --bank bank.md',
    'sheet vault --bank bank.md',
    'sheet globex --bank bank.md --signs',
    'sheet plain --bank bank.md',
    'sheet globex --minutes 0',
    'sheet -',
  ],
};

const INTO = 'list --bank bank.md --into acme';
const LOCK = '.acme.md.lock';

/** Runs `random` after a script, and returns the first two lines of its messages. */
async function runAfter(script: string, cwd: string): Promise<string> {
  writeFileSync(join(cwd, 'before.cjs'), script);
  const variables = { NODE_OPTIONS: `--require ${join(cwd, 'before.cjs')}` };
  const { stderr } = runProgram(['random'], { cwd, variables });
  return stderr.split('\n').slice(0, 2).join('\n').trimEnd().concat('\n');
}

/** Replaces the note by something else. */
function replaceNote(put: (path: string) => void): (folder: string) => void {
  return (folder) => {
    rmSync(join(folder, 'acme.md'), { recursive: true, force: true });
    put(join(folder, 'acme.md'));
  };
}

/** Changes the note directly, with options that no flag sets, and returns the message of the failure. */
async function failingChange(
  folder: string,
  change: NoteChange,
  options: Partial<ChangeOptions> = {},
): Promise<string> {
  try {
    await changeNote(join(folder, 'acme.md'), change, { name: 'acme.md', ...options });
    return 'no message';
  } catch (error) {
    return error instanceof UserError ? `ask-them: ${error.message}\n` : String(error);
  }
}

/** Messages about errors of the system and about other programs. They need `/dev/full`. */
export const SYSTEM: Section = {
  name: '8-the-system',
  files: { 'bank.md': BANK, 'acme.md': ACME },
  cases: [
    {
      line: INTO,
      when: 'others are at the note, and are done after a while',
      arrange: (folder) => mkdirSync(join(folder, LOCK)),
      run: (folder) => runAndRelease(INTO, folder, () => rmdirSync(join(folder, LOCK))),
    },
    {
      line: INTO,
      when: 'others are at the note for too long',
      arrange: (folder) => mkdirSync(join(folder, LOCK)),
      run: (folder) => failingChange(folder, () => '', { times: { limit: 1 } }),
    },
    {
      line: INTO,
      when: 'others took the lock over, as we were stopped in the middle',
      arrange: (folder) => rmdirSync(join(folder, LOCK)),
      run: (folder) =>
        failingChange(folder, () => {
          rmdirSync(join(folder, LOCK));
          return '';
        }),
    },
    {
      line: INTO,
      when: 'acme.md is read-only',
      arrange: (folder) => chmodSync(join(folder, 'acme.md'), 0o444),
    },
    { line: INTO, when: 'acme.md is a folder', arrange: replaceNote((path) => mkdirSync(path)) },
    {
      line: INTO,
      when: 'acme.md is a device',
      arrange: replaceNote((path) => symlinkSync('/dev/null', path)),
    },
    {
      line: INTO,
      when: 'acme.md links to itself',
      arrange: replaceNote((path) => symlinkSync(path, path)),
    },
    'compare acme',
    'list --bank acme.md',
    'list --bank bank.md --into bank.md/acme',
    {
      line: 'list > questions.md',
      when: 'the disk is full',
      run: async () => runInShell('exec "$@" > /dev/full', ['list']).stderr,
    },
    { line: 'random', when: 'we made a mistake', run: (cwd) => runAfter(MISTAKE, cwd) },
    {
      line: 'random',
      when: 'it fails on a Node that is too old',
      run: (cwd) => runAfter(OLD_NODE + MISTAKE, cwd),
    },
    {
      line: 'check huge.md',
      when: 'the file is larger than any string',
      arrange: (folder) => {
        writeFileSync(join(folder, 'huge.md'), '');
        truncateSync(join(folder, 'huge.md'), 600_000_000);
      },
    },
    'compare huge',
    {
      line: 'compare .',
      when: 'acme.md is a note, but huge.md is too large',
      arrange: replaceNote((path) => writeFileSync(path, ACME)),
    },
    'list --bank bank.md --only .',
    'list --bank /dev/zero',
  ],
};
