import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/questions/format-names.ts';
import { isWindows, type Outcome, runProgram } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';

const EVIL = [
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://example.org\u001b\\link\u001b]8;;\u001b\\',
  '\u001bP1$r\u001b\\\u001b_apc\u001b\\\u001bc',
  '\u009b31mC1\u009d0;title\u009c\u0085\u008d',
  '\u202eover\u202dride\u2066isolate\u2069\u202a\u202b\u202c\u2067\u2068',
  '\u0000\u0007\u0008\u000c\u000b\u007f\r',
].join('');

// On Linux a name may hold anything but NUL and `/`.
const EVIL_NAME = `${EVIL.replace(/[\0/]/gu, '')}.md`;

const FILE = `---
topic: pay${EVIL}
title: "Pay\\e[31m\\u202e\\x9b"
aliases: [money${EVIL}, "\\e]0;x\\a"]
tags: [interview, "a\\e[31mb", c\u202ed]
---

- What is ${EVIL} this? #a${EVIL} #for/peer${EVIL} ^evil-one
  - Follow-up: ${EVIL} more?
  - Why: ${EVIL} because
  - Good sign: ${EVIL} good
  - Red flag: ${EVIL} bad
- What is &#27;[31m **this**&#x202e;&#155;31m then? #core ^evil-two

## On ${EVIL} call &#27;[31m

- What is the same? ^evil-one
- What is *the* &#x9b; [third](x "${EVIL}")? ^evil-${EVIL}id
`;

/** Expects no crash, no control characters but line breaks, and no change of text direction. */
function expectHarmless({ stdout, stderr, exitCode }: Outcome, allowed = ''): void {
  const evil = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
  const found = (stdout + stderr).match(evil) ?? [];
  expect(found.filter((character) => character !== '\n' && character !== allowed)).toEqual([]);
  expect([0, 1, 2]).toContain(exitCode);
  expect(stderr).not.toMatch(/this is a bug|^\s+at /mu);
}

describe.skipIf(isWindows)('a file full of escape sequences, also in its name', () => {
  const run = (...args: string[]): Outcome => {
    const cwd = tempFolder({ [EVIL_NAME]: FILE, [`x${EVIL_NAME}`]: `---js\n---\n${FILE}` });
    return runProgram([...args, '--bank', EVIL_NAME, '--bank', '.'], { cwd });
  };

  it.each(FORMATS)('is harmless as a list in %s', (format) => {
    const outcome = run('list', '--details', '--format', format);
    expect(outcome.stdout).toContain('What is the same?');
    expectHarmless(outcome);
  });

  it.each(FORMATS)('is harmless as a draw in %s', (format) => {
    expectHarmless(run('random', '--details', '--format', format));
  });

  it.each(FORMATS)('is harmless in the output of show in %s', (format) => {
    const outcome = run('show', 'evil-one', '--format', format);
    expect(outcome.stdout).toContain('What is');
    expectHarmless(outcome);
  });

  it.each(['text', 'plain', 'json'])('is harmless as topics in %s', (format) => {
    expectHarmless(run('topics', '--format', format), '\t');
  });

  it('is harmless in the messages about it', () => {
    const { stdout, stderr, exitCode } = run('list');
    expect(stderr).toContain('[same-id]');
    expect(stderr).toContain('[refused-front-matter]');
    expectHarmless({ stdout, stderr, exitCode });
  });

  it.each(['text', 'json'])('is harmless in the output of check in %s', (format) => {
    const outcome = run('check', '--format', format);
    expect(outcome.stdout).toContain('same-id');
    expectHarmless(outcome);
  });

  it('is harmless in the message that it cannot be read', () => {
    const outcome = runProgram(['list', '--bank', EVIL_NAME]);
    expect(outcome.exitCode).toBe(2);
    expectHarmless(outcome);
  });

  it.each(['--topic', '--not', '--for', '--stage', '--tag'])(
    'is harmless in the message about an unknown name for %s',
    (flag) => {
      expectHarmless(run('list', flag, 'evil'));
    },
  );
});

describe.skipIf(isWindows)('a hostile argument', () => {
  const argument = EVIL.replaceAll('\0', '');
  const flags = ['--topic', '--for', '--stage', '--tag', '--search', '--not', '--bank', '--format'];

  it.each([...flags, '--limit', '--color', '--nobody'])('is harmless after the flag %s', (flag) => {
    expectHarmless(runProgram(['list', flag, argument, '--bank', 'bank']));
  });

  it.each(['list', 'show', 'help', 'random'])('is harmless after the command %s', (command) => {
    expectHarmless(runProgram([command, argument]));
  });

  it('is harmless as a command and in ASK_THEM_BANK', () => {
    expectHarmless(runProgram([argument]));
    expectHarmless(runProgram(['list'], { variables: { ASK_THEM_BANK: argument } }));
  });
});

describe('front matter in JavaScript', () => {
  const attack = (cwd: string): string =>
    `require('node:fs').writeFileSync(${JSON.stringify(join(cwd, 'ran'))}, '')`;

  it.each(['---js', '---javascript', '--- js', '---JS', '---coffee', '---toString'])(
    'is refused and not run after %s, and the body is read',
    (fence) => {
      const cwd = tempFolder();
      const input = `${fence}\n${attack(cwd)}\n---\n\n- Who ran it? ^who-ran\n`;
      const { stdout, stderr, exitCode } = runProgram(['list', '--bank', '-'], { cwd, input });
      expect(existsSync(join(cwd, 'ran'))).toBe(false);
      expect(stdout).toBe('## other\n\n- Who ran it? ^who-ran\n');
      expect(stderr).toMatch(/^<stdin>:1:1: error: .+ \[refused-front-matter\]\n$/u);
      expect(exitCode).toBe(0);
    },
  );

  it('is not run as a YAML tag, either', () => {
    const cwd = tempFolder();
    const input = `---\ntopic: !!js/function "function () { ${attack(cwd)} }"\n---\n- Who ran it?\n`;
    const { stdout, stderr } = runProgram(['list', '--bank', '-'], { cwd, input });
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
    expect(stdout).toContain('Who ran it?');
    expect(stderr).toContain('[bad-front-matter]');
  });
});
