import { run } from '../../src/cli/run.ts';
import { fakeEnv, TERMINAL } from './fake-env.ts';

/** What `--help` prints of a command, of the program where it has no name, on a terminal so wide. */
export async function helpOf(command: string, columns = 1000): Promise<string> {
  const env = fakeEnv({ ...TERMINAL, columns });
  await run([command, '--help'].filter(Boolean), env);
  return env.written.stdout();
}

/** The names of the commands that `--help` lists, and the empty one of the program itself. */
export async function commandNames(): Promise<string[]> {
  const [, list = ''] = /Commands:\n((?: .*\n)+)/u.exec(await helpOf('')) ?? [];
  return ['', ...list.split('\n').flatMap((line) => /^ +([a-z-]+)/u.exec(line)?.[1] ?? [])];
}
