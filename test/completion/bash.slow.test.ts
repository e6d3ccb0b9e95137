import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programVariables } from '../support/program.ts';
import { hasShell, programFolder, startShell } from '../support/shell.ts';
import { tempFolder } from '../support/temp-folder.ts';

const isThere = hasShell('bash');
const SCRIPT = join(import.meta.dirname, '../../src/commands/shells/ask-them.bash');

/** Syntax that is newer than bash 3.2, from 2007, which macOS still has. */
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

/** Returns the words that TAB offers after a line, in a bash without a terminal and compopt. */
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
  it.each(LATER_THAN_3_2)('uses no syntax of later versions: %s', (later) => {
    expect(readFileSync(SCRIPT, 'utf8')).not.toMatch(later);
  });

  it.skipIf(!isThere).each([
    ['ask-them li', 'li', ['list']],
    ['ask-them list --topic=career,te', 'career,te', ['career,team', 'career,tech']],
    // A bash in which "=" does not end a word.
    ['ask-them list --topic=career,tec', '--topic=career,tec', ['--topic=career,tech']],
    ['ask-them list --bank bu', 'bu', ['built-in']],
    ['ask-them list --seed b', 'b', []],
  ])('offers the right words after "%s"', (line, end, words) => {
    expect(replyOf(line, end)).toEqual(words);
  });

  it.skipIf(!isThere)(
    'offers no files in a bash without compopt, which completes files itself',
    () => {
      expect(replyOf('ask-them list --bank bu', 'bu', { 'bu.md': '' })).toEqual([]);
    },
  );

  it.skipIf(!isThere)(
    'works in a bash in which ":" and "=" do not end words',
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
