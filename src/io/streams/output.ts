import { fstatSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { OutputStream } from '../../env.ts';
import { systemErrorCode } from './system-error.ts';

/** The answer could not be written; `cause` is the system's error. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** One of the two streams that a process is born with. */
export interface StandardStream {
  /** Its file descriptor. */
  readonly fd: number;
  /** The same as Node's stream, which takes as long to open as a tenth of a start. */
  readonly open: () => Writable & { readonly isTTY?: boolean; readonly columns?: number };
}

/** Standard output: a failure to write is thrown as an OutputError. */
export function createOutput(standard: StandardStream): OutputStream {
  return describe(standard, (cause) => {
    throw new OutputError('standard output failed', { cause });
  });
}

/** Standard error: when it is gone there is nobody left to tell. */
export function createMessages(standard: StandardStream): OutputStream {
  return describe(standard, () => {});
}

function describe({ fd, open }: StandardStream, onFailure: (cause: unknown) => void): OutputStream {
  // A terminal or another device; else it is a file or a pipe, which Node's stream adds nothing to.
  const isDevice = fstatSync(fd).isCharacterDevice();
  let stream: Writable | undefined;
  const writeThroughNode = (bytes: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      // A stream without a listener ends the process on an error that write has already told of.
      stream ??= open().on('error', () => {});
      stream.write(bytes, (cause) => (cause ? reject(cause) : resolve()));
    });
  // The system waits for the reader by itself.
  const writeToSystem = async (bytes: Uint8Array): Promise<void> => {
    let left = bytes;
    try {
      while (left.length > 0) left = left.subarray(writeSync(fd, left));
    } catch (error) {
      // Another program has set the pipe not to wait: Node's stream knows how to.
      if (systemErrorCode(error) !== 'EAGAIN') throw error;
      await writeThroughNode(left);
    }
  };
  const write = isDevice ? writeThroughNode : writeToSystem;
  return {
    get isTerminal() {
      return isDevice && open().isTTY === true;
    },
    // Looked up each time: the user may change the size of the window.
    get columns() {
      return isDevice ? open().columns || undefined : undefined;
    },
    write: (text) => write(Buffer.from(text)).catch(onFailure),
  };
}

/** Large enough that calls to the system cost little, small enough that a slow reader costs no memory. */
const CHUNK_LENGTH = 65_536;

/** Writes chunks of text in order and waits for the reader in between. */
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
