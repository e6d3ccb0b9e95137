import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasShell, PROGRAM_LINE, programFolder, SHELLS, startShell } from '../support/shell.ts';

const MINE = `
## Pay

- Who decides on a raise? ^raise-decided
- Who got a raise this year? ^raise-given
`;
const FILES = { 'mine.md': MINE };
const PATIENCE = 120_000;

/** Returns a command that puts a folder in front of PATH. */
function pathCommand(shell: (typeof SHELLS)[number], folder: string): string {
  const paths = [folder, ...(process.env['PATH'] ?? '').split(delimiter)];
  return shell === 'fish' ? `set PATH '${paths.join("' '")}'` : `PATH='${paths.join(delimiter)}'`;
}

describe.each(SHELLS)('the completion in %s', (shell) => {
  const isThere = hasShell(shell);

  it.skipIf(!isThere)(
    'shows the ids and the texts of several questions',
    async () => {
      const { run } = await startShell(shell, { files: FILES });
      await run.press('ask-them show -b mine.md ra\t', 'raise-');
      await run.press('\t\t', /raise-given .*Who got a raise this year\?/u);
      expect(run.screen().join('\n')).toMatch(/raise-decided .*Who decides on a raise\?/u);
    },
    PATIENCE,
  );

  it.skipIf(!isThere)(
    'uses the bank in ASK_THEM_BANK',
    async () => {
      const variables = { ASK_THEM_BANK: 'mine.md' };
      const { tab } = await startShell(shell, { files: FILES, variables });
      expect(await tab('ask-them list --topic ')).toBe('ask-them list --topic pay ');
    },
    PATIENCE,
  );

  it.skipIf(!isThere)(
    'runs the program once for each TAB',
    async () => {
      const setUp = [pathCommand(shell, programFolder(`echo run >> runs; ${PROGRAM_LINE}`))];
      const { cwd, tab } = await startShell(shell, { files: FILES, setUp });
      const typed = ['ask-them li', 'ask-them list --bank mi', 'ask-them list --bank mi'];
      for (const line of typed) await tab(line);
      expect(readFileSync(join(cwd, 'runs'), 'utf8')).toBe('run\n'.repeat(typed.length));
    },
    PATIENCE,
  );

  it.skipIf(!isThere).each([
    ['fails loudly', 'echo loud; echo error >&2; exit 2'],
    ['is killed', 'kill -9 $$'],
  ])(
    'leaves the line as it is if the program %s',
    async (_, line) => {
      const setUp = [pathCommand(shell, programFolder(line))];
      const { run, tab } = await startShell(shell, { setUp });
      expect(await tab('ask-them li')).toBe('ask-them li');
      expect(run.output()).not.toContain('error');
    },
    PATIENCE,
  );

  it.skipIf(!isThere)(
    'leaves the line as it is if there is no program',
    async () => {
      const setPath = shell === 'fish' ? 'set PATH /usr/bin /bin' : 'PATH=/usr/bin:/bin';
      const { run, tab } = await startShell(shell, { setUp: [setPath] });
      expect(await tab('ask-them li')).toBe('ask-them li');
      expect(run.output()).not.toMatch(/not found|[Uu]nknown command/u);
    },
    PATIENCE,
  );
});

it.skipIf(!hasShell('zsh'))(
  'zsh lists values without descriptions without a stray mark',
  async () => {
    const { run } = await startShell('zsh');
    await run.press('ask-them list --for=\t\t', 'partner');
    expect(run.screen().find((line) => line.includes('partner'))).not.toContain('--');
  },
  PATIENCE,
);

it.skipIf(!hasShell('zsh'))(
  'the completion script of zsh works as a file in $fpath',
  async () => {
    const functions = 'mkdir f && ask-them completion zsh > f/_ask-them && unfunction _ask-them';
    const setUp = [functions, 'fpath=($PWD/f $fpath) && compinit -D'];
    const { tab } = await startShell('zsh', { setUp });
    expect(await tab('ask-them li')).toBe('ask-them list ');
    expect(await tab('ask-them top')).toBe('ask-them topics ');
  },
  PATIENCE,
);
