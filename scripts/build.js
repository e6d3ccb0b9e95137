import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { withLate } from './late.js';
import { noticesOf } from './notices.js';

const ENTRIES = {
  'ask-them': 'src/main.ts',
  cli: 'src/cli/run.ts',
  pick: 'src/commands/pick.ts',
  check: 'src/commands/check.ts',
  compare: 'src/commands/compare.ts',
  complete: 'src/commands/complete.ts',
  loader: 'src/io/files/markdown-bundle.ts',
  yaml: 'src/core/syntax/yaml.ts',
  'change-note': 'src/io/notes/change-note.ts',
  play: 'src/commands/shared/play-hand.ts',
  comparison: 'src/render/comparison/comparison.ts',
  completion: 'src/commands/completion.ts',
};

/** Constants that take a millisecond or more: many files have no front matter, few names such as `&copy;`. */
const LATE = ['import_yaml', 'htmlDecodeTree'];

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
      const isOnDemand = kind === 'dynamic-import' || LATE.includes(`import_${entry}`);
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

/** commander can start a program a command; ours has none, and to load what starts them takes 3 ms. */
const withoutChildProcess = without(
  'child_process',
  /commander[\\/]lib[\\/]command\.js$/,
  "require('node:child_process')",
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

/** markdown-it sets up for half a millisecond what finds links in words, which we do not have it look for. */
const withoutLinkify = leftOut('linkify-it', 'export class LinkifyIt {}');

/**
 * markdown-it comes with its fields written for browsers of old, by a helper that takes half the time
 * of parsing: they are what they were, assignments.
 */
const withPlainFields = {
  name: 'with-plain-fields',
  setup({ onLoad }) {
    onLoad({ filter: /markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8');
      const field = /_defineProperty\(\s*this,\s*(?:\/\*\*.*?\*\/\s*)?"(\w+)",/gs;
      const mended = contents.replace(field, '(this.$1 =');
      if (mended === contents) throw new Error(`${path} has no such fields any more`);
      return { contents: mended };
    });
  },
};

const options = {
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node20.12',
  // CommonJS starts sooner than ESM, and import() of it would start Node's ESM loader.
  format: 'cjs',
  // Regular expressions are made late below; esbuild would make some of them anew each time.
  supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
  // The completion scripts: data to us.
  loader: { '.bash': 'text', '.zsh': 'text', '.fish': 'text' },
  banner: { js: '#!/usr/bin/env node' },
  plugins: [
    entriesOnDemand,
    withoutEsprima,
    withoutChildProcess,
    withoutEditor,
    withoutLinkify,
    withPlainFields,
  ],
  logLevel: 'warning',
};

/**
 * A quarter of the loader is comments and indents, which take Node 2 ms to pass over, and others to
 * download. Names stay, for reports of bugs.
 */
async function withoutWhitespace(script) {
  const { code } = await transform(script, { minifyWhitespace: true, minifySyntax: true });
  return code;
}

/**
 * Node reads ASCII in less time, and keeps it in half the memory. esbuild writes everything so but
 * regular expressions, to which the same escapes mean the same.
 */
function inAscii(script) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return script.replace(/[^\0-\x7f]/g, escaped);
}

async function finish(name) {
  const file = `dist/${name}.cjs`;
  const script = withLate(readFileSync(file, 'utf8'), LATE);
  writeFileSync(file, inAscii(await withoutWhitespace(script)));
  return script;
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
const scripts = await Promise.all(Object.keys(ENTRIES).map(finish));
for (const name of LATE) {
  const isThere = scripts.some((script) => script.includes(`(${name} ??=`));
  if (!isThere)
    throw new Error(`there is no ${name} any more: what is set up late has another name`);
}
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf(metafile));
// npm does so only where it makes its link anew.
chmodSync('dist/ask-them.cjs', 0o755);
// For tests, which look at what is in which file.
mkdirSync('node_modules/.cache/ask-them', { recursive: true });
writeFileSync('node_modules/.cache/ask-them/metafile.json', JSON.stringify(metafile));
await buildData();
