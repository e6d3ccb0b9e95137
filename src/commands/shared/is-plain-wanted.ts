import type { Env } from '../../env.ts';

/** Whether the user reads with a screen reader, or has a terminal that cannot be redrawn. */
export function isPlainWanted({ variables }: Pick<Env, 'variables'>): boolean {
  const { ACCESSIBLE: accessible = '', TERM: term } = variables;
  return (accessible !== '' && accessible !== '0') || term === 'dumb';
}
