import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  createMessages,
  createOutput,
  OutputError,
  type StandardStream,
} from '../../../src/io/streams/output.ts';
import { isWindows } from '../../support/program.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** A stream of Node's that fails, or takes its time, and keeps what it got. */
function nodeStream(failure?: Error): Writable & { readonly texts: string[] } {
  const texts: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      texts.push(String(chunk));
      setImmediate(() => done(failure));
    },
  });
  return Object.assign(stream, { texts });
}

function opened(path: string, flags: string | number): number {
  const fd = openSync(path, flags);
  onTestFinished(() => closeSync(fd));
  return fd;
}

/** As if this stream of Node's belonged to a device. */
function device(stream: Writable): StandardStream {
  return { fd: opened(devNull, 'w'), open: () => stream };
}

function file(path: string, flags = 'w'): StandardStream {
  const open = (): never => {
    throw new Error('a file needs no stream of Node');
  };
  return { fd: opened(path, flags), open };
}

describe('outputTo a device', () => {
  it('settles when the stream has taken the text', async () => {
    const stream = nodeStream();
    await createOutput(device(stream)).write('text');
    expect(stream.texts).toEqual(['text']);
    expect(stream.writableLength).toBe(0);
  });

  it('throws an OutputError that keeps the cause, and no event ends the process', async () => {
    const cause = new Error('the disk is full');
    const writing = createOutput(device(nodeStream(cause))).write('text');
    await expect(writing).rejects.toBeInstanceOf(OutputError);
    await expect(writing).rejects.toHaveProperty('cause', cause);
  });

  it('knows a terminal and its width', () => {
    const terminal = Object.assign(nodeStream(), { isTTY: true, columns: 72 });
    expect(createOutput(device(terminal))).toMatchObject({ isTerminal: true, columns: 72 });
  });

  it.each([undefined, 0])('has no width where the stream says %s', (columns) => {
    const terminal = Object.assign(nodeStream(), columns === undefined ? {} : { columns });
    expect(createOutput(device(terminal))).toMatchObject({ isTerminal: false, columns: undefined });
  });
});

describe('outputTo a file', () => {
  it('writes text after text, without a stream of Node', async () => {
    const path = join(tempFolder(), 'file');
    const output = createOutput(file(path));
    await output.write('ä');
    await output.write('\u{1f600}\n');
    expect(readFileSync(path, 'utf8')).toBe('ä\u{1f600}\n');
    expect(output).toMatchObject({ isTerminal: false, columns: undefined });
  });

  it('throws an OutputError that keeps the cause', async () => {
    const writing = createOutput(file(join(tempFolder({ a: '' }), 'a'), 'r')).write('text');
    await expect(writing).rejects.toBeInstanceOf(OutputError);
    await expect(writing).rejects.toHaveProperty('cause.code');
  });
});

describe.skipIf(isWindows)('outputTo a pipe that does not wait', () => {
  it('leaves to the stream what the pipe does not hold', async () => {
    const path = join(tempFolder(), 'pipe');
    spawnSync('mkfifo', [path]);
    const fd = opened(path, constants.O_RDWR | constants.O_NONBLOCK);
    const stream = nodeStream();
    const text = 'every byte of it\n'.repeat(100_000);
    await createOutput({ fd, open: () => stream }).write(text);
    const held = Buffer.alloc(text.length);
    const length = readSync(fd, held);
    expect(length).toBeGreaterThan(0);
    expect(held.toString('utf8', 0, length) + stream.texts.join('')).toBe(text);
  });
});

describe('messagesTo', () => {
  it('settles even where nobody is left to tell', async () => {
    const stream = nodeStream(new Error('the reader is gone'));
    await expect(createMessages(device(stream)).write('text')).resolves.toBeUndefined();
    const closed = file(join(tempFolder({ a: '' }), 'a'), 'r');
    await expect(createMessages(closed).write('text')).resolves.toBeUndefined();
  });
});
