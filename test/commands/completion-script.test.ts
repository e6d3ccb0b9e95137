import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeEnv } from '../support/fake-env.ts';
import { runProgram } from '../support/program.ts';

const SCRIPTS = join(import.meta.dirname, '../../src/commands/shells');

it.each(['bash', 'zsh', 'fish'])('completion %s prints its script', async (shell) => {
  const script = readFileSync(join(SCRIPTS, `ask-them.${shell}`), 'utf8');
  const env = fakeEnv();
  expect(await run(['completion', shell], env)).toBe(0);
  expect(env.written.stdout()).toBe(script);
  expect(runProgram(['completion', shell]).stdout).toBe(script);
});
