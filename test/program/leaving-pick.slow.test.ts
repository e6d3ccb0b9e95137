import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BANK, dealThree, HINTS, handOn, isCursorShown } from '../support/pick-run.ts';
import { isWindows } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { PRESS, runInTerminal } from '../support/terminal.ts';

describe.skipIf(isWindows)('leaving pick', () => {
  const line = '"$@" > out.md; echo "code $?"; stty -a | tr " " "\\n" | grep -x -e -\\*echo';

  it.each([
    ['Esc', PRESS.escape],
    ['Ctrl-C', PRESS.ctrlC],
    ['Ctrl-D', PRESS.ctrlD],
    ['q', 'q'],
  ])('with %s takes nothing and leaves the terminal as it was', async (_, key) => {
    const cwd = tempFolder({ 'bank.md': BANK });
    const run = await dealThree([], { cwd, line });
    await run.press(key, 'code 130');
    await run.ended;
    expect(run.screen()).toEqual(['code 130', 'echo']);
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toBe('');
    expect(isCursorShown(run.output())).toBe(true);
  });

  it('with Esc takes less than 0.4 seconds', async () => {
    const run = await dealThree();
    const pressed = performance.now();
    await run.press(PRESS.escape, /^$/u);
    await run.ended;
    // By default, readline waits half a second for the rest of a control code.
    expect(performance.now() - pressed).toBeLessThan(400);
  });

  it.each([
    ['Esc', PRESS.escape],
    ['Ctrl-C', PRESS.ctrlC],
    ['Ctrl-D', PRESS.ctrlD],
    ['q', 'q'],
  ])('with %s is also possible when it asks whom the user meets', async (_, key) => {
    const run = runInTerminal(['pick'], { line });
    await run.see('> 1 anyone');
    await run.press(key, 'code 130');
    await run.ended;
    expect(run.screen()).toEqual(['code 130', 'echo']);
    expect(isCursorShown(run.output())).toBe(true);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
    ['SIGINT', 130],
  ])('by %s leaves the terminal as it was, and ends with %i', async (name, code) => {
    const run = await dealThree([], { line: 'exec "$@"' });
    run.signal(name);
    expect(await run.ended).toBe(code);
    expect(run.screen()).toEqual([]);
    expect(isCursorShown(run.output())).toBe(true);
  });

  it('for a while at Ctrl-Z gives the screen back, and fg brings the hand', async () => {
    const run = await dealThree([], { line: 'set -m; "$@"; echo stopped; fg >/dev/null' });
    const before = handOn(run);
    void run.press('\u001a', /./u);
    await expect.poll(run.output).toContain('stopped');
    await run.see(HINTS);
    expect(handOn(run)).toEqual(before);
    await run.press('j', '> 2');
    await run.press(PRESS.escape, 'stopped');
    expect(await run.ended).toBe(130);
  });

  it('for a while by a stop from outside brings the whole hand back', async () => {
    const run = await dealThree([], { line: 'exec "$@"' });
    const before = handOn(run);
    run.signal('SIGSTOP');
    run.signal('SIGCONT');
    await expect.poll(() => run.output().split('\u001b[?1049h').length).toBe(3);
    await run.press('j', '> 2');
    expect(handOn(run).map((one) => one.replace('>', ''))).toEqual(
      before.map((one) => one.replace('>', '')),
    );
  });

  it.each([
    ['Esc', PRESS.escape],
    ['Ctrl-D', PRESS.ctrlD],
    ['q', 'q'],
  ])('with %s asks once if the hand has been arranged', async (_, key) => {
    const run = await dealThree();
    await run.press('J', '> 2');
    await run.press(key, 'esc again leaves');
    await run.press('k', (lines) => !lines.join().includes('esc again leaves'));
    await run.press(key, 'esc again leaves');
    await run.press(key, /^$/u);
    expect(await run.ended).toBe(130);
  });

  it('does not happen with Ctrl-Z where nothing can stop the program', async () => {
    const run = await dealThree();
    void run.press('\u001a', /./u);
    await expect.poll(run.output).toContain('\u001b[?1049l');
    await run.see(HINTS);
    await run.press('j', '> 2');
  });
});
