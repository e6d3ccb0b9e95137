import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { OutputStream } from '../../../src/env.ts';
import { writeChunks } from '../../../src/io/streams/output.ts';

const LINE = `${'x'.repeat(1023)}\n`;

/** Makes a stream that keeps the texts written to it and counts writes that overlap. */
function slowStream(): OutputStream & {
  readonly texts: string[];
  readonly overlaps: () => number;
} {
  const texts: string[] = [];
  let open = 0;
  let overlaps = 0;
  const write = async (text: string): Promise<void> => {
    if (open > 0) overlaps += 1;
    open += 1;
    texts.push(text);
    await setImmediate();
    open -= 1;
  };
  return { isTerminal: false, columns: undefined, write, texts, overlaps: () => overlaps };
}

describe('writeChunks', () => {
  it('writes everything, in order', async () => {
    const stream = slowStream();
    await writeChunks(stream, ['a\n', 'b\n', 'c\n']);
    expect(stream.texts.join('')).toBe('a\nb\nc\n');
  });

  it('joins small chunks, so that there are few writes', async () => {
    const stream = slowStream();
    await writeChunks(stream, Array<string>(1000).fill(LINE));
    expect(stream.texts.join('')).toBe(LINE.repeat(1000));
    expect(stream.texts.length).toBeLessThan(50);
  });

  it('waits for each write before the next', async () => {
    const stream = slowStream();
    await writeChunks(stream, Array<string>(1000).fill(LINE));
    expect(stream.texts.length).toBeGreaterThan(2);
    expect(stream.overlaps()).toBe(0);
  });

  it('requests no chunk while a write is under way', async () => {
    const stream = slowStream();
    let asked = 0;
    const askedAtWrite: number[] = [];
    const chunks = (function* () {
      for (asked = 1; asked <= 500; asked += 1) yield LINE;
    })();
    const write = async (text: string): Promise<void> => {
      askedAtWrite.push(asked);
      await stream.write(text);
      askedAtWrite.push(asked);
    };
    await writeChunks({ ...stream, write }, chunks);
    const pairs = askedAtWrite.filter((_, index) => index % 2 === 0);
    expect(askedAtWrite.filter((_, index) => index % 2 === 1)).toEqual(pairs);
    expect(new Set(pairs).size).toBeGreaterThan(2);
  });

  it('writes nothing if all chunks are empty', async () => {
    const stream = slowStream();
    await writeChunks(stream, ['', '']);
    expect(stream.texts).toEqual([]);
  });

  it('stops at a write that fails', async () => {
    const failed = new Error('the reader is gone');
    const stream = { ...slowStream(), write: () => Promise.reject(failed) };
    await expect(writeChunks(stream, Array<string>(500).fill(LINE))).rejects.toBe(failed);
  });
});
