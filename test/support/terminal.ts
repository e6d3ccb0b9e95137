import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { onTestFinished, vi } from 'vitest';
import { builtProgram, programVariables } from './program.ts';
import { tempFolder } from './temp-folder.ts';

interface Options {
  readonly cwd?: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly variables?: Readonly<Record<string, string>>;
  /** A line of `sh` in which `"$@"` is the program with its arguments. */
  readonly line?: string;
}

/** A text or pattern on the screen, or a condition on its lines. */
type Awaited = string | RegExp | ((lines: readonly string[]) => boolean);

/** A program in a pseudo-terminal, with its screen as a person sees it. */
export interface TerminalRun {
  /** The lines of the screen, without the empty ones at the end. */
  readonly screen: () => string[];
  /** All output of the program, with its control codes. */
  readonly output: () => string;
  /** Types text and keys, and waits until the screen shows the awaited text. */
  readonly press: (keys: string, awaited: Awaited) => Promise<void>;
  /** Waits until the screen shows the awaited text. */
  readonly see: (awaited: Awaited) => Promise<void>;
  readonly resize: (columns: number, rows: number) => void;
  readonly signal: (name: string) => void;
  /** Closes the terminal, as its window does. */
  readonly close: () => void;
  /** Settles with the exit code at the end of the program. */
  readonly ended: Promise<number>;
}

/** The codes that keys send. */
export const PRESS = {
  up: '\u001b[A',
  down: '\u001b[B',
  enter: '\r',
  escape: '\u001b',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
} as const;

/** Runs the built program in a terminal; relative paths start in a folder of its own. */
export function runInTerminal(args: readonly string[], options: Options = {}): TerminalRun {
  const { columns: cols = 80, rows = 24, cwd = tempFolder(), line = '"$@"' } = options;
  const command = [process.execPath, builtProgram(), ...args];
  const variables = { TERM: 'xterm-256color', ...options.variables };
  const program = spawn('sh', ['-c', line, 'sh', ...command], {
    ...{ cols, rows, cwd, encoding: 'utf8' },
    env: programVariables(variables),
  });
  const terminal = new xterm.Terminal({ cols, rows, allowProposedApi: true });
  let output = '';
  program.onData((data) => {
    output += data;
    terminal.write(data);
  });
  const ended = new Promise<number>((resolve) =>
    program.onExit(({ exitCode }) => terminal.write('', () => resolve(exitCode))),
  );
  onTestFinished(() => {
    try {
      program.kill();
    } catch {
      // The test has closed its terminal.
    }
  });
  const screen = (): string[] => linesOf(terminal);
  const see = (awaited: Awaited): Promise<void> => waitFor(screen, awaited);
  return {
    screen,
    see,
    ended,
    output: () => output,
    press: async (keys, awaited) => {
      program.write(keys);
      await see(awaited);
    },
    resize: (columns, rows) => {
      terminal.resize(columns, rows);
      program.resize(columns, rows);
    },
    signal: (name) => process.kill(program.pid, name),
    // The types leave it out.
    close: () => (program as typeof program & { readonly destroy: () => void }).destroy(),
  };
}

function linesOf({ buffer: { active }, cols, rows }: xterm.Terminal): string[] {
  // After a resize to fewer columns, a line still contains text that is not visible.
  const lines = Array.from({ length: rows }, (_, row) =>
    (active.getLine(active.viewportY + row)?.translateToString(true, 0, cols) ?? '').trimEnd(),
  );
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}

async function waitFor(screen: () => string[], awaited: Awaited): Promise<void> {
  await vi.waitFor(
    () => {
      const lines = screen();
      if (isThere(lines, awaited)) return;
      throw new Error(`never seen: ${awaited}; on the screen is\n${lines.join('\n')}`);
    },
    { timeout: 10_000, interval: 20 },
  );
}

function isThere(lines: readonly string[], awaited: Awaited): boolean {
  if (typeof awaited === 'function') return awaited(lines);
  const text = lines.join('\n');
  return typeof awaited === 'string' ? text.includes(awaited) : awaited.test(text);
}
