import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../scripts/fuzz.js');
const SEED = 'npm-test';
const COUNT = '1000';

// A process of its own: a hanging parser would hang the test, but the script ends it and names the input.
it(`loads and prints ${COUNT} broken files of the seed ${SEED}`, () => {
  const args = [SCRIPT, '--seed', SEED, '--count', COUNT, '--no-growth', '--editors', '0'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr + stdout).toBe(`seed ${SEED}\n${COUNT} inputs: no throw, no hang\n`);
  expect(status).toBe(0);
});
