import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  decodeText,
  isWellEncoded,
  readBytes,
  readStream,
} from '../../../src/io/files/read-file.ts';
import { isWindows } from '../../support/program.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const TOO_LARGE = 'it is larger than 100 MB: split it or name another';

/** Makes a file of NUL bytes that takes no room on the disk. */
function sparseFile(size: number): string {
  const path = join(tempFolder({ 'a.md': '' }), 'a.md');
  truncateSync(path, size);
  return path;
}

describe('readBytes', () => {
  it.each([0, 1, 16_384, 100_000])('reads a file of %i bytes', (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, index) => index % 251);
    const read = readBytes(join(tempFolder({ 'a.md': bytes }), 'a.md'));
    expect(Buffer.compare(read, bytes)).toBe(0);
  });

  it('reads a file of 100 MB', () => {
    expect(readBytes(sparseFile(100_000_000))).toHaveLength(100_000_000);
  });

  it.each([100_000_001, 600_000_000, 3_000_000_000])('refuses a file of %i bytes', (size) => {
    expect(() => readBytes(sparseFile(size))).toThrow(TOO_LARGE);
  });

  it.skipIf(isWindows)('refuses a device, unless it is empty', () => {
    expect(() => readBytes('/dev/zero')).toThrow('it is a device: name a file');
    expect(readBytes('/dev/null')).toHaveLength(0);
  });
});

describe('readStream', () => {
  it('joins the chunks', async () => {
    const chunks = ['a', 'bc'].map((text) => Buffer.from(text));
    expect(String(await readStream(ReadableStream.from(chunks)))).toBe('abc');
  });

  it('refuses a stream without an end', async () => {
    async function* repeat() {
      for (;;) yield new Uint8Array(1_000_000);
    }
    await expect(readStream(repeat())).rejects.toThrow(TOO_LARGE);
  });
});

describe('decodeText', () => {
  const text = '- Wer entscheidet über 薪水 😀?\r\n';
  const littleEndian = Buffer.from(`\ufeff${text}`, 'utf16le');

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, the low byte first', littleEndian],
    ['UTF-16, the high byte first', Buffer.from(littleEndian).swap16()],
  ])('decodes %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
    expect(isWellEncoded(bytes)).toBe(true);
  });

  it.each([
    ['Latin-1', Buffer.from('- Wer entscheidet über Geld?', 'latin1')],
    ['UTF-16 that was cut in the middle of a character', littleEndian.subarray(0, -1)],
  ])('tells that %s is broken', (_, bytes) => {
    expect(decodeText(bytes)).toContain('\ufffd');
    expect(isWellEncoded(bytes)).toBe(false);
  });
});
