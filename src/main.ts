import { fstatSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { describeOldNode, VERSION, VERSION_FLAGS } from './cli/version.ts';
import { UserError } from './core/report/user-error.ts';
import { type Env, EXIT, type ExitCode, type OpenTerminal } from './env.ts';
import { createMessages, createOutput, OutputError } from './io/streams/output.ts';
import { errorCode, systemMessage } from './io/streams/system-error.ts';

const SEED_LENGTH = 6;
/** Added to the number of a signal in an exit code. */
const SIGNAL_BASE = 128;
const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

const env: Env = {
  stdin: {
    // A getter, because the first access to `process.stdin` opens the stream.
    get isTerminal() {
      return process.stdin.isTTY === true;
    },
    /** @throws the system's error if stdin is a folder, which Node's stream would read as empty. */
    read: async () => {
      if (fstatSync(0).isDirectory()) return readFileSync(0);
      const { readStream } = await import('./io/files/read-file.ts');
      return readStream(process.stdin);
    },
  },
  stdout: createOutput({ fd: 1, open: () => process.stdout }),
  stderr: createMessages({ fd: 2, open: () => process.stderr }),
  openTerminal,
  variables: process.env,
  cwd: () => {
    try {
      return process.cwd();
    } catch (cause) {
      throw new UserError('the current folder has been deleted: "cd" to another', { cause });
    }
  },
  builtInFolder: join(__dirname, '..', 'questions'),
  builtInFile: join(__dirname, 'built-in.json'),
  topicPhrasesFile: join(__dirname, 'topic-phrases.json'),
  newSeed: () =>
    Math.floor(Math.random() * 36 ** SEED_LENGTH)
      .toString(36)
      .padStart(SEED_LENGTH, '0'),
  today: () => {
    const now = new Date();
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    return parts.map((part) => String(part).padStart(2, '0')).join('-');
  },
};

/** Opens only those parts of the terminal that no standard stream is. */
async function openTerminal(isStdinTaken: boolean): Promise<OpenTerminal> {
  const { openKeyboard, openScreen } = await import('./io/terminal/controlling-terminal.ts');
  const closers: (() => void)[] = [];
  const close = (): void => {
    for (const closeOne of closers) closeOne();
  };
  const terminal = { onInterrupt, suspend, onResume };
  let screen: OpenTerminal['terminal']['screen'] = process.stderr;
  if (process.stderr.isTTY !== true) {
    const opened = await openScreen(onResize);
    screen = opened.screen;
    closers.push(opened.close);
  }
  if (!isStdinTaken && env.stdin.isTerminal) {
    return { terminal: { ...terminal, keys: process.stdin, screen }, close };
  }
  const keys = await openKeyboard();
  closers.push(() => keys.destroy());
  return { terminal: { ...terminal, keys, screen }, close };
}

let interruption: (typeof INTERRUPTS)[number] | undefined;

/** Calls `listener` at a signal, which would otherwise end the process with a prompt still open. */
function onInterrupt(listener: () => void): () => void {
  const stops = INTERRUPTS.map((signal) => {
    const interrupt = (): void => {
      interruption = signal;
      listener();
    };
    process.on(signal, interrupt);
    return () => void process.off(signal, interrupt);
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/** In milliseconds. A program that stops itself does so at once. */
const STOP_TIME = 50;

/** Stops the program until the shell's `fg`. The keyboard is the shell's meanwhile. */
function suspend(keys: NodeJS.ReadableStream): void {
  setRaw(keys, false);
  // Windows has no job control.
  if (process.platform !== 'win32') process.kill(process.pid, 'SIGTSTP');
  // Time stands still for a program that is stopped; where nothing can stop it, it goes on at once.
  setTimeout(() => process.emit('SIGCONT'), STOP_TIME);
}

/** Calls `listener` after each stop of the program, whoever has stopped it. */
function onResume(keys: NodeJS.ReadableStream | undefined, listener: () => void): () => void {
  const resume = (): void => {
    if (keys !== undefined) setRaw(keys, true);
    listener();
  };
  process.on('SIGCONT', resume);
  return () => void process.off('SIGCONT', resume);
}

function setRaw(keys: NodeJS.ReadableStream, isRaw: boolean): void {
  if ('setRawMode' in keys && typeof keys.setRawMode === 'function') keys.setRawMode(isRaw);
}

function onResize(listener: () => void): () => void {
  process.on('SIGWINCH', listener);
  return () => void process.off('SIGWINCH', listener);
}

/** Reports the error that ended the program, unless it is a closed pipe; returns the exit code. */
async function report(error: unknown): Promise<ExitCode> {
  if (!(error instanceof OutputError)) {
    const stack = error instanceof Error ? error.stack : String(error);
    const bug = `this is a bug, please report it:\n${stack}`;
    await env.stderr.write(`ask-them: ${describeOldNode(process.versions.node) ?? bug}\n`);
    return EXIT.failure;
  }
  // A reader such as `head` closed the pipe because it has read enough: this is no failure.
  if (errorCode(error.cause) === 'EPIPE') return EXIT.done;
  await env.stderr.write(`ask-them: cannot write the answer: ${systemMessage(error.cause)}\n`);
  return EXIT.failure;
}

/** Runs the command line; prints the version without commander, as scripts often ask for it. */
async function answer(argv: readonly string[]): Promise<ExitCode> {
  const [flag = '', another] = argv;
  if (VERSION_FLAGS.includes(flag) && another === undefined) {
    await env.stdout.write(`${VERSION}\n`);
    return EXIT.done;
  }
  const { run } = await import('./cli/run.ts');
  return run(argv, env);
}

// Unlike process.exit, setting the exit code lets Node finish writing before the process ends.
void answer(process.argv.slice(2))
  .catch(report)
  .then((code) => {
    process.exitCode =
      interruption !== undefined && code === EXIT.cancelled
        ? SIGNAL_BASE + constants.signals[interruption]
        : code;
  });
