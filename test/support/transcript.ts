import { run } from '../../src/cli/run.ts';
import { type FakeWorld, fakeEnv } from './fake-env.ts';

/** Runs a command line, and returns it with its output on both streams and its exit code. */
export async function transcribe(line: string, world: FakeWorld = {}): Promise<string> {
  const env = fakeEnv(world);
  const exitCode = await run(parseWords(line), env);
  const variables = Object.entries(world.variables ?? {}).map(
    ([name, value]) => `${name}=${value} `,
  );
  const command = `${variables.join('')}ask-them ${line}`.trimEnd();
  const { stdout, stderr } = env.written;
  const streams = block('stdout', stdout()) + block('stderr', stderr());
  return `$ ${command}\n${streams}--- exit code\n${exitCode}\n`;
}

function block(name: string, text: string): string {
  const end = text === '' || text.endsWith('\n') ? '' : ' <no line break at the end>\n';
  return `--- ${name}\n${showEscapes(text)}${end}`;
}

/** Splits a command line at spaces, except within double quotes. */
export function parseWords(line: string): string[] {
  const words = line.match(/(?:"[^"]*"|[^\s"])+/gu) ?? [];
  return words.map((word) => word.replaceAll('"', ''));
}

/** Replaces escape characters and form feeds by visible symbols, so that transcripts are readable. */
function showEscapes(text: string): string {
  return text.replaceAll('\u001b', '\u241b').replaceAll('\f', '\u240c');
}
