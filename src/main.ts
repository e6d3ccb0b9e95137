import { fstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { run } from './cli.ts';
import { type Env, EXIT, type ExitCode } from './env.ts';
import { messagesTo, OutputError, outputTo } from './io/output.ts';
import { systemErrorCode, systemMessage } from './io/system-message.ts';

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
  stdout: outputTo(process.stdout),
  stderr: messagesTo(process.stderr),
  terminal: () => ({ keys: process.stdin, screen: process.stderr, onInterrupt }),
  variables: process.env,
  // Asked for late: in a folder that is gone it throws.
  get cwd() {
    return process.cwd();
  },
  builtInFolder: join(__dirname, '..', 'questions'),
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

/** Signals end a process at once, unless it listens: a prompt has to put the terminal right first. */
function onInterrupt(listener: () => void): () => void {
  for (const signal of INTERRUPTS) process.on(signal, listener);
  return () => {
    for (const signal of INTERRUPTS) process.off(signal, listener);
  };
}

/** A folder is an empty stream to Node; to read it says what is wrong. */
async function readStandardInput(): Promise<Uint8Array> {
  return fstatSync(0).isDirectory() ? readFileSync(0) : buffer(process.stdin);
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

// The exit code is set, never process.exit called: that would lose what a pipe has not taken yet.
void run(process.argv.slice(2), env)
  .catch((error: unknown) => (error instanceof OutputError ? outputFailed(error) : bugFound(error)))
  .then((code) => {
    process.exitCode = code;
  });
