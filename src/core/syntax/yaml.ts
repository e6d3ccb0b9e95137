import matter from 'gray-matter';
import yaml from 'js-yaml';
import type { Diagnostic } from '../report/diagnostic.ts';

/**
 * What js-yaml's exceptions carry and its types leave out. `buffer` begins with the opening fence, as
 * an empty line; the mark's own line and column are not those of a NUL.
 */
interface YamlProblem extends yaml.YAMLException {
  readonly reason: string;
  readonly mark?: { readonly buffer: string; readonly position: number };
}

/**
 * Reads the lines between the fences of a front matter, with every scalar as written.
 * @throws what `yamlProblem` explains.
 */
export function loadYaml(block: readonly string[]): unknown {
  const refuse = (): never => {
    throw new yaml.YAMLException('only YAML is read');
  };
  // gray-matter takes quadratic time on empty lines: it sees none, as each line is marked for it.
  const marked = block.map((line) => `|${line}\n`).join('');
  const load = (text: string): unknown =>
    yaml.load(text.replaceAll('\n|', '\n'), { schema: yaml.FAILSAFE_SCHEMA });
  const { data }: { data: unknown } = matter(`---\n${marked}---\n`, {
    engines: {
      yaml: (text: string) => load(text) as object,
      javascript: refuse,
    },
  });
  return data;
}

/** What is wrong with a front matter, and where in its file, as an error tells. Throws any other error. */
export function describeYamlError(error: unknown): Pick<Diagnostic, 'message' | 'position'> {
  // js-yaml recurses into nested values: thousands of levels overflow the stack.
  if (error instanceof RangeError) {
    const message = 'the front matter is nested too deeply: none of it is read';
    return { message, position: { line: 1, column: 1 } };
  }
  if (!(error instanceof yaml.YAMLException)) throw error;
  const { reason, mark } = error as YamlProblem;
  const before = mark?.buffer.slice(0, mark.position).split('\n') ?? [''];
  const position = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const message = `the front matter is not YAML, so none of it is read (${reason})`;
  return { message, position };
}
