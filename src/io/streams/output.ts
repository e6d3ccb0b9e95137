import { fstatSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { OutputStream } from '../../env.ts';
import { errorCode } from './system-error.ts';

/** Thrown if the answer cannot be written; `cause` is the system's error. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Standard output or standard error of the process. */
export interface StandardStream {
  /** Its file descriptor. */
  readonly fd: number;
  /** Opens Node's stream for the descriptor, which makes the program's start a tenth slower. */
  readonly open: () => Writable & { readonly isTTY?: boolean; readonly columns?: number };
}

/** Returns standard output; its `write` throws an OutputError if the text cannot be written. */
export function createOutput(standard: StandardStream): OutputStream {
  return describe(standard, (cause) => {
    throw new OutputError('standard output failed', { cause });
  });
}

/** Returns standard error; its `write` ignores failures: there is nowhere left to report them. */
export function createMessages(standard: StandardStream): OutputStream {
  return describe(standard, () => {});
}

function describe({ fd, open }: StandardStream, onFailure: (cause: unknown) => void): OutputStream {
  // Only terminals and other devices need Node's stream; files and pipes are written directly.
  const isDevice = fstatSync(fd).isCharacterDevice();
  let stream: Writable | undefined;
  const writeThroughNode = (bytes: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      // Without a listener, an error that `write` has already reported would also end the process.
      stream ??= open().on('error', () => {});
      stream.write(bytes, (cause) => (cause ? reject(cause) : resolve()));
    });
  // Blocks until a slow reader has taken the text.
  const writeToSystem = async (bytes: Uint8Array): Promise<void> => {
    let left = bytes;
    try {
      while (left.length > 0) left = left.subarray(writeSync(fd, left));
    } catch (error) {
      // Another program has made the pipe non-blocking. Node's stream can wait for its reader.
      if (errorCode(error) !== 'EAGAIN') throw error;
      await writeThroughNode(left);
    }
  };
  const write = isDevice ? writeThroughNode : writeToSystem;
  return {
    get isTerminal() {
      return isDevice && open().isTTY === true;
    },
    // Read each time, because the user may resize the window.
    get columns() {
      return isDevice ? open().columns || undefined : undefined;
    },
    write: (text) => write(Buffer.from(text)).catch(onFailure),
  };
}

/** In UTF-16 units: large enough for few system calls, small enough to take little memory. */
const CHUNK_LENGTH = 65_536;

/** Writes chunks of text, joined into larger pieces, and waits for the reader after each piece. */
export async function writeChunks(stream: OutputStream, chunks: Iterable<string>): Promise<void> {
  let pending = '';
  for (const chunk of chunks) {
    pending += chunk;
    if (pending.length < CHUNK_LENGTH) continue;
    await stream.write(pending);
    pending = '';
  }
  if (pending !== '') await stream.write(pending);
}
