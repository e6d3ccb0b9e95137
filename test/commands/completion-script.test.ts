import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeEnv } from '../support/fake-env.ts';
import { runProgram } from '../support/program.ts';

const SCRIPTS = join(import.meta.dirname, '../../src/commands/shells');

it.each([
  ['bash', 'bash'],
  ['zsh', 'zsh'],
  ['fish', 'fish'],
  ['powershell', 'ps1'],
  ['pwsh', 'ps1'],
])('completion %s prints its script', async (shell, ending) => {
  const script = readFileSync(join(SCRIPTS, `ask-them.${ending}`), 'utf8');
  const env = fakeEnv();
  expect(await run(['completion', shell], env)).toBe(0);
  expect(env.written.stdout()).toBe(script);
  expect(runProgram(['completion', shell]).stdout).toBe(script);
});

// No PowerShell runs here, so that only its text can be tested.
describe('the script of PowerShell', () => {
  const script = readFileSync(join(SCRIPTS, 'ask-them.ps1'), 'utf8');
  const code = script.replace(/^\s*#.*$/gmu, '');

  it('completes a native command, with its words behind colons', () => {
    expect(code).toContain(
      "Register-ArgumentCompleter -Native -CommandName 'ask-them' -ScriptBlock {",
    );
    expect(code).toContain('& ask-them complete powershell @words ":$word" 2>$null');
  });

  // What about_ArgumentCompletion and the sources of PowerShell say of native completers.
  it.each([
    ['makes no result of an empty text, which would throw', 'if (-not $shown) { continue }'],
    ['has no empty tooltip, either', 'if (-not $description) { $description = $shown }'],
    ['answers nothing with an empty text, or file names would follow', "else { '' }"],
    ['doubles all quotes that end a quoted word', "'([''\\u2018-\\u201b])', '$1$1'"],
    ['quotes what would be a comment', "-notmatch '^#|"],
    ['reads UTF-8 on any code page', '$encoding.CodePage -ne 65001'],
    ['goes on where errors stop scripts', "$ErrorActionPreference = 'SilentlyContinue'"],
  ])('%s', (_, text) => {
    expect(code).toContain(text);
  });

  it('is ASCII, and closes what it opens outside of quotes', () => {
    expect(script).toMatch(/^[\n\x20-\x7e]+$/u);
    const bare = code.replace(/"(?:[^"`]|`.)*"|'[^']*'/gu, '');
    for (const [open, close] of ['()', '{}', '[]'].map((pair) => [...pair])) {
      expect(bare.split(open ?? '').length).toBe(bare.split(close ?? '').length);
    }
  });

  it('evaluates nothing, and uses nothing newer than PowerShell 5.1', () => {
    expect(code).not.toMatch(/Invoke-Expression|\biex\b|\[scriptblock\]|ExpandString/iu);
    expect(code).not.toMatch(/\?\?|\?\.|\s\?\s|&&|\|\||-Parallel/u);
  });
});
