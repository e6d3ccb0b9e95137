import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { builtProgram, isWindows } from './program.ts';
import { tempFolder } from './temp-folder.ts';
import { runInTerminal, type TerminalRun } from './terminal.ts';

/** The shells that completion is tested in. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

type Shell = (typeof SHELLS)[number];

const PROMPT = 'ready>';
/** Typed after TAB: once it is on the screen, the completion is done. */
const END = '@@';
const CLEAR_LINE = '\u0015';

/** How each shell starts without user settings, and loads our completion (twice, as a test). */
const STARTS = {
  bash: {
    start: 'exec bash --noprofile --norc',
    learn: 'for i in 1 2; do eval "$(ask-them completion bash)"; done',
  },
  zsh: {
    start: 'exec zsh -f',
    learn: 'for i in 1 2; do eval "$(ask-them completion zsh)"; done',
  },
  fish: {
    start: `exec fish --private --no-config --init-command 'function fish_prompt; echo -n "${PROMPT} "; end; set fish_greeting'`,
    learn: 'for i in 1 2; ask-them completion fish | source; end',
  },
} as const satisfies Record<Shell, object>;

interface Options {
  readonly files?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** Commands run before the test begins. */
  readonly setUp?: readonly string[];
}

/** A shell in a terminal that knows our completion. */
export interface ShellRun {
  readonly cwd: string;
  readonly run: TerminalRun;
  /** Types a line and TAB, and returns the completed line. */
  readonly tab: (line: string) => Promise<string>;
}

/** Whether a shell is installed; prints a message if it is not. */
export function hasShell(shell: Shell): boolean {
  const isThere = !isWindows && spawnSync(shell, ['--version']).status === 0;
  if (!isThere) process.stderr.write(`${shell} is not installed: its completion is not tested\n`);
  return isThere;
}

/** A line of `sh` that runs the built program. */
export const PROGRAM_LINE = `exec '${process.execPath}' '${builtProgram()}' "$@"`;

/** Makes a folder with only `ask-them` in it, which runs a line of `sh`: by default our program. */
export function programFolder(line = PROGRAM_LINE): string {
  const folder = tempFolder({ 'ask-them': `#!/bin/sh\n${line}\n` });
  chmodSync(join(folder, 'ask-them'), 0o755);
  return folder;
}

/** Starts a shell in a folder with these files, with `ask-them` on its PATH. */
export async function startShell(
  shell: Shell,
  { files = {}, variables, setUp = [] }: Options = {},
): Promise<ShellRun> {
  const cwd = tempFolder(files);
  const { start, learn } = STARTS[shell];
  const { PATH = '' } = process.env;
  const run = runInTerminal([], {
    ...{ cwd, columns: 100, rows: 40, line: start },
    variables: {
      PATH: programFolder() + delimiter + PATH,
      HOME: cwd,
      PS1: `${PROMPT} `,
      LC_ALL: 'C.UTF-8',
      // Otherwise the shell would write its history into a folder that is being removed.
      HISTFILE: '/dev/null',
      ...variables,
    },
  });
  await run.see(PROMPT);
  // The quotes keep the echo of this line from matching.
  await run.press(`${[learn, ...setUp].join('; ')}; echo lear''ned\r`, 'learned');
  await run.press('clear\r', (lines) => lines.join('') === PROMPT);
  return { cwd, run, tab: (line) => tab(run, line) };
}

async function tab(run: TerminalRun, line: string): Promise<string> {
  await run.press(`${line}\t${END}`, END);
  const shown = run.screen().findLast((one) => one.includes(END)) ?? '';
  await run.press(`${CLEAR_LINE}clear\r`, (lines) => lines.join('') === PROMPT);
  return shown.slice(PROMPT.length + 1, shown.indexOf(END));
}
