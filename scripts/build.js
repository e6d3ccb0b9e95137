import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { noticesOf } from './notices.js';

const ENTRIES = {
  'ask-them': 'src/main.ts',
  cli: 'src/cli/run.ts',
  pick: 'src/commands/pick.ts',
  check: 'src/commands/check.ts',
  compare: 'src/commands/compare.ts',
  complete: 'src/commands/complete.ts',
  loader: 'src/io/files/markdown-bundle.ts',
  'change-note': 'src/io/notes/change-note.ts',
  completion: 'src/commands/completion.ts',
};

/**
 * esbuild does not split CommonJS: what is needed on demand and is no small matter is an entry of its
 * own. What else is imported on demand stays in the file that imports it, and runs when it is asked for.
 */
const entriesOnDemand = {
  name: 'entries-on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      if (kind === 'entry-point') return undefined;
      const source = relative('.', resolve(resolveDir, path)).replaceAll('\\', '/');
      const entry = Object.keys(ENTRIES).find((name) => ENTRIES[name] === source);
      const isOnDemand = kind === 'dynamic-import';
      return entry === undefined || !isOnDemand
        ? undefined
        : { path: `./${entry}.cjs`, external: true };
    });
  },
};

/** Takes a line that we never need out of a library; fails where it is not there any more. */
function without(name, filter, line, instead) {
  return {
    name: `without-${name}`,
    setup({ onLoad }) {
      onLoad({ filter }, ({ path }) => {
        const contents = readFileSync(path, 'utf8');
        const mended = contents.replace(line, instead);
        if (mended === contents) throw new Error(`${path} does not ask for ${name} any more`);
        return { contents: mended };
      });
    },
  };
}

/**
 * js-yaml looks for a package to read `!!js/function` with, which we never read: without this,
 * whatever lies about under that name would be loaded at every start of the loader.
 */
const withoutEsprima = without(
  'esprima',
  /js-yaml[\\/]lib[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/,
  "_require('esprima')",
  'undefined',
);

/** Puts something small in the place of a library that another one brings along and we never use. */
function leftOut(library, contents) {
  return {
    name: `without-${library}`,
    setup({ onResolve, onLoad }) {
      const filter = new RegExp(`^${library}$`);
      onResolve({ filter }, ({ path }) => ({ path, namespace: 'left-out' }));
      onLoad({ filter, namespace: 'left-out' }, () => ({ contents }));
    },
  };
}

/** inquirer brings all its prompts; what opens an editor is most of it, and we never ask that way. */
const withoutEditor = leftOut(
  '@inquirer/editor',
  "export default () => { throw new Error('@inquirer/editor is not in this bundle'); };",
);

const options = {
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node20.12',
  // CommonJS starts sooner than ESM, and import() of it would start Node's ESM loader.
  format: 'cjs',
  supported: { 'dynamic-import': false },
  // The completion scripts: data to us.
  loader: { '.bash': 'text', '.zsh': 'text', '.fish': 'text' },
  banner: { js: '#!/usr/bin/env node' },
  plugins: [entriesOnDemand, withoutEsprima, withoutEditor],
  // Names stay, for bug reports; white space goes, since Node takes 2 ms to read past it.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
};

/**
 * Node parses a script of ASCII faster and keeps it in half the memory. esbuild escapes everything but
 * regular expressions and raw templates, in which an escape means the same.
 */
function writeAsAscii(file) {
  const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escapeUnit));
}

/** What is shipped of `questions`, made with the program's own code. */
async function buildData() {
  await build({ ...options, entryPoints: { data: 'scripts/data.ts' } });
  const { writeData } = createRequire(import.meta.url)('../dist/data.cjs');
  await writeData('questions', 'dist');
  rmSync('dist/data.cjs');
}

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({ ...options, entryPoints: ENTRIES, metafile: true });
for (const name of Object.keys(ENTRIES)) writeAsAscii(`dist/${name}.cjs`);
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf(metafile));
// npm does so only where it makes its link anew.
chmodSync('dist/ask-them.cjs', 0o755);
// For tests, which look at what is in which file.
mkdirSync('node_modules/.cache/ask-them', { recursive: true });
writeFileSync('node_modules/.cache/ask-them/metafile.json', JSON.stringify(metafile));
await buildData();
