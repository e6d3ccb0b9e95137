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

/** The names of the bundles: `cli.cjs`. */
export function bundles(): string[] {
  return Object.keys(outputs).map((path) => path.replace('dist/', ''));
}

/** The modules of which a bundle has any code: `src/core/question/bank.ts`. */
export function modulesIn(bundle: string): string[] {
  const inputs = Object.entries(outputs[`dist/${bundle}`]?.inputs ?? {});
  return inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}
