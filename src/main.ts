import { fstatSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { VERSION, VERSION_FLAGS } from './cli/version.ts';
import { type Env, EXIT, type ExitCode } from './env.ts';
import { createMessages, createOutput, OutputError } from './io/streams/output.ts';
import { systemErrorCode, systemMessage } from './io/streams/system-error.ts';

// Node has it from 22.8 on. It caches the modules that are loaded after this line, and not this one.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => void };
enableCompileCache?.();

const SEED_LENGTH = 6;
const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const env: Env = {
  stdin: {
    // A getter, since Node opens the stream on first use.
    get isTerminal() {
      return process.stdin.isTTY === true;
    },
    /** @throws the system's error for a folder, which Node's stream takes for an empty file. */
    read: async () => {
      if (fstatSync(0).isDirectory()) return readFileSync(0);
      const { buffer } = await import('node:stream/consumers');
      return buffer(process.stdin);
    },
  },
  stdout: createOutput({ fd: 1, open: () => process.stdout }),
  stderr: createMessages({ fd: 2, open: () => process.stderr }),
  terminal: () => ({ keys: process.stdin, screen: process.stderr, onInterrupt }),
  variables: process.env,
  // A getter, since it throws in a folder that has been deleted.
  get cwd() {
    return process.cwd();
  },
  builtInFolder: join(__dirname, '..', 'questions'),
  builtInFile: join(__dirname, 'built-in.json'),
  topicModelFile: join(__dirname, 'topic-model.json'),
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

/** Without a listener, a signal ends the process at once, before a prompt can restore the terminal. */
function onInterrupt(listener: () => void): () => void {
  for (const signal of INTERRUPTS) process.on(signal, listener);
  return () => {
    for (const signal of INTERRUPTS) process.off(signal, listener);
  };
}

/** Reports an error that ended the program, and returns the exit code. */
async function report(error: unknown): Promise<ExitCode> {
  if (!(error instanceof OutputError)) {
    const stack = error instanceof Error ? error.stack : String(error);
    await env.stderr.write(`ask-them: this is a bug, please report it:\n${stack}\n`);
    return EXIT.failure;
  }
  // A reader such as `head` has seen enough: no failure, unlike a full disk.
  if (systemErrorCode(error.cause) === 'EPIPE') return EXIT.done;
  await env.stderr.write(`ask-them: cannot write the answer: ${systemMessage(error.cause)}\n`);
  return EXIT.failure;
}

/** Runs the command line. Scripts ask for the version often: it needs no commander. */
async function answer(argv: readonly string[]): Promise<ExitCode> {
  const [flag = '', another] = argv;
  if (VERSION_FLAGS.includes(flag) && another === undefined) {
    await env.stdout.write(`${VERSION}\n`);
    return EXIT.done;
  }
  const { run } = await import('./cli/run.ts');
  return run(argv, env);
}

// Setting the exit code, unlike process.exit, lets a pipe take the rest of the output.
void answer(process.argv.slice(2))
  .catch(report)
  .then((code) => {
    process.exitCode = code;
  });
