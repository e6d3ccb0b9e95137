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

/** Returns the names of the bundles, such as `cli.cjs`. */
export function bundles(): string[] {
  return Object.keys(outputs).map((path) => path.replace('dist/', ''));
}

/** Returns the modules with code in a bundle, such as `src/core/question/bank.ts`. */
export function modulesIn(bundle: string): string[] {
  const inputs = Object.entries(outputs[`dist/${bundle}`]?.inputs ?? {});
  return inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}
