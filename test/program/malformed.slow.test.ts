import { describe, expect, it } from 'vitest';
import { type Outcome, runProgram } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ALIASES = Array.from('bcdefghijk', (name, index) => {
  const last = 'abcdefghij'[index];
  return `${name}: &${name} [${Array(9).fill(`*${last}`).join(', ')}]`;
});
const nested = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- Level ${level}?\n`).join('');

/** Lists the questions of a file; throws if that takes longer than the time limit. */
function list(content: string | Uint8Array, ...args: string[]): Outcome {
  const cwd = tempFolder({ 'file.md': content });
  return runProgram(['list', '--bank', 'file.md', ...args], { cwd });
}

/** Returns the problems of a file, one line each. */
function problemsOf(content: string | Uint8Array): string[] {
  const cwd = tempFolder({ 'file.md': content });
  const { stdout } = runProgram(['check', 'file.md'], { cwd });
  return stdout.split('\n').filter((line) => line.startsWith('file.md:'));
}

const CLEAN: Readonly<Record<string, readonly [content: string | Uint8Array, stdout: string]>> = {
  'NUL bytes': ['- Who\0 asked? ^who\n', '- Who\ufffd asked? ^who\n'],
  'a BOM': ['\ufeff---\ntopic: other\n---\n- Who asked? ^who\n', '- Who asked? ^who\n'],
  'a BOM before a bullet': ['\ufeff- Who asked? ^who\n', '- Who asked? ^who\n'],
  CRLF: ['---\r\ntags: x\r\n---\r\n- Who\r\n  asked? ^who\r\n', '- Who asked? #x ^who\n'],
  'CR alone': ['- Who asked? ^who\r- Who else? ^else\r', '- Who asked? ^who\n- Who else? ^else\n'],
  'no line break at the end': ['- Who asked? ^who', '- Who asked? ^who\n'],
  'an unclosed fence': ['- Who asked? ^who\n\n```\n- Who else?\n', '- Who asked? ^who\n'],
  'an unclosed comment': ['- Who asked? ^who\n\n<!--\n- Who else?\n', '- Who asked? ^who\n'],
  'unclosed front matter': ['---\ntopic: career\n\n- Who asked? ^who\n', '- Who asked? ^who\n'],
  'empty front matter': ['---\n---\n- Who asked? ^who\n', '- Who asked? ^who\n'],
  '__proto__ keys': [
    '---\n__proto__: { topic: evil }\nconstructor: { topic: evil }\n---\n- Who asked? ^who\n',
    '- Who asked? ^who\n',
  ],
  'names of Object.prototype': [
    '- Who asked? #__proto__ #tostring ^constructor\n',
    '- Who asked? #__proto__ #tostring ^constructor\n',
  ],
};

describe('a question file', () => {
  it.each(Object.entries(CLEAN))('with %s is read without a message', (_, [content, stdout]) => {
    const outcome = list(content);
    expect(outcome).toEqual({ stdout: `## other\n\n${stdout}`, stderr: '', exitCode: 0 });
  });
});

const REPORTED: Readonly<Record<string, readonly [frontMatter: string, place: string]>> = {
  'an alias bomb': [`a: &a [x]\n${ALIASES.join('\n')}\ntopic: *k`, 'file.md:13:1: warning'],
  'an alias of itself': ['topic: &a [*a]', 'file.md:2:1: warning'],
  'lists nested too deeply': [`topic: ${'['.repeat(20_000)}`, 'file.md:1:1: error'],
  'an unclosed list': ['topic: [career\ntags: x', 'file.md:3:1: error'],
  'a key twice': ['topic: career\ntopic: pay', 'file.md:3:1: error'],
  'an object for tags': ['title: x\ntags: { a: 1 }', 'file.md:3:1: warning'],
};

describe('front matter', () => {
  it.each(Object.entries(REPORTED))(
    'with %s is reported as one problem, and the body is read',
    (_, [yaml, place]) => {
      const content = `---\n${yaml}\n---\n- Who asked? ^who\n`;
      const { stdout, exitCode } = list(content);
      expect(stdout).toBe('## other\n\n- Who asked? ^who\n');
      expect(problemsOf(content)).toEqual([expect.stringContaining(place)]);
      expect(exitCode).toBe(0);
    },
  );
});

describe('invalid UTF-8', () => {
  it('is a warning, and the rest of the file is read', () => {
    const content = Uint8Array.of(0x2d, 0x20, 0xe9, 0x3f, 0x0a);
    const { stdout, stderr } = list(content, '--format', 'plain');
    expect(stdout).toBe('\ufffd?\n');
    expect(stderr).toBe('');
    expect(problemsOf(content)[0]).toMatch(/^file\.md: warning: .+ \[invalid-utf-8\]$/u);
  });

  it('is no problem if the file is UTF-16', () => {
    const content = Buffer.from('\ufeff- Who asked?\n', 'utf16le');
    expect(problemsOf(content)).toEqual([expect.stringContaining('[no-topic]')]);
    expect(list(content, '--format', 'plain').stdout).toBe('Who asked?\n');
  });
});

const HUGE: Readonly<Record<string, string>> = {
  '300 levels of nested list': nested(300),
  '20,000 levels of quote': `${'>'.repeat(20_000)} - Who asked?\n`,
  '50,000 open links': `- ${'[a]('.repeat(50_000)}\n`,
  '50,000 open emphases': `- ${'**a '.repeat(50_000)}\n`,
  '50,000 headings': '- Who asked?\n# Topic\n'.repeat(50_000),
  '100,000 nested tags': `- Who asked? #${'a/'.repeat(100_000)}a\n`,
  '100,000 tags': `- Who asked?${' #a'.repeat(100_000)}\n`,
  'a line of 2 MB': `- ${'word '.repeat(400_000)}\n`,
  'a word of 100,000 wide characters': `- ${'\u8aad'.repeat(100_000)}\n`,
  'a word of 100,000 accents': `- ${'a\u0301'.repeat(100_000)}\n`,
  'a word of 200,000 letters': `- ${'a'.repeat(200_000)}\n`,
  '100,000 unfinished escapes': `- ${'\u001b]'.repeat(100_000)}\n- ${'\u001b[0;'.repeat(100_000)}\n`,
};

describe.each(['text', 'markdown'])('a huge file, listed as %s', (format) => {
  it.each(Object.entries(HUGE))(
    'is read in seconds and without a stack trace: %s',
    (_, content) => {
      const { stderr, exitCode } = list(content, '--details', '--format', format);
      expect(stderr).not.toMatch(/this is a bug|^\s+at /mu);
      expect([0, 1, 2]).toContain(exitCode);
    },
  );
});

describe('a huge file, in check', () => {
  it.each(Object.entries(HUGE))(
    'is read in seconds and without a stack trace: %s',
    (_, content) => {
      const cwd = tempFolder({ 'file.md': content });
      const { stdout, stderr } = runProgram(['check', 'file.md'], { cwd });
      expect(stderr).toMatch(/^[^\n]+ in 1 file, \d+ questions?\n$/u);
      const widest = Math.max(...stdout.split('\n').map((line) => line.length));
      expect(widest).toBeLessThan(200);
    },
  );
});

describe('a nested list', () => {
  it('is read down to its 300th level', () => {
    const { stdout, stderr } = list(nested(300), '--details');
    expect(stdout.match(/Level \d+\?/gu)).toHaveLength(300);
    expect(stderr).toBe('');
  });

  it('is reported at the line where it is nested too deeply', () => {
    const { stdout, stderr, exitCode } = list(nested(1000), '--details');
    expect(stdout).toContain('- Level 0? ^');
    expect(stderr).toMatch(/^file\.md:\d+:1: error: .+ \[nested-too-deeply\]\n$/u);
    expect(exitCode).toBe(0);
  });
});
