import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../scripts/fuzz.js');

// In a process of its own, whose CPU time no other test shares. The script measures a length and its
// double in turns, and again if the ratio is too high, so that a busy machine does not fail the test.
it.each([
  'levels for --tag',
  'levels to complete',
  'beginnings of ids',
  'names for --not, the last unknown',
  'names for --tag, the last unknown',
  'names for --stage, the last unknown',
  'words of topics',
  'of one question for list',
  'ASK_THEM_ME',
  'long names of topics',
  'digits for --minutes',
  'words to complete',
  'compare: notes in text',
])('the time grows about linearly with %s', { timeout: 600_000 }, (shape) => {
  const args = [SCRIPT, '--count', '0', '--shape', shape];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr + stdout).toMatch(/\n[1-9]\d* shapes, doubled: none too slow\n/u);
});
