import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeEnv } from '../support/fake-env.ts';
import { tempFolder } from '../support/temp-folder.ts';

it.each(['--except', '--only', '--search'])(
  'compare names the flags as the reason if %s leaves out every answer',
  async (flag) => {
    const files = { 'acme.md': '- [x] Who decides? ^who\n', 'globex.md': '# Globex\n' };
    const env = fakeEnv({ cwd: tempFolder(files) });
    const value = { '--except': 'acme', '--only': 'globex', '--search': 'xylophone' }[flag] ?? '';
    expect(await run(['compare', 'acme', flag, value], env)).toBe(1);
    expect(env.written.stderr()).toBe(
      'ask-them: nothing to compare among what the flags leave: no question is ticked ([x]) or answered\n',
    );
  },
);
