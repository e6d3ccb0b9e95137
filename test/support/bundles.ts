import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const METAFILE = join(import.meta.dirname, '../../node_modules/.cache/ask-them/metafile.json');

interface Output {
  /** The module that the file is made from; undefined for code that several bundles need. */
  readonly entryPoint?: string;
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

const { outputs }: { readonly outputs: Readonly<Record<string, Output>> } = JSON.parse(
  readFileSync(METAFILE, 'utf8'),
);

/** Returns the names of the bundles, such as `cli.cjs`. */
export function bundles(): string[] {
  const all = Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
  return all.map(([path]) => basename(path));
}

/** Returns the modules that a bundle loads when it starts, such as `src/core/question/bank.ts`. */
export function modulesIn(bundle: string): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const output = outputs[`dist/${name}`];
    if (output === undefined || found.has(name)) return;
    found.add(name);
    for (const { path, kind } of output.imports) {
      if (kind === 'import-statement') visit(basename(path));
    }
  };
  visit(bundle);
  const inputs = [...found].flatMap((name) =>
    Object.entries(outputs[`dist/${name}`]?.inputs ?? {}),
  );
  return inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}
