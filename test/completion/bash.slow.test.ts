import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programVariables } from '../support/program.ts';
import { hasShell, programFolder, startShell } from '../support/shell.ts';
import { tempFolder } from '../support/temp-folder.ts';

const isThere = hasShell('bash');
const SCRIPT = join(import.meta.dirname, '../../src/commands/shells/ask-them.bash');

/** macOS has bash 3.2, from 2007: what came later is not there. */
const LATER_THAN_3_2 = [
  /\b(?:mapfile|readarray|coproc)\b/u,
  /\b(?:declare|local|typeset|readonly) -\w*[Anglu]/u,
  /\$\{[^}]*(?:\^|,,|@[A-Za-z]\})/u,
  /&>>|\|&|;&/u,
  /\[\[? -v /u,
  /printf -v|%\(|\{\d+\.\.\d+\.\./u,
  /\$\{[^}]*: *-\d/u,
  /\bsource <\(|\. <\(/u,
];

/** What the function replies to TAB behind a line, without a terminal, in a bash that has no compopt. */
function replyOf(
  line: string,
  end: string,
  files: Readonly<Record<string, string>> = {},
): string[] {
  const text = `
    set -u
    enable -n compopt
    . "$1"; . "$1"
    COMP_LINE=$2 COMP_POINT=\${#2} COLUMNS=80
    _ask_them ask-them "$3" ''
    for word in \${COMPREPLY[@]+"\${COMPREPLY[@]}"}; do printf '%s\\n' "$word"; done`;
  const { PATH = '', ...variables } = programVariables();
  const { stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-c', text, 'bash', SCRIPT, line, end],
    {
      cwd: tempFolder(files),
      env: { ...variables, PATH: programFolder() + delimiter + PATH },
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

describe('the script of bash', () => {
  it.each(LATER_THAN_3_2)('has nothing of later versions such as %s', (later) => {
    expect(readFileSync(SCRIPT, 'utf8')).not.toMatch(later);
  });

  it.skipIf(!isThere).each([
    ['ask-them li', 'li', ['list']],
    ['ask-them list --topic=career,te', 'career,te', ['career,team', 'career,tech']],
    // Where "=" ends no word.
    ['ask-them list --topic=career,tec', '--topic=career,tec', ['--topic=career,tech']],
    ['ask-them list --bank bu', 'bu', ['built-in']],
    ['ask-them list --seed b', 'b', []],
  ])('replies to "%s"', (line, end, words) => {
    expect(replyOf(line, end)).toEqual(words);
  });

  it.skipIf(!isThere)('leaves files to a bash without compopt, which knows them itself', () => {
    expect(replyOf('ask-them list --bank bu', 'bu', { 'bu.md': '' })).toEqual([]);
  });

  it.skipIf(!isThere)(
    'works where ":" and "=" end no words',
    async () => {
      const setUp = ['COMP_WORDBREAKS=" "'];
      const { tab } = await startShell('bash', { setUp, files: { 'a:b.md': '## Pets\n- Who?\n' } });
      const line = 'ask-them list --bank=a:b.md --topic=';
      expect(await tab(line)).toBe(`${line}pets `);
    },
    120_000,
  );

  it.skipIf(!isThere)(
    'completes a file with a colon in its name',
    async () => {
      const { tab } = await startShell('bash', { files: { 'a:b.md': '## Pets\n- Who?\n' } });
      expect(await tab('ask-them list --bank a')).toMatch(/ a\\?:b\.md $/u);
      const line = 'ask-them list --bank a:b.md --topic ';
      expect(await tab(line)).toBe(`${line}pets `);
    },
    120_000,
  );
});
