import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWindows } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runInTerminal } from '../support/terminal.ts';

/** So many questions that the file is larger than 2 MB. */
const COUNT = 100_000;

describe.skipIf(isWindows)('the progress of a large bank', () => {
  it('is shown while the bank is loaded, and erased afterwards', async () => {
    const items = Array.from({ length: COUNT }, (_, at) => `- Who has left ${at}?\n`);
    const cwd = tempFolder({ 'big.md': `## Team\n\n${items.join('')}` });
    const args = ['list', '--bank', 'big.md', '--format', 'plain'];
    const run = runInTerminal(args, { cwd, line: '"$@" > out.txt' });
    await run.see(/^reading big\.md…$/u);
    expect(await run.ended).toBe(0);
    expect(run.screen()).toEqual([`${COUNT} of ${COUNT} questions`]);
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8').split('\n')).toHaveLength(COUNT + 1);
  });
});
