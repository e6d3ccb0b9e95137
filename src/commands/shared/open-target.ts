import { UserError } from '../../core/report/user-error.ts';
import type { Env } from '../../env.ts';
import type { IntoOptions, OutputOptions } from './flags.ts';
import type { Target } from './into-note.ts';

// A separate bundle, loaded on demand, because only --into reads and writes a note.
export const importIntoNote = () => import('./into-note.ts');

/**
 * Returns the note of `--into`; undefined if the questions are to be printed.
 * @throws UserError for `--with` or `--date` without `--into`, and as `parseTarget` does.
 */
export async function openTarget(
  options: IntoOptions,
  audiences: readonly string[],
  output: OutputOptions,
  env: Env,
): Promise<Target | undefined> {
  const { into, with: person, date } = options;
  if (into !== undefined) {
    const { parseTarget } = await importIntoNote();
    return parseTarget(into, options, audiences, output, env);
  }
  if (person === undefined && date === undefined) return undefined;
  throw new UserError(
    `${person === undefined ? '--date' : '--with'} is for a note: add --into NOTE`,
  );
}
