import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modulesIn } from '../support/bundles.ts';
import { runProgram } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';

const REPORT = `process.on('exit', () => {
  const loaded = { files: Object.keys(require.cache), modules: process.moduleLoadList };
  require('node:fs').writeSync(2, JSON.stringify(loaded));
});`;

interface Loaded {
  /** The names of our files. */
  readonly files: readonly string[];
  /** The names of Node's modules. */
  readonly modules: readonly string[];
}

function loadedBy(...args: string[]): Loaded {
  const report = join(tempFolder({ 'report.cjs': REPORT }), 'report.cjs');
  const variables = { NODE_OPTIONS: `--require "${report.replaceAll('\\', '\\\\')}"` };
  const { stderr } = runProgram(args, { variables });
  const { files, modules }: Loaded = JSON.parse(stderr.slice(stderr.lastIndexOf('{')));
  return {
    files: files.map((path) => basename(path)).filter((name) => name !== 'report.cjs'),
    modules: modules.map((name) => name.replace('NativeModule ', '')),
  };
}

function filesLoadedBy(...args: string[]): readonly string[] {
  return loadedBy(...args).files;
}

/** Whether a module of Node takes milliseconds to load; chalk would load tty. */
function isSlow(module: string): boolean {
  return ['fs/promises', 'tty'].includes(module);
}

const ON_BUILT_IN = [
  'list',
  'list --topic pay --not once',
  'random 5',
  'topics',
  'show outgrown-role',
  '--help',
];

describe('what a run loads', () => {
  it('is the program without its commands for --version', () => {
    expect(filesLoadedBy('--version')).toEqual(['ask-them.cjs']);
  });

  it.each(ON_BUILT_IN)('is neither the loader nor the hand on the built-in bank: %s', (line) => {
    const { files, modules } = loadedBy(...line.split(' '));
    expect(files).toEqual(['ask-them.cjs', 'cli.cjs']);
    expect(modules.filter(isSlow)).toEqual([]);
  });

  it('is the loader for a file', () => {
    const { files, modules } = loadedBy('list', '--bank', 'many.md', '--no-guess');
    expect(files).toEqual(['ask-them.cjs', 'cli.cjs', 'loader.cjs']);
    expect(modules.filter(isSlow)).toEqual([]);
  });

  it('has the rules of check where the loader is, not in what every start loads', () => {
    expect(modulesIn('loader.cjs')).toContain('src/core/checking/check.ts');
    const rules = /^src\/core\/checking\//u;
    expect(modulesIn('cli.cjs').filter((path) => rules.test(path))).toEqual([]);
  });

  it('is what draws answers only for who compares', () => {
    expect(filesLoadedBy('list')).not.toContain('compare.cjs');
    const files = filesLoadedBy('compare', 'notes/search/acme.md');
    expect(files).toEqual(expect.arrayContaining(['compare.cjs', 'loader.cjs']));
    expect(files).not.toContain('pick.cjs');
    const readers =
      /^src\/core\/notes\/(?:parse-note|outline|entries|note-line|note-question|note-answer)\.ts$/u;
    expect(modulesIn('cli.cjs').filter((path) => readers.test(path))).toEqual([]);
  });

  it('is no bank to complete commands and flags, and the scripts only for who asks for one', () => {
    const files = filesLoadedBy('complete', 'zsh', '--', 'list', '--for', 'pee', '--');
    expect(files).toContain('complete.cjs');
    expect(files).not.toContain('loader.cjs');
    expect(files).not.toContain('completion.cjs');
    expect(filesLoadedBy('completion', 'zsh')).toContain('completion.cjs');
  });

  it('is the file that inquirer is in only for who plays', () => {
    const isIn = (file: string): string[] =>
      ['node_modules/inquirer/', 'node_modules/@inquirer/', 'node_modules/@leeoniya/'].filter(
        (name) => modulesIn(file).some((path) => path.startsWith(name)),
      );
    expect(isIn('pick.cjs')).toHaveLength(3);
    expect([...isIn('cli.cjs'), ...isIn('loader.cjs'), ...isIn('ask-them.cjs')]).toEqual([]);
  });

  it('is nothing that opens an editor, which we never do', () => {
    const editor = /@inquirer\/external-editor|iconv-lite|chardet/u;
    const modules = modulesIn('pick.cjs');
    expect(modules.filter((path) => editor.test(path))).toEqual([]);
    expect(modules).toContain('left-out:@inquirer/editor');
  });
});
