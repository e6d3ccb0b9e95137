import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtProgram, runProgram } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';

const REPORT = `process.on('exit', () => {
  process.stderr.write(Object.keys(require.cache).join('\\n'));
});`;

/** The names of our files that a run loads. */
function filesLoadedBy(...args: string[]): string[] {
  const report = join(tempFolder({ 'report.cjs': REPORT }), 'report.cjs');
  const variables = { NODE_OPTIONS: `--require "${report.replaceAll('\\', '\\\\')}"` };
  const { stderr } = runProgram(args, { variables });
  return stderr.split('\n').flatMap((path) => (path.endsWith('.cjs') ? [basename(path)] : []));
}

function built(file: string): string {
  return readFileSync(join(dirname(builtProgram()), file), 'utf8');
}

describe('what a run loads', () => {
  it.each(['list', 'random', 'topics', 'show', '--help'])('is not the hand, for %s', (command) => {
    const args = command === 'show' ? ['show', 'outgrown-role'] : [command];
    const files = filesLoadedBy(...args);
    expect(files).toContain('main.cjs');
    expect(files).not.toContain('play.cjs');
  });

  it('has the rules of check where the loader is, not in what every start loads', () => {
    expect(built('loader.cjs')).toContain('// src/core/check.ts');
    expect(built('main.cjs')).not.toMatch(/^\/\/ src\/core\/(?:check|[a-z]+-rules|near)\.ts/mu);
  });

  it('is what draws answers only for who compares', () => {
    expect(filesLoadedBy('list')).not.toContain('comparison.cjs');
    const files = filesLoadedBy('compare', 'notes/search/acme.md');
    expect(files).toEqual(expect.arrayContaining(['comparison.cjs', 'loader.cjs']));
    expect(files).not.toContain('play.cjs');
    expect(built('main.cjs')).not.toMatch(/^\/\/ src\/core\/(?:parse-note|note-[a-z]+)\.ts/mu);
  });

  it('is the file that inquirer is in only for who plays', () => {
    // esbuild says in a comment where each module comes from.
    const isIn = (file: string): string[] =>
      ['node_modules/inquirer/', 'node_modules/@inquirer/', 'node_modules/@leeoniya/'].filter(
        (name) => built(file).includes(name),
      );
    expect(isIn('play.cjs')).toHaveLength(3);
    expect([...isIn('main.cjs'), ...isIn('loader.cjs'), ...isIn('ask-them.cjs')]).toEqual([]);
  });
});
