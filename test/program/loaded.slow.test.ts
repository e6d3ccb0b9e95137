import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundles, modulesIn } from '../support/bundles.ts';
import { runProgram } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';

const REPORT = `process.on('exit', () => {
  const loaded = { files: Object.keys(require.cache), modules: process.moduleLoadList };
  require('node:fs').writeSync(2, JSON.stringify(loaded));
});`;

interface Loaded {
  /** The bundles of `dist/`. */
  readonly files: readonly string[];
  /** Node's own modules. */
  readonly modules: readonly string[];
}

function loadedBy(...args: string[]): Loaded {
  const report = join(tempFolder({ 'report.cjs': REPORT }), 'report.cjs');
  const variables = { NODE_OPTIONS: `--require "${report.replaceAll('\\', '\\\\')}"` };
  const { stderr } = runProgram(args, { variables });
  const { files, modules }: Loaded = JSON.parse(stderr.slice(stderr.lastIndexOf('{')));
  return {
    // The names of chunks tell nothing: they are made from their contents.
    files: files
      .map((path) => basename(path))
      .filter((name) => !/^(?:report|chunk-\w+)\.cjs$/u.test(name)),
    modules: modules.map((name) => name.replace('NativeModule ', '')),
  };
}

function filesLoadedBy(...args: string[]): readonly string[] {
  return loadedBy(...args).files;
}

/** Whether loading a module of Node takes a tenth of the start; chalk would load `tty`. */
function isSlow(module: string): boolean {
  return ['fs/promises', 'tty'].includes(module);
}

/** Command lines for the built-in bank, and the bundle of the command. */
const ON_BUILT_IN = [
  ['list', 'list.cjs'],
  ['list --topic pay --not once', 'list.cjs'],
  ['random 5', 'random.cjs'],
  ['topics', 'topics.cjs'],
  ['show outgrown-role', 'show.cjs'],
] as const;

/** What every command but --version loads. */
const CLI = ['ask-them.cjs', 'ask-them-shared.cjs', 'cli.cjs', 'cli-shared.cjs'];
/** And what `list` needs for a bank that is not built in. */
const BANK = [...CLI, 'list.cjs', 'list-shared.cjs', 'load-bank.cjs'];

describe('the program', () => {
  it('loads no commands for --version', () => {
    expect(filesLoadedBy('--version')).toEqual(['ask-them.cjs', 'ask-them-shared.cjs']);
  });

  it('loads no command for --help', () => {
    expect(filesLoadedBy('--help')).toEqual(CLI);
  });

  it.each(ON_BUILT_IN)('loads only the command for the built-in bank: %s', (line, bundle) => {
    const { files, modules } = loadedBy(...line.split(' '));
    const others = files.filter((name) => !CLI.includes(name));
    expect(others.filter((name) => name !== 'list-shared.cjs')).toEqual([bundle]);
    expect(modules.filter(isSlow)).toEqual([]);
  });

  it('loads the Markdown parser for a question file', () => {
    const { files, modules } = loadedBy('list', '--bank', 'many.md', '--no-guess');
    expect(files).toEqual(BANK);
    expect(modules.filter(isSlow)).toEqual([]);
  });

  it('loads YAML only for a file with front matter', () => {
    const files = filesLoadedBy('list', '--bank', 'bank/career.md');
    expect(files).toEqual([...BANK, 'yaml.cjs']);
  });

  it('loads the table of phrases only for a question without a topic', () => {
    const cwd = tempFolder({ 'a.md': '## Zoo\n\n- Who feeds it?', 'b.md': '- Who feeds it?' });
    expect(filesLoadedBy('list', '--bank', join(cwd, 'a.md'))).toEqual(BANK);
    expect(filesLoadedBy('list', '--bank', join(cwd, 'b.md'))).toContain('guessed-bank.cjs');
  });

  it('loads what reads and writes notes only for the flags that name one', () => {
    const cwd = tempFolder();
    const files = filesLoadedBy('list', '--topic', 'pay', '--into', join(cwd, 'new.md'));
    expect(files).toEqual(expect.arrayContaining(['into-note.cjs', 'note-writer.cjs']));
    const filtered = filesLoadedBy('list', '--except', 'notes/search/acme.md');
    expect(filtered).toContain('asked-in-notes.cjs');
    expect(filtered).not.toContain('into-note.cjs');
  });

  it('loads the output of compare only for compare', () => {
    expect(filesLoadedBy('list')).not.toContain('compare.cjs');
    const files = filesLoadedBy('compare', 'notes/search/acme.md');
    expect(files).toEqual(expect.arrayContaining(['compare.cjs', 'markdown.cjs']));
    expect(files).not.toContain('pick.cjs');
  });

  it('loads the sheet only for sheet', () => {
    expect(filesLoadedBy('list')).not.toContain('sheet.cjs');
    const files = filesLoadedBy('sheet', 'notes/planned.md');
    expect(files).toEqual(expect.arrayContaining(['sheet.cjs', 'markdown.cjs']));
    expect(files).not.toContain('compare.cjs');
  });

  it('loads debrief only for debrief', () => {
    expect(filesLoadedBy('list')).not.toContain('debrief.cjs');
    expect(filesLoadedBy('debrief', 'acme')).toContain('debrief.cjs');
    expect(filesLoadedBy('compare', 'notes/search/acme.md')).not.toContain('debrief.cjs');
  });

  it('loads no bank to complete commands and flags', () => {
    const files = filesLoadedBy('complete', 'zsh', '--', 'list', '--for', 'pee', '--');
    expect(files).toContain('complete.cjs');
    expect(files).not.toContain('markdown.cjs');
    expect(files).not.toContain('completion-scripts.cjs');
  });

  it('loads the completion scripts for completion', () => {
    expect(filesLoadedBy('completion', 'zsh')).toContain('completion-scripts.cjs');
  });
});

describe('the bundle', () => {
  it('check.cjs has the rules of check, and the bundles that read files do not', () => {
    expect(modulesIn('check.cjs')).toContain('src/core/checking/check.ts');
    const others = ['cli.cjs', 'load-bank.cjs', 'markdown.cjs'].flatMap(modulesIn);
    const rules = /^src\/core\/checking\//u;
    expect(others.filter((path) => rules.test(path))).toEqual([]);
  });

  it.each(['cli.cjs', 'list.cjs', 'random.cjs', 'show.cjs', 'topics.cjs'])(
    '%s has neither a parser nor the hand nor colors',
    (name) => {
      const slow = /markdown-it|js-yaml|inquirer|node_modules\/chalk|^src\/core\/hand\//u;
      expect(modulesIn(name).filter((path) => slow.test(path))).toEqual([]);
    },
  );

  it('cli.cjs does not parse notes', () => {
    const parsers =
      /^src\/core\/notes\/(?:parse-note|outline|entries|note-line|note-question|note-answer)\.ts$/u;
    expect(modulesIn('cli.cjs').filter((path) => parsers.test(path))).toEqual([]);
  });

  it('sheet.cjs and compare.cjs have the pages, and the bundles of other commands do not', () => {
    const pages = /^src\/render\/(?:sheet\/|style\/html)/u;
    const withPages = bundles().filter((name) => modulesIn(name).some((path) => pages.test(path)));
    expect(withPages.sort()).toEqual(['compare.cjs', 'sheet.cjs']);
    const parsers = /markdown-it|js-yaml|^src\/core\/(?:markdown|reading)\//u;
    expect(modulesIn('sheet.cjs').filter((path) => parsers.test(path))).toEqual([]);
  });

  it('debrief.cjs has no parser and no inquirer', () => {
    const others = /markdown-it|js-yaml|inquirer|^src\/core\/(?:markdown\/tokens|reading\/parse)/u;
    expect(modulesIn('debrief.cjs').filter((path) => others.test(path))).toEqual([]);
  });

  it('prompts.cjs has inquirer, and the bundles of commands do not', () => {
    const inquirer = /^node_modules\/@?inquirer\//u;
    const withInquirer = bundles().filter((name) =>
      modulesIn(name).some((path) => inquirer.test(path)),
    );
    expect(withInquirer).toEqual(['prompts.cjs']);
  });

  it('prompts.cjs leaves out the prompts of inquirer, which nobody asks', () => {
    const prompts =
      /@inquirer\/(?:checkbox|confirm|editor|expand|external-editor|input|number|password|rawlist|search|select)\//u;
    const modules = modulesIn('prompts.cjs');
    expect(modules.filter((path) => prompts.test(path))).toEqual([]);
    expect(modules).toContain('left-out:@inquirer/prompts');
  });
});
