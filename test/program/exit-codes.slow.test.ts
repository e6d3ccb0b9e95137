import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/program.ts';
import { parseWords } from '../support/transcript.ts';

const DONE = [
  '',
  '--help',
  '--version',
  'list',
  'list --topic career',
  'list --topic growth',
  'random',
  'topics',
  'topics --details --no-color',
  '--topic career list --json',
  'show fought-for --bank bank',
  'list --bank gone.md --bank flat.md',
];
const NOTHING_MATCHED = [
  'list --search xylophone',
  'list --tag nobody-has-this',
  'list --bank empty',
  'random --bank bank --tag once',
  'topics --search xylophone',
];
const FAILED = [
  'list --topc',
  'career',
  'search x',
  '5',
  '--topic career',
  'list —topic career',
  'list --topic carreer',
  'list --topic career,carreer',
  'list --for lawyer',
  'list --stage third',
  'list --format xml',
  'list --bank gone.md',
  'random 3 --minutes 10',
  'show',
  'show a --bank bank',
  'show nobody-has-this',
];

const CHECKED: readonly (readonly [exitCode: number, line: string])[] = [
  [0, 'check'],
  [0, 'check check/no-topic.md'],
  [1, 'check check/no-topic.md --strict'],
  [1, 'check check/same-id.md'],
  [1, 'check gone.md'],
  [2, 'check no-markdown'],
  [2, 'check --topic career'],
];

describe('the exit code', () => {
  it.each(CHECKED)('is %i for "%s"', (expected, line) => {
    expect(runProgram(parseWords(line)).exitCode).toBe(expected);
  });

  it.each(DONE)('is 0 for "%s", with an answer', (line) => {
    const { stdout, exitCode } = runProgram(parseWords(line));
    expect(stdout).not.toBe('');
    expect(exitCode).toBe(0);
  });

  it.each(NOTHING_MATCHED)('is 1 for "%s", with one line that says why', (line) => {
    const { stdout, stderr, exitCode } = runProgram(parseWords(line));
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^ask-them: .+\n$/u);
    expect(exitCode).toBe(1);
  });

  it.each(FAILED)('is 2 for "%s", with nothing on stdout', (line) => {
    const { stdout, stderr, exitCode } = runProgram(parseWords(line));
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^ask-them: .+\n$/mu);
    expect(exitCode).toBe(2);
  });
});
