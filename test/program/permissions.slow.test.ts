import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtProgram, runProgram } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { parseWords } from '../support/transcript.ts';

const FLAG = '--permission';
const permission = process.allowedNodeEnvironmentFlags.has(FLAG)
  ? FLAG
  : '--experimental-permission';
/** Node refuses to write a file, and to start a process or a thread. */
const READ_ONLY = { NODE_OPTIONS: `${permission} --allow-fs-read=*`, NODE_NO_WARNINGS: '1' };
const READING = [
  '--version',
  '--help',
  'list',
  'list --bank bank --details',
  'random --seed x',
  'show outgrown-role',
  'topics',
  'check',
  'compare notes/search/acme.md',
  'completion bash',
  'complete zsh -- list --topic ""',
];
const NETWORK =
  /require\("(?:node:)?(?:https?|http2|net|tls|dns|dgram)\b|\bfetch\(|\b(?:WebSocket|EventSource)\b/u;

describe('a program that may only read', () => {
  it.each(READING)('does all that it has to for "%s"', (line) => {
    const args = parseWords(line);
    expect(runProgram(args, { variables: READ_ONLY })).toEqual(runProgram(args));
  });

  it('can write no note, which it says', () => {
    const cwd = tempFolder();
    const args = ['random', '--into', 'acme'];
    const { stderr, exitCode } = runProgram(args, { cwd, variables: READ_ONLY });
    expect(existsSync(join(cwd, 'acme.md'))).toBe(false);
    expect(stderr).toMatch(/^ask-them: cannot write acme\.md: /u);
    expect(exitCode).toBe(2);
  });
});

describe('what is built', () => {
  it('has nothing in it that asks a network', () => {
    const dist = dirname(builtProgram());
    const files = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
    expect(files.filter((name) => NETWORK.test(readFileSync(join(dist, name), 'utf8')))).toEqual(
      [],
    );
    expect(files.length).toBeGreaterThan(3);
  });
});
