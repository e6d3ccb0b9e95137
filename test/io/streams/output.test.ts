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

/** Makes a stream of Node that keeps the texts written to it, and fails if an error is given. */
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

/** Makes a standard stream that is a device, written through the given stream of Node. */
function device(stream: Writable): StandardStream {
  return { fd: opened(devNull, 'w'), open: () => stream };
}

function file(path: string, flags = 'w'): StandardStream {
  const open = (): never => {
    throw new Error('a file needs no stream of Node');
  };
  return { fd: opened(path, flags), open };
}

describe('createOutput, for a device', () => {
  it('settles when the stream has taken the text', async () => {
    const stream = nodeStream();
    await createOutput(device(stream)).write('text');
    expect(stream.texts).toEqual(['text']);
    expect(stream.writableLength).toBe(0);
  });

  it('throws an OutputError that keeps the cause, and no error event ends the process', async () => {
    const cause = new Error('the disk is full');
    const writing = createOutput(device(nodeStream(cause))).write('text');
    await expect(writing).rejects.toBeInstanceOf(OutputError);
    await expect(writing).rejects.toHaveProperty('cause', cause);
  });

  it('detects a terminal and its width', () => {
    const terminal = Object.assign(nodeStream(), { isTTY: true, columns: 72 });
    expect(createOutput(device(terminal))).toMatchObject({ isTerminal: true, columns: 72 });
  });

  it.each([undefined, 0])('has no width if the stream reports %s', (columns) => {
    const terminal = Object.assign(nodeStream(), columns === undefined ? {} : { columns });
    expect(createOutput(device(terminal))).toMatchObject({ isTerminal: false, columns: undefined });
  });
});

describe('createOutput, for a file', () => {
  it('writes one text after the other, without a stream of Node', async () => {
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

describe.skipIf(isWindows)('createOutput, for a non-blocking pipe', () => {
  it('writes the rest of a text through the stream once the pipe is full', async () => {
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

describe('createMessages', () => {
  it('settles without an error even if a message cannot be written', async () => {
    const stream = nodeStream(new Error('the reader is gone'));
    await expect(createMessages(device(stream)).write('text')).resolves.toBeUndefined();
    const closed = file(join(tempFolder({ a: '' }), 'a'), 'r');
    await expect(createMessages(closed).write('text')).resolves.toBeUndefined();
  });
});
