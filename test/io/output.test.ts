import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { messagesTo, OutputError, outputTo } from '../../src/io/output.ts';

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

describe('outputTo', () => {
  it('settles when the stream has taken the text', async () => {
    const stream = nodeStream();
    await outputTo(stream).write('text');
    expect(stream.texts).toEqual(['text']);
    expect(stream.writableLength).toBe(0);
  });

  it('throws an OutputError that keeps the cause, and no event ends the process', async () => {
    const cause = new Error('the disk is full');
    const writing = outputTo(nodeStream(cause)).write('text');
    await expect(writing).rejects.toBeInstanceOf(OutputError);
    await expect(writing).rejects.toHaveProperty('cause', cause);
  });

  it('knows a terminal and its width', () => {
    const terminal = Object.assign(nodeStream(), { isTTY: true, columns: 72 });
    expect(outputTo(terminal)).toMatchObject({ isTerminal: true, columns: 72 });
  });

  it.each([undefined, 0])('has no width where the stream says %s', (columns) => {
    const terminal = Object.assign(nodeStream(), columns === undefined ? {} : { columns });
    expect(outputTo(terminal)).toMatchObject({ isTerminal: false, columns: undefined });
  });
});

describe('messagesTo', () => {
  it('settles even where nobody is left to tell', async () => {
    const stream = nodeStream(new Error('the reader is gone'));
    await expect(messagesTo(stream).write('text')).resolves.toBeUndefined();
  });
});
