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
/** Makes Node refuse to write files, and to start processes and threads. */
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
  it.each(READING)('has the usual output for "%s"', (line) => {
    const args = parseWords(line);
    expect(runProgram(args, { variables: READ_ONLY })).toEqual(runProgram(args));
  });

  it('says that it cannot write a note', () => {
    const cwd = tempFolder();
    const args = ['random', '--into', 'acme'];
    const { stderr, exitCode } = runProgram(args, { cwd, variables: READ_ONLY });
    expect(existsSync(join(cwd, 'acme.md'))).toBe(false);
    expect(stderr).toMatch(/^ask-them: cannot write acme\.md: /u);
    expect(exitCode).toBe(2);
  });
});

describe('the build', () => {
  it('contains no code that uses a network', () => {
    const dist = dirname(builtProgram());
    const files = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
    expect(files.filter((name) => NETWORK.test(readFileSync(join(dist, name), 'utf8')))).toEqual(
      [],
    );
    expect(files.length).toBeGreaterThan(3);
  });
});
