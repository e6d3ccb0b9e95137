import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BANK, dealThree, HINTS, handIn, handOn, isCursorShown } from '../support/pick-run.ts';
import { isWindows, runProgram } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { PRESS, runInTerminal } from '../support/terminal.ts';

describe.skipIf(isWindows)('pick in a terminal', () => {
  it('draws on the terminal and puts the taken questions into a file', async () => {
    const cwd = tempFolder();
    const args = ['pick', '--topic', 'career,team,role,tech,hours'];
    const run = runInTerminal(args, { cwd, line: '"$@" > out.md' });
    await run.see('enter take all 5');
    expect(run.screen()[0]).toMatch(
      /^ For anyone, on career, team, role, tech, hours +\d+ in the pool$/u,
    );
    await run.press(PRESS.enter, /^$/u);
    expect(await run.ended).toBe(0);
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toMatch(/^(?:- \S.*\^[\w-]+\n){5}$/u);
    expect(isCursorShown(run.output())).toBe(true);
  });

  it('is erased before the answer is printed on the same terminal', async () => {
    const run = await dealThree();
    const hand = handOn(run).map((question) => question.replace('>', ''));
    await run.press(PRESS.enter, '  3. ');
    expect(await run.ended).toBe(0);
    expect(run.screen().map((line) => line.replace(/^ {2}(\d)\. {3}(\S+) .*$/u, '$1 $2'))).toEqual(
      hand.map((question, index) => `${index + 1} ${question}`),
    );
  });

  it('holds, swaps the others, and undoes', async () => {
    const run = await dealThree();
    const [first = '', second = '', third = ''] = handOn(run);
    await run.press(' ', '1 held');
    await run.press('R', (lines) => !handIn(lines).includes(second));
    const swapped = handOn(run);
    expect(swapped[0]).toBe(first.replace('>', '>*'));
    expect(swapped).not.toContain(second);
    expect(swapped).not.toContain(third);
    await run.press('u', second);
    expect(handOn(run)).toEqual([swapped[0], second, third]);
    await run.press('u', /1 {6}\S/u);
    expect(handOn(run)).toEqual([first, second, third]);
  });

  it('holds on the way through the hand with Tab and Shift-Tab', async () => {
    const run = await dealThree();
    await run.press('\t\t', /1 held.*\n.*2 held.*\n > 3/u);
    await run.press('\u001b[Z', /> 2 held.*\n {3}3 held/u);
  });

  it('moves, reorders, swaps one and drops one', async () => {
    const run = await dealThree();
    const [first = '', second = '', third = ''] = handOn(run).map((one) => one.replace('>', ''));
    await run.press(PRESS.down, '> 2');
    await run.press('K', '> 1');
    expect(handOn(run)).toEqual([`>${second}`, first, third]);
    await run.press('jj', '> 3');
    await run.press('r', (lines) => !handIn(lines).includes(`>${third}`));
    expect(handOn(run).slice(0, 2)).toEqual([second, first]);
    await run.press('x', 'take all 2');
    expect(handOn(run)).toEqual([second, `>${first}`]);
  });

  it('moves with Ctrl-J and Ctrl-K, g and G, and to a number', async () => {
    const cwd = tempFolder({ 'bank.md': BANK });
    const run = runInTerminal(['pick', '7', '--bank', 'bank.md', '--seed', 'x'], { cwd });
    await run.see('take all 7');
    await run.press('\n', '> 2');
    await run.press('\u000b', '> 1');
    await run.press('G', '> 7');
    await run.press('g', '> 1');
    await run.press('5', '> 5');
    await run.press('\u001b[6~', '> 7');
    await run.press('\u001b[H', '> 1');
    await run.press('\u001b[F', '> 7');
  });

  it.each([9, 12])('turns a page of hits in a window of %i lines', async (rows) => {
    const run = await dealThree([], { rows });
    await run.press('/', '> Aa?');
    const shown = run.screen().filter((line) => /^ [ >] [A-Z][a-z]\?/u.test(line)).length;
    await run.press('\u001b[6~', `> ${'ABCDEFG'[shown] ?? 'G'}`);
    await run.press('\u001b[5~', '> Aa?');
  });

  it('is drawn again by Ctrl-L', async () => {
    const run = await dealThree();
    const before = run.screen();
    const cleared = run.output().split('\u001b[H\u001b[J').length;
    void run.press('\u000c', /./u);
    await expect.poll(() => run.output().split('\u001b[H\u001b[J').length).toBe(cleared + 1);
    await run.press('j', '> 2');
    await run.press('k', '> 1');
    expect(run.screen()).toEqual(before);
  });

  it('adds a question in own words, and takes only the held', async () => {
    const cwd = tempFolder({ 'bank.md': BANK });
    const run = await dealThree([], { cwd, line: '"$@" > out.md' });
    await run.press('aMay I see the desk?', 'enter adds these words');
    await run.press(PRESS.enter, '2 held May I see the desk?');
    await run.press('H', /^$/u);
    expect(await run.ended).toBe(0);
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toMatch(
      /^- May I see the desk\? .*\^\w+\n$/u,
    );
  });

  it('finds a question, puts it into the current slot and holds it', async () => {
    const run = await dealThree(['--topic', 'one,two,three']);
    await run.press(`${PRESS.down}/`, 'find _');
    await run.press('sevn', '> Gg?');
    await run.press(PRESS.enter, '2 held Gg?');
    await run.press('/ee', '> Ee?');
    await run.press(PRESS.escape, 'take all 3');
    expect(handOn(run)[1]).toBe('>*Gg?');
  });

  it('stays in its place after a query that is longer than a line', async () => {
    const run = await dealThree();
    const before = run.screen();
    await run.press(`/${'long '.repeat(40)}`, 'nothing like it');
    await run.press(PRESS.escape, 'take all 3');
    expect(run.screen()).toEqual(before);
  });

  it('unfolds the details, and shows all keys', async () => {
    const run = await dealThree(['--topic', 'one']);
    await run.press('d', 'Why: because of a');
    await run.press('?', 'undo the last change');
    await run.press('?', 'Why: because of a');
    await run.press('d', 'd why');
    expect(run.screen().join('\n')).not.toContain('because of a');
  });

  it('is drawn again after a resize', async () => {
    const run = await dealThree();
    const hand = handOn(run);
    run.resize(40, 12);
    await run.see(/^ For anyone {15}7 in the pool$/mu);
    expect(handOn(run)).toEqual(hand);
    run.resize(100, 30);
    await run.see(/^ For anyone {75}7 in the pool$/mu);
    expect(handOn(run)).toEqual(hand);
  });

  it('fits a window that is made lower', async () => {
    const cwd = tempFolder({ 'bank.md': BANK });
    const run = runInTerminal(['pick', '7', '--bank', 'bank.md', '--seed', 'x'], { cwd });
    await run.see('take all 7');
    const hand = handOn(run);
    run.resize(80, 9);
    await run.see('↓ 2 more');
    expect(handOn(run)).toEqual(hand.slice(0, 5));
    run.resize(80, 24);
    await run.see(hand[6] ?? '');
    expect(handOn(run)).toEqual(hand);
  });

  it('restores the screen as it was before, even after resizes', async () => {
    const line = 'for n in 1 2 3 4 5 6 7 8; do echo "history $n"; done; "$@"; echo done';
    const run = await dealThree([], { line });
    run.resize(40, 12);
    await run.see(/^ For anyone {15}7 in the pool$/mu);
    run.resize(80, 24);
    await run.see(/^ For anyone {55}7 in the pool$/mu);
    await run.press(PRESS.escape, 'done');
    const history = Array.from({ length: 8 }, (_, index) => `history ${index + 1}`);
    expect(run.screen()).toEqual([...history, 'done']);
  });

  it('shows all of a question that is longer than the window', async () => {
    const words = Array.from({ length: 90 }, (_, index) => `word${index}`);
    const cwd = tempFolder({ 'long.md': `- ${words.join(' ')}?` });
    const options = { cwd, columns: 40, rows: 12 };
    const run = runInTerminal(['pick', '--bank', 'long.md'], options);
    await run.see('PgDn more');
    const seen = new Set(
      run
        .screen()
        .join(' ')
        .match(/word\d+/gu),
    );
    while (!run.screen().join().includes('word89?')) {
      const before = run.screen().join();
      await run.press('\u001b[6~', (lines) => lines.join() !== before);
      for (const word of run
        .screen()
        .join(' ')
        .match(/word\d+/gu) ?? [])
        seen.add(word);
    }
    expect(words.filter((word) => !seen.has(word))).toEqual([]);
    await run.press('\u001b[5~', (lines) => !lines.join().includes('word89'));
  });

  it('treats a paste as text, not as keys', async () => {
    const run = await dealThree();
    const hand = handOn(run);
    await run.press('\u001b[200~Rx\rsevn\r\u001b[201~/', 'find _');
    await run.press('\u001b[200~sevn\r\u001b[201~', 'find sevn _');
    await run.press(PRESS.escape, 'take all 3');
    expect(handOn(run)).toEqual(hand);
  });

  it('asks whom the user meets if no filter says so, and deals questions for them', async () => {
    const run = runInTerminal(['pick', '2']);
    await run.see('Who are you meeting?');
    await run.press(`${PRESS.down}${PRESS.down}`, '> 3 manager');
    await run.press(PRESS.enter, 'For a manager');
    expect(run.screen().join('\n')).not.toContain('Who are you meeting?');
  });

  it('deals two spare questions below a line if minutes are given', async () => {
    const run = runInTerminal(['pick', '--minutes', '5', '--for', 'executive']);
    await run.see('take all 4');
    expect(run.screen()[0]).toContain('For an executive, 5 minutes');
    const marks = run.screen().map((line) => /if there is time|(?<=^ [ >] )\d/u.exec(line)?.[0]);
    expect(marks.filter(Boolean)).toEqual(['1', '2', 'if there is time', '3', '4']);
    await run.press(PRESS.enter, '  4. ');
    expect(run.screen().indexOf('  if there is time')).toBeGreaterThan(1);
  });

  it('says why the hand is smaller than asked for', async () => {
    const run = await dealThree(['--topic', 'one']);
    expect(run.screen().join('\n')).toContain('only 1 question to deal');
  });

  it('reads keys from the terminal if the questions come from standard input', async () => {
    const cwd = tempFolder({ 'bank.md': BANK });
    const line = 'cat bank.md | "$@" | cat > out.md';
    const run = runInTerminal(['pick', '2', '--bank', '-'], { cwd, line });
    await run.press('', HINTS);
    await run.press(PRESS.enter, /^$/u);
    await run.ended;
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toMatch(/^(?:- .*\n){2}$/u);
  });
});

describe.skipIf(isWindows)('the color of pick', () => {
  // Bold, dim, and the cursor's color: one of them is on every line with a key or a question.
  const isColored = (output: string): boolean =>
    ['\u001b[1m', '\u001b[2m', '\u001b[35m'].some((code) => output.includes(code));

  it('is on if standard error is a terminal, whatever standard output is', async () => {
    const run = await dealThree([], { line: '"$@" | cat' });
    expect(isColored(run.output())).toBe(true);
  });

  it.each([{ NO_COLOR: '1' }])(
    'is off with %o, and marks still show the cursor and held questions',
    async (off) => {
      const run = await dealThree([], { variables: off });
      await run.press(' ', '1 held');
      await run.press(PRESS.down, '> 2');
      expect(isColored(run.output())).toBe(false);
    },
  );

  it.each([{ NO_COLOR: '1' }])('is off with %o when it asks whom the user meets', async (off) => {
    const run = runInTerminal(['pick'], { variables: off });
    await run.see('> 1 anyone');
    expect(isColored(run.output())).toBe(false);
  });
});

describe('pick without a terminal', () => {
  const HINT = /^ask-them: pick needs a terminal .+"ask-them random".*\n$/u;

  it.each([['pick'], ['pick', '--bank', '-']])('suggests random at once: %s %s %s', (...args) => {
    const { stdout, stderr, exitCode } = runProgram(args, { timeout: 5000 });
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toMatch(HINT);
  });

  it.skipIf(isWindows).each([
    ['an empty standard input', '"$@" < /dev/null'],
    ['a closed standard input', '"$@" <&-'],
    ['a standard error that is a file', '"$@" 2> err.txt'],
    ['no standard stream that is a terminal', '"$@" < /dev/null 2> /dev/null | cat'],
  ])('asks on the terminal itself if there is %s', async (_, line) => {
    const cwd = tempFolder({ 'bank.md': BANK });
    const run = runInTerminal(['pick', '2'], { cwd, line: `${line}; echo done` });
    await run.press('', '> 1 anyone');
    run.resize(60, 12);
    await run.press('j', '> 2 recruiter');
    await run.press(PRESS.enter, 'enter take 2');
    expect(run.output()).toContain('\u001b[1m');
    await run.press(PRESS.enter, 'done');
    expect(await run.ended).toBe(0);
    expect(run.screen().join('\n')).toMatch(/\^[\w-]+/u);
    expect(isCursorShown(run.output())).toBe(true);
  });

  // Only Linux has the command.
  it.skipIf(process.platform !== 'linux')(
    'suggests random even on a terminal if it is not that of the program',
    async () => {
      const cwd = tempFolder({ 'bank.md': BANK });
      const line = 'setsid -w "$@" --bank - < bank.md; echo done';
      const run = runInTerminal(['pick'], { cwd, line });
      await run.ended;
      expect(run.screen().join(' ')).toMatch(/^ask-them: pick needs a terminal .+random.+ done$/u);
    },
  );
});

describe.skipIf(isWindows)('pick --into', () => {
  const NOTE = '# Acme\n\n## 2026-11-20 Jane\n\n- [x] Aa? ^a\n- [-] Bb? ^b\n';
  const dealInto = (flags: readonly string[], cwd: string) =>
    dealThree(['--into', 'acme', '--date', '2026-11-24', ...flags], { cwd });

  it('shows who was asked a question already, and adds the hand to the note', async () => {
    const cwd = tempFolder({ 'bank.md': BANK, 'acme.md': NOTE });
    const run = await dealInto(['--with', 'Bob'], cwd);
    await run.press('/', 'find');
    await run.press('Aa', /Aa\? \(asked: Jane, 20 Nov\)/u);
    await run.press(PRESS.enter, '1 held');
    await run.press(PRESS.enter, '3 questions added to acme.md, 2026-11-24 Bob');
    expect(await run.ended).toBe(0);
    const note = readFileSync(join(cwd, 'acme.md'), 'utf8');
    expect(note.startsWith(`${NOTE}\n## 2026-11-24 Bob\n\n- [ ] Aa? ^a\n  - Answer:\n`)).toBe(true);
  });

  it('adds own words that are a pasted list item, and those that look like a tag', async () => {
    const cwd = tempFolder({ 'bank.md': BANK, 'acme.md': NOTE });
    const run = await dealInto(['--with', 'Bob'], cwd);
    await run.press('a- [ ] How big is zork?', /zork\?_/u);
    await run.press('\u001b\r', 'take all 4');
    await run.press('aWhy zork? #red', /#red_/u);
    await run.press('\u001b\r', 'take all 5');
    await run.press(PRESS.enter, '5 questions added to acme.md, 2026-11-24 Bob');
    const note = readFileSync(join(cwd, 'acme.md'), 'utf8');
    expect(note).toMatch(/^- \[ \] How big is zork\? \^\w+$/mu);
    expect(note).toMatch(/^- \[ \] Why zork\? \\#red \^\w+$/mu);
  });

  it('keeps the spares marked in the note', async () => {
    const cwd = tempFolder({ 'bank.md': BANK });
    const args = ['pick', '--minutes', '5', '--bank', 'bank.md', '--into', 'acme'];
    const run = runInTerminal(args, { cwd });
    await run.see('take all 4');
    await run.press(PRESS.enter, '4 questions added to acme.md (new)');
    const tasks = readFileSync(join(cwd, 'acme.md'), 'utf8').match(/^- \[ \] .*/gmu) ?? [];
    expect(tasks.map((task) => task.includes(' #spare ^'))).toEqual([false, false, true, true]);
  });

  it('deals no question that the same person has answered', async () => {
    const cwd = tempFolder({ 'bank.md': BANK, 'acme.md': NOTE });
    const run = await dealInto(['--with', 'jane'], cwd);
    expect(run.screen()[0]).toMatch(/5 in the pool/u);
    await run.press(PRESS.escape, /^$/u);
    expect(await run.ended).toBe(130);
    expect(readFileSync(join(cwd, 'acme.md'), 'utf8')).toBe(NOTE);
  });

  it('prints the hand if the note cannot be written any more', async () => {
    const cwd = tempFolder({ 'bank.md': BANK, 'acme.md': NOTE });
    const run = await dealInto([], cwd);
    rmSync(join(cwd, 'acme.md'));
    mkdirSync(join(cwd, 'acme.md'));
    await run.press(PRESS.enter, 'acme.md is a folder');
    expect(await run.ended).toBe(2);
    expect(run.screen().filter((line) => line.startsWith('- [ ] '))).toHaveLength(3);
  });
});
