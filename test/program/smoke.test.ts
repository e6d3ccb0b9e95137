import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/program.ts';

// All other tests of the built program are in *.slow.test.ts.
describe('the built program', () => {
  it('prints its version and nothing else', () => {
    const { stdout, stderr, exitCode } = runProgram(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  it('reads its own output from standard input', () => {
    const { stdout } = runProgram(['list', '--topic', 'career']);
    expect(stdout).toMatch(/^## career\n\n- .+\n/u);
    const again = runProgram(['list', '--bank', '-'], { input: stdout });
    expect(again).toEqual({ stdout, stderr: '', exitCode: 0 });
  });

  it('refuses an unknown command with a message and exit code 2', () => {
    const { stdout, stderr, exitCode } = runProgram(['lsit']);
    expect(stderr).toMatch(/^ask-them: .+\n$/u);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  });

  it.each([
    ['list --topic zebra', 'no topic "zebra": "ask-them topics" lists them all'],
    ['show zebra', 'no question ^zebra: "ask-them list" prints every id'],
    ['list --into gone/', 'gone/ is a folder: name a note in it'],
    ['list --into acme --json', '--into adds a checklist to a note: leave --json out'],
    ['list --into gone/acme', 'cannot write gone/acme.md: there is no folder gone'],
    ['compare gone', 'there is no note gone.md'],
    ['random --ad gone.txt', 'gone.txt cannot be read'],
  ])('knows an error of the bundle that it loads for "%s"', (line, message) => {
    const { stderr, exitCode } = runProgram(line.split(' '));
    expect(stderr).toContain(`ask-them: ${message}`);
    expect([stderr.trim().split('\n').length, exitCode]).toEqual([1, 2]);
  });
});
