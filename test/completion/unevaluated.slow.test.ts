import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasShell, SHELLS, type ShellRun, startShell } from '../support/shell.ts';

const CLOSED = ['$(touch ran)', '`touch ran`'];
const OPEN = ['"$(touch ran)', '`touch ran'];
/** Substitutions in the syntax of one shell only. */
const OWN = { bash: [], zsh: [], fish: ['(touch ran)'] };
const BEFORE_THE_CURSOR = [
  'ask-them list --topic % --for ma',
  'ask-them list --bank % --topic ca',
  'ask-them list --bank=% --topic=ca',
  'ask-them show % ou',
];
const AT_THE_CURSOR = [
  'ask-them %',
  'ask-them list --topic=%,ca',
  'ask-them list --bank %',
  'ask-them list --bank=%/',
  'ask-them check $HOME/%/',
  'ask-them show %',
];
/** By default, TAB in zsh expands the word at the cursor before any completion is called. */
const COMPLETE_ONLY = { bash: [], zsh: ["bindkey '^I' complete-word"], fish: [] };
const PATIENCE = 120_000;

/** Returns the lines in which TAB ran the command. */
async function evaluated({ cwd, tab }: ShellRun, lines: readonly string[]): Promise<string[]> {
  const ran: string[] = [];
  for (const line of lines) {
    await tab(line);
    if (existsSync(join(cwd, 'ran'))) ran.push(line);
    rmSync(join(cwd, 'ran'), { force: true });
  }
  return ran;
}

function linesWith(substitutions: readonly string[], lines: readonly string[]): string[] {
  return substitutions.flatMap((one) => lines.map((line) => line.replace('%', () => one)));
}

describe.each(SHELLS)('TAB in %s', (shell) => {
  const isThere = hasShell(shell);

  it.skipIf(!isThere)(
    'runs no command that was typed before the cursor',
    async () => {
      const lines = linesWith([...CLOSED, ...OWN[shell]], BEFORE_THE_CURSOR);
      expect(await evaluated(await startShell(shell), lines)).toEqual([]);
    },
    PATIENCE,
  );

  it.skipIf(!isThere)(
    'runs no command that was typed at the cursor',
    async () => {
      const lines = linesWith([...CLOSED, ...OPEN, ...OWN[shell]], AT_THE_CURSOR);
      const run = await startShell(shell, { setUp: COMPLETE_ONLY[shell] });
      expect(await evaluated(run, lines)).toEqual([]);
    },
    PATIENCE,
  );

  it.skipIf(!isThere)(
    'runs no command that a bank contains',
    async () => {
      const evil = '## $(touch ran)\n\n- Who `touch ran` $(touch ran)? #`touch/ran` ^evil-one\n';
      const run = await startShell(shell, { files: { 'evil.md': evil } });
      const lines = [
        'ask-them show -b evil.md ',
        'ask-them list -b evil.md -t ',
        'ask-them list -b evil.md --tag ',
      ];
      expect(await evaluated(run, [...lines, ...lines.map((line) => `${line}\t`)])).toEqual([]);
    },
    PATIENCE,
  );

  it.skipIf(!isThere)(
    'runs no command that a note contains',
    async () => {
      const evil = '# A\n\n## 2026-11-22 $(touch ran)\n\n## 2026-11-23 `touch ran` Ann\n';
      const files = { 'evil.md': evil, 'b$(touch ran).md': evil };
      const run = await startShell(shell, { files, setUp: COMPLETE_ONLY[shell] });
      const lines = [
        'ask-them list --into evil.md --with ',
        'ask-them sheet evil.md#',
        'ask-them sheet evil.md#A',
        "ask-them sheet 'b$(touch ran).md#A",
      ];
      expect(await evaluated(run, [...lines, ...lines.map((line) => `${line}\t`)])).toEqual([]);
    },
    PATIENCE,
  );
});
