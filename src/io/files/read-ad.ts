import type { AdText } from '../../core/ad/ad-findings.ts';
import { toVisibleText } from '../../core/ad/visible-text.ts';
import { STANDARD_INPUT } from '../../core/question/bank.ts';
import { UserError } from '../../core/report/user-error.ts';
import { hasLetters } from '../../core/text/normalize.ts';
import { shellLine } from '../../core/text/shell-line.ts';
import type { Env } from '../../env.ts';
import { systemMessage } from '../streams/system-error.ts';
import { absolutePath, shownPath } from './paths.ts';
import { decodeText, isWellEncoded, readBytes } from './read-file.ts';

const ADDRESS = /^https?:\/\//iu;

/** Files that are not text, by their first bytes, and the command that makes text of each. */
const NO_TEXT = [
  { name: 'a PDF', start: '%PDF', command: (path: string) => ['pdftotext', path, '-'] },
  { name: 'a DOC', start: '\u00d0\u00cf\u0011\u00e0', command: toPlain },
  { name: 'RTF', start: '{\\rtf', command: toPlain },
] as const;
const ZIP = 'PK\u0003\u0004';
/** The first file in a DOCX. */
const DOCX = /\.docx$|\[Content_Types\]\.xml/iu;
/** In bytes. */
const START = 100;

/**
 * Reads a job ad, of standard input for `-`.
 * @throws UserError if it cannot be read, is not text, or shows none; the message has the way out.
 */
export async function readAdFile(path: string, env: Env): Promise<AdText> {
  const isInput = path === STANDARD_INPUT;
  const shown = isInput ? 'standard input' : shownPath(path);
  const bytes = isInput ? await env.stdin.read() : readFile(path, env);
  refuseOtherFiles(bytes, path, shown);
  const text = decodeText(bytes).replace(/^\ufeff/u, '');
  // UTF-16 without a byte-order mark is UTF-8 with NUL characters.
  if (!isWellEncoded(bytes) || text.includes('\0')) {
    throw new UserError(`${shown} is not text in UTF-8: save the ad as UTF-8 text`);
  }
  if (text.trim() === '') throw new UserError(`${shown} is empty: there is no job ad in it`);
  if (!hasLetters(toVisibleText(text, shown))) {
    throw new UserError(`${shown} shows no text: copy that of the page into a file`);
  }
  return { text, file: shown };
}

/** @throws UserError for a PDF, a DOCX and the like. */
function refuseOtherFiles(bytes: Uint8Array, path: string, shown: string): void {
  const start = Buffer.from(bytes.subarray(0, START)).toString('latin1');
  const isZip = start.startsWith(ZIP);
  if (isZip && !DOCX.test(path) && !DOCX.test(start)) {
    throw new UserError(`${shown} is a ZIP file, not text: unpack it and name the ad in it`);
  }
  const docx = isZip ? { name: 'a DOCX', command: toPlain } : undefined;
  const found = docx ?? NO_TEXT.find((one) => start.startsWith(one.start));
  if (found === undefined) return;
  throw new UserError(`${shown} is ${found.name}, not text: ${wayToText(path, found.command)}`);
}

function toPlain(path: string): string[] {
  return ['pandoc', '-t', 'plain', path];
}

function readFile(path: string, env: Env): Uint8Array {
  if (ADDRESS.test(path)) {
    const wayOut = 'save the page and name the file, or pipe its text into --ad -';
    throw new UserError(`--ad takes a file, and nothing is read from the network: ${wayOut}`);
  }
  try {
    return readBytes(absolutePath(path, env));
  } catch (error) {
    throw new UserError(`${shownPath(path)} cannot be read: ${systemMessage(error)}`, {
      cause: error,
    });
  }
}

/** Returns the command that makes text of a file and reads it, or the advice to do so. */
function wayToText(path: string, command: (path: string) => string[]): string {
  const line = shellLine(command(path === STANDARD_INPUT ? 'FILE' : path));
  return line === undefined ? 'convert it to text' : [line, 'ask-them random --ad -'].join(' | ');
}
