import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { readWord } from '../../../src/commands/shared/typed-word.ts';
import type { Env } from '../../../src/env.ts';
import { fakeEnv, TERMINAL } from '../../support/fake-env.ts';
import { tempFolder } from '../../support/temp-folder.ts';

describe('readWord', () => {
  it('cleans what is no path, so that a name ends in a message where it should', () => {
    expect(readWord('pay\u001b', 'topics', fakeEnv())).toBe('pay');
    expect(readWord('pay\u001b', 'files', fakeEnv())).toBe('pay\u001b');
  });
});

describe('~ on the command line', () => {
  const NOTE = '# Acme\n\n## 2026-11-20 peer\n\n- [x] Who decides? ^who-decides\n';
  const FILES = { 'bank.md': '## pay\n\n- Who decides? ^who-decides\n', 'acme.md': NOTE };

  /** Runs words with a home folder that has the files; returns the output, with `~` for its path. */
  async function runAtHome(words: readonly string[], variables: Env['variables'] = {}) {
    const home = tempFolder(FILES);
    const env = fakeEnv({
      ...TERMINAL,
      cwd: tempFolder(),
      variables: { HOME: home, ...variables },
    });
    const exitCode = await run(words, env);
    const { stdout, stderr } = env.written;
    return { exitCode, output: (stdout() + stderr()).replaceAll(home, 'HOME') };
  }

  it.each([
    [['list', '--bank=~/bank.md']],
    [['list', '--bank=~/bank.md', '--only=~/acme']],
    [['list', '--bank=~/bank.md', '--only=~/acme#peer']],
    [['list', '--bank=~/bank.md', '--into=~/globex']],
    [['check', '~/bank.md', '~/acme.md']],
    [['compare', '~/acme']],
    [['compare', '~']],
  ])('is the home folder in %j', async (words) => {
    expect(await runAtHome(words)).toMatchObject({ exitCode: 0 });
  });

  it('is the home folder in --except and in ASK_THEM_BANK', async () => {
    const { output } = await runAtHome(['list', '--except=~/acme'], {
      ASK_THEM_BANK: '~/bank.md',
    });
    expect(output).toMatch(/^ask-them: nothing matched: --except HOME\/acme leaves out/u);
  });

  it('is written out in the commands that messages suggest', async () => {
    const { output } = await runAtHome(['list', '--into=~/jobs/acme']);
    expect(output).toContain('there is no folder HOME/jobs: "mkdir -p HOME/jobs" makes it');
    expect((await runAtHome(['compare', '~/gone'])).output).toContain(
      '"ask-them pick --into HOME/gone" begins one',
    );
  });
});
