import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isWindows, runProgram } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { PRESS, runInTerminal, type TerminalRun } from '../support/terminal.ts';

const NOTE = `# Acme

## 2026-11-20 Mia

- [ ] Who left? ^who-left
  - Answer:

## 2026-11-24 Tom

- [ ] Who decides? ^who-decides
  - Answer:
- [x] Who stays? ^who-stays
  - Answer:
- [ ] Who pays? ^who-pays
  - Answer:
`;
const BANK =
  '- Who decides? ^who-decides\n  - Good sign: a first name\n  - Red flag: "we all do"\n';

/** Starts `debrief acme` beside a bank, and waits for its first question. */
async function start(
  args: readonly string[] = ['acme'],
  options: Parameters<typeof runInTerminal>[1] = {},
): Promise<TerminalRun & { readonly note: () => string; readonly cwd: string }> {
  const cwd = options.cwd ?? tempFolder({ 'acme.md': NOTE, 'bank.md': BANK });
  const run = runInTerminal(['debrief', ...args, '--bank', 'bank.md'], { ...options, cwd });
  await run.see(/y yes/u);
  return { ...run, cwd, note: () => readFileSync(join(cwd, 'acme.md'), 'utf8') };
}

describe.skipIf(isWindows)('debrief in a terminal', () => {
  it('asks for the newest meeting, and writes each answer as it is given', async () => {
    const run = await start();
    expect(run.screen().slice(0, 5)).toEqual([
      expect.stringMatching(/^ Acme, 24 Nov, Tom +1 of 3$/u),
      '',
      '  Who decides?',
      '  Good sign: a first name',
      '  Red flag: "we all do"',
    ]);
    await run.press('y', 'answer   > _');
    await run.press('Ann', 'Ann_');
    await run.press(PRESS.enter, 'verdict  g green');
    await run.press('g', 'Who stays?');
    await expect
      .poll(run.note)
      .toContain('- [x] Who decides? ^who-decides\n  - Answer: Ann #green\n');
    // It is ticked, so only the answer is missing.
    await run.press('most', 'most_');
    await run.press(PRESS.enter, 'verdict');
    await run.press('v', 'Who pays?');
    await run.press('t', 'told me unasked');
    await run.press('the state', 'state_');
    await run.press('\u001b\r', 'state / _');
    await run.press('and we', 'and we_');
    await run.press(PRESS.enter, 'verdict');
    await run.press('r', 'unasked  > _');
    await run.press('Who knows?', 'knows?_');
    await run.press(PRESS.enter, 'answer   > _');
    await run.press('nobody', 'nobody_');
    await run.press(PRESS.enter, 'verdict');
    await run.press(PRESS.enter, 'unasked  > _');
    await run.press('they laugh', 'laugh_');
    await run.press(PRESS.enter, 'unasked  > _');
    await run.press(PRESS.enter, '4 answers and 1 remark kept in acme.md');
    expect(await run.ended).toBe(0);
    expect(run.note()).toBe(
      NOTE.replace(
        /- \[ \] Who decides[\s\S]*$/u,
        `- [x] Who decides? ^who-decides
  - Answer: Ann #green
- [x] Who stays? ^who-stays
  - Answer: most #vague
- [-] Who pays? ^who-pays
  - Answer: the state
    and we #red
- [x] Who knows?
  - Answer: nobody

### Notes

- they laugh
`,
      ),
    );
  });

  it('skips, goes back, and leaves what was not asked as it is', async () => {
    const run = await start();
    await run.press('s', 'Who stays?');
    await run.press(PRESS.up, 'Who decides?');
    await run.press('n', 'Who stays?');
    await run.press(`${PRESS.enter}${PRESS.enter}`, 'Who pays?');
    await run.press('n', 'unasked');
    await run.press(PRESS.enter, /^$/u);
    expect(await run.ended).toBe(0);
    expect(run.note()).toBe(NOTE);
    // Nothing says that it was not asked, so it comes again.
    const again = await start(['acme'], { cwd: run.cwd });
    await again.press(PRESS.escape, 'asks for what is still missing');
  });

  it('takes a meeting that is named by words of its heading', async () => {
    const run = await start(['acme#mia']);
    expect(run.screen()[0]).toMatch(/Acme, 20 Nov, Mia +1 of 1/u);
    await run.press(PRESS.escape, "ask-them debrief --bank bank.md 'acme#mia'");
    expect(await run.ended).toBe(130);
  });

  type Leave = (run: TerminalRun) => void;
  it.each<[string, number, Leave]>([
    ['Esc', 130, (run) => void run.press(PRESS.escape, /./u)],
    ['Ctrl-C', 130, (run) => void run.press(PRESS.ctrlC, /./u)],
    ['Ctrl-D', 130, (run) => void run.press(PRESS.ctrlD, /./u)],
    ['SIGTERM', 143, (run) => run.signal('SIGTERM')],
    ['SIGHUP', 129, (run) => run.signal('SIGHUP')],
  ])('keeps what was typed at %s, and goes on there', async (_, code, leave) => {
    const run = await start(['acme'], { line: 'exec "$@"' });
    await run.press('y', 'answer');
    await run.press('Ann', 'Ann_');
    leave(run);
    expect(await run.ended).toBe(code);
    expect(run.note()).toContain('- [x] Who decides? ^who-decides\n  - Answer: Ann\n');
    const again = runInTerminal(['debrief', 'acme'], { cwd: run.cwd });
    await again.see('Who stays?');
    again.signal('SIGKILL');
  });

  it('keeps what was typed when its terminal is closed', async () => {
    const run = await start();
    await run.press('y', 'answer');
    await run.press('Ann', 'Ann_');
    run.close();
    await expect.poll(run.note, { timeout: 15_000 }).toContain('  - Answer: Ann\n');
  });

  it('keeps what was pasted', async () => {
    const run = await start();
    await run.press('y', 'answer');
    await run.press('\u001b[200~Ann\rand Bob\u001b[201~', 'Ann / and Bob_');
    await run.press(PRESS.ctrlC, 'kept');
    expect(await run.ended).toBe(130);
    expect(run.note()).toContain('  - Answer: Ann\n    and Bob\n');
  });

  it('scrolls the signs where they are long', async () => {
    const run = await start(['acme'], { columns: 24, rows: 10 });
    expect(run.screen().join(' ')).not.toContain('Red flag');
    await run.press('\u001b[6~', 'Red flag: "we all');
    await run.press('\u001b[5~', 'Who decides?');
  });

  it('leaves the note before or after an answer when it is killed', async () => {
    const before = NOTE;
    const after = NOTE.replace('[ ] Who decides', '[x] Who decides').replace(
      'who-decides\n  - Answer:',
      'who-decides\n  - Answer: Ann #green',
    );
    for (const delay of [0, 5, 20, 60, 150, 300]) {
      const run = await start(['acme'], { line: 'exec "$@"' });
      await run.press('yAnn\r', 'verdict');
      void run.press('g', /./u);
      await setTimeout(delay);
      run.signal('SIGKILL');
      await run.ended;
      expect([before, after]).toContain(run.note());
    }
  });

  it('redraws after a resize, and after Ctrl-Z', async () => {
    const cwd = tempFolder({ 'acme.md': NOTE, 'bank.md': BANK });
    const run = runInTerminal(['debrief', 'acme', '--bank', 'bank.md'], {
      cwd,
      line: 'set -m; "$@"; echo stopped; fg >/dev/null',
    });
    await run.see('y yes');
    run.resize(40, 12);
    await run.see(/^ Acme, 24 Nov, Tom +1 of 3$/mu);
    await run.press('y', 'answer');
    await run.press('Ann', 'Ann_');
    void run.press('\u001a', /./u);
    await expect.poll(run.output).toContain('stopped');
    await run.see('Ann_');
    await run.press('a', 'Anna_');
    expect(run.screen()[0]).toMatch(/^ Acme, 24 Nov, Tom +1 of 3$/u);
    await run.press(PRESS.escape, 'kept in acme.md');
    expect(await run.ended).toBe(130);
  });

  it('loses nothing when two of them answer the same question', async () => {
    const run = await start();
    const other = await start(['acme'], { cwd: run.cwd });
    await run.press('yAnn\r', 'verdict');
    await other.press('yBob\r', 'verdict');
    await run.press('g', 'Who stays?');
    await other.press('r', 'Who stays?');
    await run.press(PRESS.escape, 'kept');
    await other.press(PRESS.escape, 'asks for what is still missing');
    expect([await run.ended, await other.ended]).toEqual([130, 130]);
    expect(run.note()).toContain('  - Answer: Ann #green\n');
    expect(run.note()).toContain('### Notes\n\n- Who decides: Bob #red\n');
  });

  it('says what it could not write', async () => {
    const run = await start();
    writeFileSync(join(run.cwd, 'acme.md'), Buffer.from([0xff, 0xfe, 0xff]));
    await run.press('yAnn\r', 'verdict');
    await run.press('g', 'Who stays?');
    await run.press(PRESS.escape, /not written: Who decides\? Ann #green/u);
    expect(await run.ended).toBe(2);
  });

  it.each([{ ACCESSIBLE: '1' }, { TERM: 'dumb' }])(
    'is the same dialogue in plain lines with %j',
    async (variables) => {
      const cwd = tempFolder({ 'acme.md': NOTE, 'bank.md': BANK });
      const args = ['debrief', 'acme', '--bank', 'bank.md'];
      const run = runInTerminal(args, { cwd, variables });
      await run.see('Asked? y yes');
      await run.press('?\r', '"?" means nothing here: type one of these');
      await run.press('y\r', 'Answer (');
      await run.press('Ann\r', 'Verdict?');
      await run.press('g\r', '2 of 3: Who stays?');
      await run.press('\r', 'Verdict?');
      await run.press('\r', '3 of 3: Who pays?');
      await run.press('y\r', 'Answer (');
      await run.press('\r', 'Verdict?');
      await run.press('\r', 'Unasked');
      await run.press('they laugh\r', 'Unasked');
      await run.press(PRESS.ctrlD, '1 answer, 1 tick and 1 remark kept in acme.md');
      expect(await run.ended).toBe(130);
      expect(run.output()).not.toContain('\u001b');
      expect(readFileSync(join(cwd, 'acme.md'), 'utf8')).toContain('Answer: Ann #green');
    },
  );

  it('is refused without a terminal, and for a note without questions', async () => {
    const cwd = tempFolder({ 'acme.md': NOTE, 'empty.md': '# Empty\n' });
    expect(runProgram(['debrief', 'acme'], { cwd })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('debrief needs a terminal to ask on'),
    });
    const run = runInTerminal(['debrief', 'empty'], { cwd });
    await run.see('empty.md has no questions: "ask-them random 5 --into empty" plans some');
    expect(await run.ended).toBe(1);
  });
});
