import type { AdText } from '../../core/ad/ad-findings.ts';
import { STANDARD_INPUT } from '../../core/question/bank.ts';
import { UserError } from '../../core/report/user-error.ts';
import { shellLine } from '../../core/text/shell-line.ts';
import type { Env } from '../../env.ts';
import { systemMessage } from '../streams/system-error.ts';
import { absolutePath, shownPath } from './paths.ts';
import { decodeText, readBytes } from './read-file.ts';

const ADDRESS = /^https?:\/\//iu;

/** Files that are not text, by their first bytes, and the command that makes text of each. */
const NO_TEXT = [
  { name: 'a PDF', start: '%PDF', command: (path: string) => ['pdftotext', path, '-'] },
  { name: 'a DOCX', start: 'PK\u0003\u0004', command: toPlain },
  { name: 'a DOC', start: '\u00d0\u00cf\u0011\u00e0', command: toPlain },
  { name: 'RTF', start: '{\\rtf', command: toPlain },
] as const;

/**
 * Reads a job ad, of standard input for `-`.
 * @throws UserError if it cannot be read, or is not text; the message has the way out.
 */
export async function readAdFile(path: string, env: Env): Promise<AdText> {
  const isInput = path === STANDARD_INPUT;
  const shown = isInput ? 'standard input' : shownPath(path);
  const bytes = isInput ? await env.stdin.read() : readFile(path, env);
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const found = NO_TEXT.find((one) => start.startsWith(one.start));
  if (found !== undefined) {
    throw new UserError(`${shown} is ${found.name}, not text: ${wayToText(path, found)}`);
  }
  const text = decodeText(bytes).replace(/^\ufeff/u, '');
  if (text.trim() === '') throw new UserError(`${shown} is empty: there is no job ad in it`);
  return { text, file: shownPath(path) };
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
function wayToText(path: string, { command }: (typeof NO_TEXT)[number]): string {
  const line = shellLine(command(path === STANDARD_INPUT ? 'FILE' : path));
  return line === undefined ? 'convert it to text' : [line, 'ask-them random --ad -'].join(' | ');
}
