import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { FIXTURES, fakeEnv } from '../support/fake-env.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Returns a copy of a folder of fixtures in which all lines end as they do on Windows. */
function withWindowsLineBreaks(name: string): string {
  const copy = join(tempFolder(), 'copy');
  cpSync(join(FIXTURES, name), copy, { recursive: true });
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.md')) continue;
    const text = readFileSync(join(copy, file), 'latin1');
    writeFileSync(join(copy, file), text.replaceAll(/\r?\n/gu, '\r\n'), 'latin1');
  }
  return copy;
}

/** Runs a command line, and returns what it prints on both streams. */
async function outputOf(line: string, cwd: string): Promise<string> {
  const env = fakeEnv({ cwd });
  await run(line.split(' '), env);
  return env.written.stdout() + env.written.stderr();
}

describe('files with the line breaks of Windows', () => {
  it.each([
    ['bank', 'list --bank . --format json'],
    ['bank', 'list --bank . --details --format text'],
    ['check', 'check .'],
    ['notes/search', 'compare acme globex initech --format json'],
    ['notes/search', 'compare acme globex --open --format plain'],
  ])('are read like others: in %s, %s', async (folder, line) => {
    const expected = await outputOf(line, join(FIXTURES, folder));
    expect(await outputOf(line, withWindowsLineBreaks(folder))).toBe(expected);
  });

  it('get additions with the same line breaks', async () => {
    const folder = withWindowsLineBreaks('notes/search');
    const before = readFileSync(join(folder, 'acme.md'), 'utf8');
    await outputOf('random 2 --for peer --into acme', folder);
    const after = readFileSync(join(folder, 'acme.md'), 'utf8');
    expect(after.length).toBeGreaterThan(before.length);
    expect(after).not.toMatch(/(?<!\r)\n/u);
  });
});
