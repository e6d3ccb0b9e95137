import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Diagnostic } from '../../core/report/diagnostic.ts';
import { describeOtherFormat } from '../../core/syntax/other-format.ts';
import { systemMessage } from '../streams/system-error.ts';
import { shownPath } from './paths.ts';

/** In bytes. A string holds half a gigabyte, and JSON may need four times the length of a text. */
const MAX_BYTES = 100_000_000;
const CHUNK_BYTES = 16_384;

/**
 * Reads a file or a pipe to its end. A device is refused unless it is empty, as `/dev/null` is,
 * because a device such as `/dev/zero` has no end.
 * @throws an error with a code, like the system's, if it is a device or larger than 100 MB; and
 * the system's error if it cannot be read.
 */
export function readBytes(path: string): Uint8Array {
  const fd = openSync(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let total = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      const length = readSync(fd, chunk);
      if (length === 0) return Buffer.concat(chunks);
      if (total === 0) refuseDevice(fd);
      total += length;
      refuseLarge(total);
      chunks.push(chunk.subarray(0, length));
    }
  } finally {
    closeSync(fd);
  }
}

/** Reads a stream to its end. @throws as `readBytes` does. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    total += chunk.length;
    refuseLarge(total);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Decodes the bytes of a file: UTF-8, or UTF-16 where a byte-order mark says so, as the `>` of Windows
 * PowerShell writes it. \ufffd stands for bytes that mean nothing.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** Whether all bytes of a file mean something in its encoding; see `decodeText`. */
export function isWellEncoded(bytes: Uint8Array): boolean {
  const encoding = encodingOf(bytes);
  return encoding === 'utf-8' ? isUtf8(bytes) : bytes.length % 2 === 0;
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** @throws an error with a code, like the system's, for a size in bytes that is too large to read. */
export function refuseLarge(total: number): void {
  if (total <= MAX_BYTES) return;
  const message = `it is larger than ${MAX_BYTES / 1_000_000} MB: split it or name another`;
  throw Object.assign(new Error(message), { code: 'ERR_FS_FILE_TOO_LARGE' });
}

/** @throws an error with a code, like the system's, for a file of AsciiDoc or org. */
export function refuseOtherFormat(file: string, text: string): void {
  const message = describeOtherFormat(file, text);
  if (message !== undefined) throw Object.assign(new Error(message), { code: 'ERR_FORMAT' });
}

function refuseDevice(fd: number): void {
  const stats = fstatSync(fd);
  if (!stats.isCharacterDevice() && !stats.isBlockDevice()) return;
  throw Object.assign(new Error('it is a device: name a file'), { code: 'ERR_FS_DEVICE' });
}

/** Returns the problem of a file that cannot be read. @throws the given error if it is a bug. */
export function unreadableProblem(path: string, error: unknown): Diagnostic {
  const message = `cannot be read: ${systemMessage(error)}`;
  return { code: 'unreadable', message, file: shownPath(path) };
}
