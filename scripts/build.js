import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { collectNotices } from './notices.js';

/** The bundles in `dist/` by name, each with the module that it is built from. */
const ENTRIES = {
  'ask-them': 'src/main.ts',
  cli: 'src/cli/run.ts',
  list: 'src/commands/list.ts',
  random: 'src/commands/random.ts',
  show: 'src/commands/show.ts',
  topics: 'src/commands/topics.ts',
  pick: 'src/commands/pick.ts',
  debrief: 'src/commands/debrief.ts',
  prompts: 'src/io/terminal/prompts.ts',
  check: 'src/commands/check.ts',
  compare: 'src/commands/compare.ts',
  sheet: 'src/commands/sheet.ts',
  complete: 'src/commands/complete-line.ts',
  'load-bank': 'src/io/files/load-bank.ts',
  'guessed-bank': 'src/io/files/guessed-bank.ts',
  'into-note': 'src/commands/shared/into-note.ts',
  'asked-in-notes': 'src/commands/shared/asked-in-notes.ts',
  markdown: 'src/io/files/markdown-bundle.ts',
  ad: 'src/io/files/ad-bundle.ts',
  yaml: 'src/core/syntax/yaml.ts',
  'note-writer': 'src/io/notes/change-note.ts',
  'completion-scripts': 'src/commands/completion-script.ts',
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

/**
 * Modules that our libraries import and the program never calls, with the names that they export: the prompts of
 * inquirer (the program has its own), the parts of markdown-it that find links in plain text and encode addresses,
 * and the writer of YAML.
 */
const LEFT_OUT = {
  '@inquirer/prompts':
    'checkbox confirm editor expand input number password rawlist search select Separator',
  'linkify-it': 'LinkifyIt',
  mdurl: 'decode encode format parse',
  'punycode.js': 'default',
  './js-yaml/dumper': 'dump safeDump',
};

const withoutUnused = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path }) =>
      path in LEFT_OUT ? { path, namespace: 'left-out' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'left-out' }, ({ path }) => {
      const names = LEFT_OUT[path].split(' ').map((name) => `leftOut as ${name}`);
      // markdown-it makes a LinkifyIt that it never uses. Whatever else is called must not go unnoticed.
      const body = path === 'linkify-it' ? '' : "throw new Error('not in this bundle');";
      return { contents: `function leftOut() { ${body} }\nexport { ${names} };` };
    });
  },
};

/** Of both steps: to join the modules, and to make CommonJS of the result. */
const target = { platform: 'node', target: 'node20.12', minify: true, logLevel: 'warning' };

const options = {
  ...target,
  bundle: true,
  // Code that several bundles need is in one file, which all of them load.
  splitting: true,
  format: 'esm',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  // The completion scripts are imported as strings.
  loader: { '.bash': 'text', '.zsh': 'text', '.fish': 'text', '.ps1': 'text' },
  external: ['./yaml.cjs'],
  // The lock of notes needs nothing that graceful-fs adds: it makes no more than a folder.
  alias: { 'graceful-fs': 'node:fs' },
  plugins: [lazyYaml, withoutEsprima, withoutChildProcess, withPlainFields, withoutUnused],
};

/** Escapes non-ASCII characters: Node parses ASCII faster and keeps it in half the memory. */
function toAscii(code) {
  const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return code.replace(/[^\0-\x7f]/g, escapeUnit);
}

/**
 * Returns the code of a bundle as CommonJS, which starts faster than ESM: import() becomes require(),
 * which needs no ESM loader.
 */
async function toCommonJs(text) {
  const supported = { 'dynamic-import': false };
  const { code } = await transform(text, { ...target, format: 'cjs', supported });
  // esbuild leaves such characters only in regular expressions and in the raw templates that become regular
  // expressions, where an escape matches the same character.
  return toAscii(code);
}

/** Returns the names of a file and of all that it loads when it starts, each behind those it needs. */
function withFilesItLoads(name, outputs, found = new Set()) {
  const loaded = outputs[`dist/${name}`].imports.filter(({ kind }) => kind === 'import-statement');
  for (const other of loaded.map(({ path }) => basename(path))) {
    if (`dist/${other}` in outputs && !found.has(other)) withFilesItLoads(other, outputs, found);
  }
  return found.add(name);
}

/** The bundles that most commands load, in this order. */
const FIRST = ['ask-them', 'cli', 'list'];

/**
 * Returns the contents of the files in `dist/` by name. The code that a bundle of FIRST has in common with
 * others is in one file beside it, because every further file makes the start slower.
 */
async function makeFiles({ outputFiles, metafile }) {
  const codes = new Map();
  for (const { path, text } of outputFiles) codes.set(basename(path), await toCommonJs(text));
  /** The file of each chunk that has been joined with others. */
  const homes = new Map();
  const files = {};
  for (const bundle of FIRST) {
    const home = `${bundle}-shared.cjs`;
    const names = withFilesItLoads(`${bundle}.cjs`, metafile.outputs);
    const chunks = [...names].filter((name) => name.startsWith('chunk-') && !homes.has(name));
    for (const name of chunks) homes.set(name, home);
    files[home] = chunks
      .map(
        (name) => `exports["${name}"]=((module)=>{${codes.get(name)}return module.exports})({});\n`,
      )
      .join('');
  }
  for (const [name, code] of codes) if (!homes.has(name)) files[name] = code;
  for (const [file, code] of Object.entries(files)) {
    files[file] = code.replace(/require\("\.\/([^"]+)"\)/g, (call, name) => {
      const home = homes.get(name);
      if (home === undefined) return call;
      return home === file ? `exports["${name}"]` : `require("./${home}")["${name}"]`;
    });
  }
  return files;
}

rmSync('dist', { recursive: true, force: true });
const built = await build({ ...options, entryPoints: ENTRIES, metafile: true, write: false });
mkdirSync('dist');
for (const [name, code] of Object.entries(await makeFiles(built))) {
  writeFileSync(`dist/${name}`, name === 'ask-them.cjs' ? `#!/usr/bin/env node\n${code}` : code);
}
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', collectNotices(built.metafile));
// npm sets the executable bit only when it links the program, not when a build replaces the file.
chmodSync('dist/ask-them.cjs', 0o755);
// Tests read this file to learn which module is in which bundle.
mkdirSync('node_modules/.cache/ask-them', { recursive: true });
writeFileSync('node_modules/.cache/ask-them/metafile.json', JSON.stringify(built.metafile));

// The program's own code, in a temporary bundle, writes the data files that ship.
await build({
  ...options,
  splitting: false,
  format: 'cjs',
  entryPoints: { data: 'scripts/data.ts' },
});
const { makeData } = createRequire(import.meta.url)('../dist/data.cjs');
const data = await makeData('questions', 'src/core/guessing/topic-phrases.txt');
writeFileSync('dist/built-in.json', toAscii(data.builtInJson));
// Read more rarely, and smaller as it is.
writeFileSync('dist/topic-phrases.json', data.phrasesJson);
rmSync('dist/data.cjs');
