import { UserError } from '../core/report/user-error.ts';
import { shellLine } from '../core/text/shell-line.ts';
import type { Env } from '../env.ts';

/** The words of a command line behind the name of the program. */
export type Words = readonly string[];

/** Command lines in groups, the likeliest group first. */
export type Readings = readonly (readonly Words[])[];

/** A command line that cannot run, and those that may have been meant. */
export class Misread extends UserError {
  /** Returns the command lines that may have been meant. None of them has been tried. */
  readonly readings: (env: Env) => Readings;
  /** Returns the message; `lines` are those that run and find something. Undefined if it shows no lines. */
  readonly describe: ((lines: readonly Words[]) => string) | undefined;

  constructor(readings: Misread['readings'], message: string | NonNullable<Misread['describe']>) {
    super(typeof message === 'string' ? message : message([]));
    this.readings = readings;
    this.describe = typeof message === 'string' ? undefined : message;
  }
}

/** Returns ` (did you mean "ask-them list"?)`; empty if no line can be printed. */
export function didYouMeanLines(lines: readonly Words[]): string {
  const shown = lines.flatMap((words) => shellLine(['ask-them', ...words]) ?? []);
  const quoted = shown.map((line) => `"${line}"`).join(' or ');
  return quoted === '' ? '' : ` (did you mean ${quoted}?)`;
}
