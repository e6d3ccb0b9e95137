import type { Writable } from 'node:stream';
import type { OutputStream } from '../env.ts';

/** The answer could not be written; `cause` is the system's error. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

interface Terminal extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Standard output: a failure to write is thrown as an OutputError. */
export function outputTo(stream: Terminal): OutputStream {
  return describe(
    stream,
    (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (cause) => {
          if (cause) reject(new OutputError('standard output failed', { cause }));
          else resolve();
        });
      }),
  );
}

/** Standard error: when it is gone there is nobody left to tell. */
export function messagesTo(stream: Terminal): OutputStream {
  return describe(stream, (text) => new Promise((resolve) => stream.write(text, () => resolve())));
}

function describe(stream: Terminal, write: OutputStream['write']): OutputStream {
  // A stream without a listener ends the process on an error that write has already told of.
  stream.on('error', () => {});
  return {
    isTerminal: stream.isTTY === true,
    // Looked up each time: the user may change the size of the window.
    get columns() {
      return stream.columns || undefined;
    },
    write,
  };
}
