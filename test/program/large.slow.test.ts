import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** More items than the stack holds as arguments of one call; in the tests' own threads, it holds more. */
const COUNT = 130_000;
/** In milliseconds: each takes a few seconds if nothing else runs. */
const timeout = 100_000;

const repeat = (line: (n: number) => string): string =>
  Array.from({ length: COUNT }, (_, n) => line(n)).join('');

/** Returns the number of lines that a command prints about a file; throws if it fails. */
function countLines(text: string, ...args: readonly string[]): number {
  const cwd = tempFolder({ 'large.md': text });
  const { stdout, stderr, exitCode } = runProgram([...args, 'large.md'], { cwd, timeout });
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return stdout.split('\n').length - 1;
}

describe('130,000 items', { timeout }, () => {
  it.each([
    [
      'cells of one row',
      `${'|a'.repeat(COUNT)}|\n${'|-'.repeat(COUNT)}|\n${repeat((n) => `|Who is ${n}?`)}|\n`,
    ],
    ['rows of a table', `| Question |\n|-|\n${repeat((n) => `| Who is ${n}? |\n`)}`],
    ['items of a list', repeat((n) => `- Who is ${n}?\n`)],
    ['lines of a paragraph', repeat((n) => `Who is ${n}?\n`)],
  ])('are read as %s', (_, text) => {
    expect(countLines(text, 'list', '--format', 'plain', '--bank')).toBe(COUNT);
  });

  it.each([
    [
      'items below a question',
      `**Who decides?**\n\n${repeat((n) => `- Because of ${n}\n`)}- Why: a\n`,
    ],
    ['follow-ups', `- Who decides?\n${repeat((n) => `  - Follow-up: ${n}?\n`)}`],
    ['tags', `- Who decides? ${repeat((n) => `#t${n} `)}\n`],
    ['topics', `- Who decides? ${repeat((n) => `#topic/t${n} `)}\n`],
    ['links', `- Who decides? ${repeat((n) => `[${n}](a) `)}\n`],
  ])('are read as %s', (_, text) => {
    expect(countLines(text, 'list', '--format', 'jsonl', '--bank')).toBe(1);
  });

  it('are read as answers to one question', () => {
    const text = `## 2026-11-24 peer\n\n- [x] Who?\n${repeat((n) => `  - Answer: ${n} #green\n`)}`;
    expect(countLines(text, 'compare', '--format', 'json')).toBeGreaterThan(0);
  });
});

it('a word of 48 MB is read', { timeout }, () => {
  const text = `__Who ${'ä'.repeat(24_000_000)}?__\n\ntext\n`;
  expect(countLines(text, 'list', '--format', 'jsonl', '--bank')).toBe(1);
});
