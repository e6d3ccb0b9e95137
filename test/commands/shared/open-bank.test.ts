import { describe, expect, it } from 'vitest';
import { openBank } from '../../../src/commands/shared/open-bank.ts';
import { fakeEnv, TERMINAL } from '../../support/fake-env.ts';
import { tempFolder } from '../../support/temp-folder.ts';

describe('the hint at warnings', () => {
  it.each([
    ['a.md', 'a.md'],
    ['über/家.md', 'über/家.md'],
    ['my list.md', `'my list.md'`],
    ["ann's.md", `'ann'\\''s.md'`],
    ['a&b;c.md', `'a&b;c.md'`],
    ['$HOME.md', `'$HOME.md'`],
  ])('names %s so that a shell takes it for one word', async (name, word) => {
    const env = fakeEnv({ ...TERMINAL, cwd: tempFolder({ [name]: '- Who left?\n' }) });
    await openBank({ bank: [name], guess: false }, env);
    expect(env.written.stderr()).toBe(`1 warning: "ask-them check ${word}" shows it\n`);
  });

  it('is left out of a large bank, where it would take its time', async () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, at) => `- How is it with ${at}?\n`).join('');
    const hintAt = async (count: number) => {
      const env = fakeEnv({ ...TERMINAL, stdin: items(count) });
      await openBank({ bank: ['-'], guess: false }, env);
      return env.written.stderr();
    };
    expect(await hintAt(10_000)).toMatch(/warnings?: "ask-them check -" shows/u);
    expect(await hintAt(10_001)).toBe('');
  });
});
