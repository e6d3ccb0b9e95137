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
});
