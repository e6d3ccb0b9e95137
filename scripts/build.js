import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { collectNotices } from './notices.js';

/** The bundles in `dist/` by name, each with the module that it is built from. */
const ENTRIES = {
  'ask-them': 'src/main.ts',
  cli: 'src/cli/run.ts',
  pick: 'src/commands/pick.ts',
  debrief: 'src/commands/debrief.ts',
  prompts: 'src/io/terminal/prompts.ts',
  check: 'src/commands/check.ts',
  compare: 'src/commands/compare.ts',
  sheet: 'src/commands/sheet.ts',
  complete: 'src/commands/complete-line.ts',
  markdown: 'src/io/files/markdown-bundle.ts',
  ad: 'src/io/files/ad-bundle.ts',
  yaml: 'src/core/syntax/yaml.ts',
  'note-writer': 'src/io/notes/change-note.ts',
  'completion-scripts': 'src/commands/completion-script.ts',
};

/**
 * Splits the program at the dynamic imports of entries, because esbuild cannot split CommonJS.
 * Other modules with a dynamic import stay in the bundle of their importer and run on demand.
 */
const splitAtEntries = {
  name: 'split-at-entries',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const source = relative('.', resolve(resolveDir, path)).replaceAll('\\', '/');
      const entry = Object.keys(ENTRIES).find((name) => ENTRIES[name] === source);
      return entry === undefined ? undefined : { path: `./${entry}.cjs`, external: true };
    });
  },
};

/**
 * Loads the YAML parser when one of its functions is first called: most files have no front matter,
 * and loading the parser takes longer than reading 200 questions.
 */
const lazyYaml = {
  name: 'lazy-yaml',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /[\\/]yaml\.ts$/ }, ({ kind, path, resolveDir }) =>
      kind === 'import-statement'
        ? { path: resolve(resolveDir, path), namespace: 'lazy' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => {
      const exported = readFileSync(path, 'utf8').matchAll(/^export function (\w+)/gm);
      const wrappers = Array.from(
        exported,
        ([, name]) => `export const ${name} = (...args) => require('./yaml.cjs').${name}(...args);`,
      );
      return { contents: wrappers.join('\n') };
    });
  },
};

/** Returns a plugin that replaces code in a library's file; throws if the file lacks that code. */
function replaceIn(filter, line, replacement) {
  return {
    name: `replace ${line}`,
    setup({ onLoad }) {
      onLoad({ filter }, ({ path }) => {
        const original = readFileSync(path, 'utf8');
        const contents = original.replace(line, replacement);
        if (contents === original) throw new Error(`${path} has no ${line} any more`);
        return { contents };
      });
    },
  };
}

/**
 * Keeps js-yaml from loading the package `esprima` for `!!js/function`, which we never parse.
 * Otherwise a package of that name in a folder above the program would run as soon as YAML is read.
 */
const withoutEsprima = replaceIn(
  /js-yaml[\\/]lib[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/,
  "_require('esprima')",
  'undefined',
);

/** Keeps commander from running a command as another program, and saves 3 ms at start-up. */
const withoutChildProcess = replaceIn(
  /commander[\\/]lib[\\/]command\.js$/,
  "require('node:child_process')",
  'undefined',
);

/**
 * Makes markdown-it set its fields by assignments, not by its helper for old browsers. The calls of
 * that helper take as long as the rest of the parsing.
 */
const withPlainFields = replaceIn(
  /markdown-it[\\/]dist[\\/]markdown-it\.mjs$/,
  /_defineProperty\(\s*this,\s*(?:\/\*\*.*?\*\/\s*)?"(\w+)",/gs,
  '(this.$1 =',
);

/** Leaves out the prompts of inquirer, all of which it imports: we register one of our own. */
const withoutPrompts = {
  name: 'without-prompts',
  setup({ onResolve, onLoad }) {
    const names = 'checkbox confirm editor expand input number password rawlist search select';
    const contents = `const leftOut = () => { throw new Error('not in this bundle'); };
      export { ${[...names.split(' '), 'Separator'].map((name) => `leftOut as ${name}`)} };`;
    onResolve({ filter: /^@inquirer\/prompts$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents }));
  },
};

const options = {
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node20.12',
  // CommonJS starts faster than ESM. import() becomes require(), which needs no ESM loader.
  format: 'cjs',
  supported: { 'dynamic-import': false },
  // The completion scripts are imported as strings.
  loader: { '.bash': 'text', '.zsh': 'text', '.fish': 'text', '.ps1': 'text' },
  banner: { js: '#!/usr/bin/env node' },
  external: ['./yaml.cjs'],
  plugins: [
    splitAtEntries,
    lazyYaml,
    withoutEsprima,
    withoutChildProcess,
    withPlainFields,
    withoutPrompts,
  ],
  // A small package, and Node takes 2 ms to skip whitespace. Bug reports name the version: with a build of
  // it without this line, their lines can be found again.
  minify: true,
  logLevel: 'warning',
};

/**
 * Escapes non-ASCII characters: Node parses an ASCII script faster and keeps it in half the memory.
 * esbuild leaves such characters only in regular expressions and in the raw templates that become
 * regular expressions, where an escape matches the same character.
 */
function rewriteAsAscii(file) {
  const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escapeUnit));
}

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({ ...options, entryPoints: ENTRIES, metafile: true });
for (const name of Object.keys(ENTRIES)) rewriteAsAscii(`dist/${name}.cjs`);
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', collectNotices(metafile));
// npm sets the executable bit only when it links the program, not when a build replaces the file.
chmodSync('dist/ask-them.cjs', 0o755);
// Tests read this file to learn which module is in which bundle.
mkdirSync('node_modules/.cache/ask-them', { recursive: true });
writeFileSync('node_modules/.cache/ask-them/metafile.json', JSON.stringify(metafile));

// The program's own code, in a temporary bundle, writes the data files that ship.
await build({ ...options, entryPoints: { data: 'scripts/data.ts' } });
const { writeData } = createRequire(import.meta.url)('../dist/data.cjs');
await writeData('questions', 'src/core/guessing/topic-phrases.txt', 'dist');
rmSync('dist/data.cjs');
