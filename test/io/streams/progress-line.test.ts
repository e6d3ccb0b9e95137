import { describe, expect, it } from 'vitest';
import { loadBank, withGuesses } from '../../../src/io/files/load-bank.ts';
import { loadNotes } from '../../../src/io/notes/load-notes.ts';
import { withProgress } from '../../../src/io/streams/progress-line.ts';
import { type FakeWorld, fakeEnv, TERMINAL } from '../../support/fake-env.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const ERASE = '\r\u001b[K';

/** A clock that goes on by so much whenever somebody looks at it. */
const ticking = (by: number) => {
  let time = 0;
  return () => {
    time += by;
    return time;
  };
};

/** What is on stderr after work on a file that is told of at these shares. */
async function progress(world: FakeWorld, shares: readonly number[], name = 'big.md') {
  const env = fakeEnv({ ...TERMINAL, ...world });
  await withProgress(env, async (tellOf) => {
    const tell = tellOf('reading', name);
    for (const share of shares) tell(share);
  });
  return env.written.stderr();
}

describe('withProgress', () => {
  it('draws a line in place from half a second on, and erases it', async () => {
    const drawn = await progress({ now: ticking(250) }, [0, 0.25, 0.5, 0.755]);
    expect(drawn).toBe(`${ERASE}reading big.md… 50 %${ERASE}reading big.md… 75 %${ERASE}`);
  });

  it('draws no more often than anybody reads', async () => {
    const drawn = await progress({ now: ticking(10) }, Array(100).fill(0.5));
    expect(drawn.split(ERASE)).toHaveLength(7);
  });

  it('says nothing of what is done soon', async () => {
    expect(await progress({ now: ticking(50) }, [0, 0.5, 1])).toBe('');
  });

  it.each([
    ['in a pipe', { stderrIsTerminal: false }],
    ['on a terminal that cannot erase', { variables: { TERM: 'dumb' } }],
  ])('says nothing %s', async (_, world) => {
    expect(await progress({ now: ticking(1000), ...world }, [0, 0.5, 1])).toBe('');
  });

  it('erases the line where the work fails', async () => {
    const env = fakeEnv({ ...TERMINAL, now: ticking(1000) });
    const failing = withProgress(env, async (tellOf) => {
      for (const share of [0, 0.5]) tellOf('reading', 'big.md')(share);
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(env.written.stderr().endsWith(`50 %${ERASE}`)).toBe(true);
  });

  it('names a long path by its end, and safely', async () => {
    const name = `${'folder/'.repeat(20)}\u001b[31mbig.md`;
    const drawn = await progress({ now: ticking(1000) }, [0, 0.5], name);
    expect(drawn).toBe(`${ERASE}reading …r/folder/folder/folder/big.md… 50 %${ERASE}`);
  });
});

describe('progress of a bank', () => {
  const slow: FakeWorld = { ...TERMINAL, now: ticking(1000) };
  const large = Array.from({ length: 5000 }, (_, n) => `- How is it with ${n}?\n`).join('');

  it('goes on through a large file, and is gone in the end', async () => {
    const env = fakeEnv({ ...slow, stdin: large });
    await loadBank(['-'], env);
    const shares = [...env.written.stderr().matchAll(/reading <stdin>… (\d+) %/gu)].map(shareIn);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(env.written.stderr().endsWith(ERASE)).toBe(true);
    expect(env.written.stdout()).toBe('');
  });

  it('goes on through the files of a folder', async () => {
    const env = fakeEnv(slow);
    await loadBank(['built-in'], env);
    expect(env.written.stderr()).toMatch(/reading built-in… [1-4]\d %.*reading built-in… 9\d %/su);
  });

  it('goes on through checks and guesses', async () => {
    const env = fakeEnv({ ...slow, stdin: large });
    const { bank } = await loadBank(['-'], env, 'with-checks');
    await withGuesses(bank, env);
    expect(env.written.stderr()).toMatch(/checking 5000 questions… [3-9]\d %/u);
    expect(env.written.stderr()).toMatch(/guessing topics… \d+ %/u);
  });
});

describe('progress of notes', () => {
  it('goes on through the notes of a folder, and is gone in the end', async () => {
    const note = (_: unknown, n: number) => [`vault/${n}.md`, '## 2026-11-22 Jo\n- [x] Who?\n'];
    const cwd = tempFolder(Object.fromEntries(Array.from({ length: 8 }, note)));
    const env = fakeEnv({ ...TERMINAL, now: ticking(1000), cwd });
    expect(await loadNotes(['vault'], env)).toHaveLength(8);
    expect(env.written.stderr()).toMatch(/reading vault… 25 %.*reading vault… 87 %/su);
    expect(env.written.stderr().endsWith(ERASE)).toBe(true);
  });
});

function shareIn([, share = '']: RegExpMatchArray): number {
  return Number(share);
}
