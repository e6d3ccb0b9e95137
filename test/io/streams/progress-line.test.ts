import { describe, expect, it } from 'vitest';
import { loadBank } from '../../../src/io/files/load-bank.ts';
import { loadNotes } from '../../../src/io/notes/load-notes.ts';
import { withProgress } from '../../../src/io/streams/progress-line.ts';
import { type FakeWorld, fakeEnv, TERMINAL } from '../../support/fake-env.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const ERASE = '\r\u001b[K';
const MEGABYTE = 1_000_000;

/** Returns the text on stderr after files of these sizes were read. */
async function progress(sizes: readonly number[], world: FakeWorld = {}, name = 'big.md') {
  const env = fakeEnv({ ...TERMINAL, ...world });
  await withProgress(env, name, async (countBytes) => {
    for (const size of sizes) countBytes(size);
  });
  return env.written.stderr();
}

describe('withProgress', () => {
  it('shows a line once files add up to 2 MB, and erases it', async () => {
    expect(await progress([MEGABYTE, MEGABYTE, MEGABYTE])).toBe(`reading big.md…${ERASE}`);
  });

  it('shows nothing for small files', async () => {
    expect(await progress([MEGABYTE, MEGABYTE - 1])).toBe('');
  });

  it.each([
    ['in a pipe', { stderrIsTerminal: false }],
    ['on a terminal that cannot erase', { variables: { TERM: 'dumb' } }],
  ])('shows nothing %s', async (_, world) => {
    expect(await progress([3 * MEGABYTE], world)).toBe('');
  });

  it('erases the line if the work fails', async () => {
    const env = fakeEnv(TERMINAL);
    const failing = withProgress(env, 'big.md', async (countBytes) => {
      countBytes(3 * MEGABYTE);
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(env.written.stderr()).toBe(`reading big.md…${ERASE}`);
  });

  it('shows only the end of a long path, and removes escape sequences', async () => {
    const name = `${'folder/'.repeat(20)}\u001b[31mbig.md`;
    expect(await progress([3 * MEGABYTE], {}, name)).toBe(
      `reading …r/folder/folder/folder/big.md…${ERASE}`,
    );
  });
});

const LARGE = `- How is it?\n${'x'.repeat(2 * MEGABYTE)}`;

it('loadBank shows the progress of a large bank', async () => {
  const env = fakeEnv({ ...TERMINAL, stdin: LARGE });
  await loadBank(['-'], env);
  expect(env.written.stderr()).toBe(`reading <stdin>…${ERASE}`);
});

it('loadNotes shows the progress of large notes', async () => {
  const cwd = tempFolder({ 'vault/a.md': `## 2026-11-22 Jo\n${LARGE}` });
  const env = fakeEnv({ ...TERMINAL, cwd });
  expect((await loadNotes(['vault'], env)).notes).toHaveLength(1);
  expect(env.written.stderr()).toBe(`reading vault…${ERASE}`);
});
