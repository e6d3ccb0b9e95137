import { fstatSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { VERSION, VERSION_FLAGS } from './cli/version.ts';
import { type Env, EXIT, type ExitCode } from './env.ts';
import { createMessages, createOutput, OutputError } from './io/streams/output.ts';
import { systemErrorCode, systemMessage } from './io/streams/system-error.ts';

// From Node 22.8 on. The cache holds what is loaded after this line: that is why `cli.ts` is a file of its own.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => void };
enableCompileCache?.();

const SEED_LENGTH = 6;
const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const env: Env = {
  stdin: {
    // Asked for late: Node opens the stream when it is first looked at.
    get isTerminal() {
      return process.stdin.isTTY === true;
    },
    read: readStandardInput,
  },
  stdout: createOutput({ fd: 1, open: () => process.stdout }),
  stderr: createMessages({ fd: 2, open: () => process.stderr }),
  terminal: () => ({ keys: process.stdin, screen: process.stderr, onInterrupt }),
  variables: process.env,
  // Asked for late: in a folder that is gone it throws.
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
  now: () => performance.now(),
  today: () => {
    const now = new Date();
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    return parts.map((part) => String(part).padStart(2, '0')).join('-');
  },
};

/** Signals end a process at once, unless it listens: a prompt has to put the terminal right first. */
function onInterrupt(listener: () => void): () => void {
  for (const signal of INTERRUPTS) process.on(signal, listener);
  return () => {
    for (const signal of INTERRUPTS) process.off(signal, listener);
  };
}

/** A folder is an empty stream to Node; to read it says what is wrong. */
async function readStandardInput(): Promise<Uint8Array> {
  if (fstatSync(0).isDirectory()) return readFileSync(0);
  const { buffer } = await import('node:stream/consumers');
  return buffer(process.stdin);
}

/** A reader that has seen enough, like `head`, is no failure; a full disk is one. */
async function outputFailed({ cause }: OutputError): Promise<ExitCode> {
  if (systemErrorCode(cause) === 'EPIPE') return EXIT.done;
  await env.stderr.write(`ask-them: cannot write the answer: ${systemMessage(cause)}\n`);
  return EXIT.failure;
}

async function bugFound(error: unknown): Promise<ExitCode> {
  const stack = error instanceof Error ? error.stack : String(error);
  await env.stderr.write(`ask-them: this is a bug, please report it:\n${stack}\n`);
  return EXIT.failure;
}

/** The version is known without the command line that commander reads: scripts ask for it often. */
async function answer(argv: readonly string[]): Promise<ExitCode> {
  const [flag = '', another] = argv;
  if (VERSION_FLAGS.includes(flag) && another === undefined) {
    await env.stdout.write(`${VERSION}\n`);
    return EXIT.done;
  }
  const { run } = await import('./cli/run.ts');
  return run(argv, env);
}

// The exit code is set, never process.exit called: that would lose what a pipe has not taken yet.
void answer(process.argv.slice(2))
  .catch((error: unknown) => (error instanceof OutputError ? outputFailed(error) : bugFound(error)))
  .then((code) => {
    process.exitCode = code;
  });
