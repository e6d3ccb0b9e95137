import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

it('CONTRIBUTING says what every source file is for, and names no other', async () => {
  const files = await readdir(join(root, 'src'), { recursive: true });
  const map = (await readFile(join(root, 'CONTRIBUTING.md'), 'utf8')).split('\n');
  const cells = map.filter((line) => line.startsWith('| `')).map((line) => line.split(' | ')[0]);
  const named = cells.join(' ').match(/[a-z-]+(?:\.d)?\.ts/gu);
  expect(new Set(named)).toEqual(
    new Set(files.filter((file) => file.endsWith('.ts')).map((file) => basename(file))),
  );
});

it('SECURITY names tests that there are', async () => {
  const named = (await readFile(join(root, 'SECURITY.md'), 'utf8')).match(/test\/[\w./-]+/gu) ?? [];
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(named.length).toBeGreaterThan(5);
});
