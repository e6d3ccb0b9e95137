import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BANK } from '../support/pick-run.ts';
import { isWindows } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { PRESS, runInTerminal } from '../support/terminal.ts';

describe.skipIf(isWindows)('pick in plain lines', () => {
  const ARGS = ['pick', '3', '--bank', 'bank.md', '--seed', 'x'];

  it.each([{ ACCESSIBLE: '1' }, { TERM: 'dumb' }])(
    'holds, swaps, finds and takes without any control code, with %j',
    async (variables) => {
      const cwd = tempFolder({ 'bank.md': BANK });
      const run = runInTerminal(ARGS, { cwd, variables });
      await run.see('keep which? 1,3');
      await run.press('1,3\r', '3. held:');
      await run.press('r\r', (lines) => lines.join('\n').split('keep which?').length === 4);
      await run.press('/ sevn\r', 'add which?');
      await run.press('1\r', 'held: Gg?');
      await run.press('\r', /\^g\b/u);
      expect(await run.ended).toBe(0);
      expect(run.output()).not.toContain('\u001b');
    },
  );

  it('reorders, says more hits, and tells what means nothing where it is typed', async () => {
    const run = runInTerminal(['pick', '3', '--for', 'peer', '--seed', 'x'], {
      rows: 60,
      variables: { ACCESSIBLE: '1' },
    });
    await run.see('keep which? 1,3');
    const [first = ''] = run.screen().filter((line) => line.startsWith('1. '));
    await run.press('m 1 3\r', first.replace('1. ', '3. ').slice(0, 40));
    await run.press('/ team\r', /9\. .*\nadd which\? 1,3 · more: \d+ left/su);
    await run.press('r\r', '"r" means nothing here: type the numbers to add');
    await run.press('more\r', '10. ');
    await run.press('10\r', /held: /u);
    await run.press('q\r', 'q again leaves');
    await run.press('q\r', /q again leaves.*q$/su);
    expect(await run.ended).toBe(130);
  });

  it.each([
    ['q', 'q\r'],
    ['Ctrl-D', PRESS.ctrlD],
  ])('asks once at %s if the hand has been arranged', async (_, key) => {
    const cwd = tempFolder({ 'bank.md': BANK });
    const run = runInTerminal(ARGS, { cwd, variables: { ACCESSIBLE: '1' } });
    await run.see('keep which?');
    await run.press('1\r', '1. held:');
    await run.press(key, /q again leaves.*keep which\?/su);
    await run.press('u\r', (lines) => lines.join('\n').split('1. ').length === 4);
    await run.press('1\r', (lines) => lines.join('\n').split('1. held:').length === 3);
    await run.press(key, (lines) => lines.join('\n').split('q again leaves').length === 3);
    void run.press(key, /./u);
    expect(await run.ended).toBe(130);
  });

  it('takes an arranged hand after a Ctrl-D that asked', async () => {
    const cwd = tempFolder({ 'bank.md': BANK });
    const run = runInTerminal(ARGS, { cwd, variables: { ACCESSIBLE: '1' } });
    await run.see('keep which?');
    await run.press('1\r', '1. held:');
    await run.press(PRESS.ctrlD, 'q again leaves');
    await run.press('\r', /\^\w\b/u);
    expect(await run.ended).toBe(0);
  });

  it('says its prompt again after Ctrl-Z and fg', async () => {
    const cwd = tempFolder({ 'bank.md': BANK });
    const line = 'set -m; "$@"; echo stopped; fg >/dev/null';
    const run = runInTerminal(ARGS, { cwd, line, variables: { ACCESSIBLE: '1' } });
    await run.see('keep which?');
    await run.press('\u001a', /stopped.*keep which\?/su);
    await run.press('1\r', '1. held:');
    await run.press('\r', /\^\w\b/u);
    expect(await run.ended).toBe(0);
  });

  it('asks whom the user meets in a numbered list', async () => {
    const run = runInTerminal(['pick', '2'], { variables: { ACCESSIBLE: '1' } });
    await run.see('1. anyone');
    await run.press('3\r', 'For a manager');
    await run.press('q\r', /q$/mu);
    expect(await run.ended).toBe(130);
    expect(run.output()).not.toContain('\u001b');
  });

  it.each([
    ['Ctrl-C', PRESS.ctrlC],
    ['Ctrl-D', PRESS.ctrlD],
  ])('is left with %s', async (_, key) => {
    const cwd = tempFolder({ 'bank.md': BANK });
    const line = 'exec "$@" > out.md';
    const run = runInTerminal(ARGS, { cwd, line, variables: { ACCESSIBLE: '1' } });
    await run.see('keep which?');
    void run.press(key, /./u);
    expect(await run.ended).toBe(130);
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toBe('');
  });

  it('is not wanted with ACCESSIBLE=0', async () => {
    const cwd = tempFolder({ 'bank.md': BANK });
    const run = runInTerminal(ARGS, { cwd, variables: { ACCESSIBLE: '0' } });
    await run.see('enter take all 3');
    await run.press(PRESS.escape, /^$/u);
    expect(await run.ended).toBe(130);
  });
});
