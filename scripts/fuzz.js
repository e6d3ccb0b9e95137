/**
 * Runs `test/fuzz`: loads and renders thousands of broken, spliced and random files, and measures how
 * much longer hostile files and command lines take at twice the length. `npm run fuzz -- --seed X --count N`
 * repeats the inputs of an earlier run.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const bundle = join(root, 'node_modules/.cache/ask-them/fuzz.mjs');
await build({
  entryPoints: [join(root, 'test/fuzz/main.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'node20.12',
  format: 'esm',
  // Only our own code is bundled: from the cache folder, Node finds the packages in node_modules.
  packages: 'external',
  loader: { '.bash': 'text', '.zsh': 'text', '.fish': 'text', '.ps1': 'text' },
  sourcemap: true,
  logLevel: 'warning',
});
const args = ['--enable-source-maps', bundle, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
