import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { FIXTURES, fakeEnv, TERMINAL } from '../support/fake-env.ts';
import { commandNames, helpOf } from '../support/help.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { parseWords } from '../support/transcript.ts';

const NAMES = await commandNames();

/** Returns the lines of a help text with a term, a gap and the description of the term. */
function described(help: string): string[] {
  return help.split('\n').filter((line) => /^ +(?:\S.*?)? {2,}\S/u.test(line));
}

async function examplesIn(command: string): Promise<string[]> {
  const [, list = ''] = /Examples:\n((?: .*\n?)+)/u.exec(await helpOf(command)) ?? [];
  return list.match(/(?<=^ +ask-them ).+?(?= {2})/gmu) ?? [];
}

describe.each(NAMES)('ask-them %s --help', (name) => {
  it('is no wider than a terminal of 80 columns', async () => {
    const lines = (await helpOf(name, 80)).split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('fits 40 columns, except for command lines and headings', async () => {
    const wide = described(await helpOf(name, 40)).filter((line) => line.length > 40);
    expect(wide).toEqual([]);
  });

  it('has the same words at every width', async () => {
    const wordsOf = async (columns: number): Promise<string> =>
      (await helpOf(name, columns)).replace(/\s+/gu, ' ');
    expect(await wordsOf(40)).toBe(await wordsOf(1000));
  });

  it.skipIf(name === 'help')('has examples that run without an error', async () => {
    const folder = tempFolder({ 'mine.md': '## pay\n\n- Who decides on a raise?\n' });
    cpSync(join(FIXTURES, 'notes/search'), folder, { recursive: true });
    const examples = await examplesIn(name);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const env = fakeEnv({ ...TERMINAL, cwd: folder });
      const code = await run(parseWords(example), env);
      // `pick` and `debrief` fail here, since there is no keyboard.
      if (code === 2) expect(env.written.stderr()).toMatch(/(?:pick|debrief) needs a terminal/u);
      else expect(code).toBe(0);
    }
  });
});
