import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { build } from 'esbuild';

const ENTRIES = {
  'ask-them': 'src/bin.ts',
  main: 'src/main.ts',
  loader: 'src/io/loader.ts',
  'change-note': 'src/io/change-note.ts',
  play: 'src/commands/play.ts',
  comparison: 'src/render/comparison.ts',
};

/** What is imported on demand is an entry of its own: esbuild does not split CommonJS. */
const entriesOnDemand = {
  name: 'entries-on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ kind, path }) => {
      if (kind !== 'dynamic-import') return undefined;
      return { path: `./${basename(path, '.ts')}.cjs`, external: true };
    });
  },
};

/**
 * js-yaml looks for a package to read `!!js/function` with, which we never read: without this,
 * whatever lies about under that name would be loaded at every start of the loader.
 */
const withoutEsprima = {
  name: 'without-esprima',
  setup({ onLoad }) {
    onLoad(
      { filter: /js-yaml[\\/]lib[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/ },
      ({ path }) => {
        const contents = readFileSync(path, 'utf8');
        const mended = contents.replace("_require('esprima')", 'undefined');
        if (mended === contents) throw new Error(`${path} does not ask for esprima any more`);
        return { contents: mended };
      },
    );
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
  supported: { 'dynamic-import': false },
  banner: { js: '#!/usr/bin/env node' },
  plugins: [entriesOnDemand, withoutEsprima],
  logLevel: 'warning',
};

/** Trains what guesses topics, with the program's own code, which is not shipped for that. */
async function buildTopicModel() {
  await build({ ...options, entryPoints: { train: 'scripts/train.ts' } });
  const { writeTopicModel } = createRequire(import.meta.url)('../dist/train.cjs');
  writeTopicModel('questions', 'dist/topic-model.json');
  rmSync('dist/train.cjs');
}

rmSync('dist', { recursive: true, force: true });
await build({ ...options, entryPoints: ENTRIES });
await buildTopicModel();
