import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const METAFILE = join(import.meta.dirname, '../../node_modules/.cache/ask-them/metafile.json');

interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }
    >
  >;
}

const { outputs }: Metafile = JSON.parse(readFileSync(METAFILE, 'utf8'));

/** The names of the files that the build has made of modules. */
export function bundles(): string[] {
  return Object.keys(outputs).map((path) => path.replace('dist/', ''));
}

/** The paths of the modules of which something is in such a file: `src/core/bank.ts`. */
export function modulesIn(bundle: string): string[] {
  const inputs = Object.entries(outputs[`dist/${bundle}`]?.inputs ?? {});
  return inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}
