import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

it('SECURITY.md names tests that exist', async () => {
  const named = (await readFile(join(root, 'SECURITY.md'), 'utf8')).match(/test\/[\w./-]+/gu) ?? [];
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(named.length).toBeGreaterThan(5);
});
