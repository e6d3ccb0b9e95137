import matter from 'gray-matter';
import yaml from 'js-yaml';
import type { Diagnostic } from '../report/diagnostic.ts';

/**
 * An exception with the fields that js-yaml's types lack. `buffer` begins with an empty line in
 * place of the opening fence. The line and column in `mark` are unused: a NUL makes them wrong.
 */
interface YamlProblem extends yaml.YAMLException {
  readonly reason: string;
  readonly mark?: { readonly buffer: string; readonly position: number };
}

/**
 * Parses the lines between the fences of front matter; every scalar becomes a string.
 * @throws an error to pass to `describeYamlError`.
 */
export function parseYaml(block: readonly string[]): unknown {
  const refuse = (): never => {
    throw new yaml.YAMLException('only YAML is read');
  };
  // gray-matter takes quadratic time on empty lines, so `|` marks each line until `parse` runs.
  const marked = block.map((line) => `|${line}\n`).join('');
  const parse = (text: string): unknown =>
    yaml.load(text.replaceAll('\n|', '\n'), { schema: yaml.FAILSAFE_SCHEMA });
  const { data }: { data: unknown } = matter(`---\n${marked}---\n`, {
    // By default, gray-matter would evaluate JavaScript.
    engines: { yaml: (text: string) => parse(text) as object, javascript: refuse },
  });
  return data;
}

/** Returns the message and position for an error of `parseYaml`; rethrows any unrelated error. */
export function describeYamlError(
  error: unknown,
): Required<Pick<Diagnostic, 'message' | 'position'>> {
  // js-yaml recurses into nested values: thousands of levels overflow the stack.
  if (error instanceof RangeError) {
    const message = 'the front matter is nested too deeply: none of it is read';
    return { message, position: { line: 1, column: 1 } };
  }
  if (!(error instanceof yaml.YAMLException)) throw error;
  const { reason, mark } = error as YamlProblem;
  const linesBefore = mark?.buffer.slice(0, mark.position).split('\n') ?? [''];
  const column = (linesBefore.at(-1)?.length ?? 0) + 1;
  const message = `the front matter is not YAML, so none of it is read (${reason})`;
  return { message, position: { line: linesBefore.length, column } };
}
