import { run } from '../../src/cli/run.ts';
import { fakeEnv, TERMINAL } from './fake-env.ts';

/** Returns the help of a command, or of the program if the name is empty, at a given width. */
export async function helpOf(command: string, columns = 1000): Promise<string> {
  const env = fakeEnv({ ...TERMINAL, columns });
  await run([command, '--help'].filter(Boolean), env);
  return env.written.stdout();
}

/** Returns the commands that `--help` lists, and the empty name of the program itself. */
export async function commandNames(): Promise<string[]> {
  const [, list = ''] = /Commands:\n((?: .*\n)+)/u.exec(await helpOf('')) ?? [];
  return ['', ...list.split('\n').flatMap((line) => /^ +([a-z-]+)/u.exec(line)?.[1] ?? [])];
}
