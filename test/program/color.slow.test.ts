import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/program.ts';

/** Whether the program colors its text in a pipe. */
function isColored(variables: Readonly<Record<string, string>>, ...flags: string[]): boolean {
  const args = ['list', '--bank', 'bank', '--format', 'text', ...flags];
  const { stdout, exitCode } = runProgram(args, { variables });
  expect(exitCode).toBe(0);
  return stdout.includes('\u001b[');
}

describe('color in a pipe', () => {
  it('is off by default', () => {
    expect(isColored({ TERM: 'xterm-256color', COLORTERM: 'truecolor' })).toBe(false);
  });

  it.each(['1', 'true', '3'])('is on with FORCE_COLOR=%s', (value) => {
    expect(isColored({ FORCE_COLOR: value })).toBe(true);
  });

  it.each(['0', 'false'])('is off with FORCE_COLOR=%s', (value) => {
    expect(isColored({ FORCE_COLOR: value })).toBe(false);
  });

  it('is off with NO_COLOR, whatever FORCE_COLOR says', () => {
    expect(isColored({ NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
  });

  it('is on with FORCE_COLOR if NO_COLOR is empty and the terminal is dumb', () => {
    expect(isColored({ NO_COLOR: '', FORCE_COLOR: '1', TERM: 'dumb' })).toBe(true);
  });

  it.each(['--color=always', '--color always'])('is on with %s', (flag) => {
    expect(isColored({ NO_COLOR: '1', TERM: 'dumb' }, ...flag.split(' '))).toBe(true);
  });

  it.each(['--color=never', '--color never'])('is off with %s', (flag) => {
    expect(isColored({ FORCE_COLOR: '1' }, ...flag.split(' '))).toBe(false);
  });

  it('is never added to the format markdown', () => {
    const { stdout } = runProgram(['list', '--bank', 'bank', '--color', 'always']);
    expect(stdout).not.toContain('\u001b');
  });
});
