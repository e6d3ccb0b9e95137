import type { Command } from 'commander';
import { whyNotTried } from '../commands/shared/tried-files.ts';
import { isPath } from '../commands/shared/typed-word.ts';
import type { Values } from '../core/completing/cursor-context.ts';
import { UserError } from '../core/report/user-error.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { FlagOption, OperandArgument } from './define-command.ts';
import { Misread, type Words } from './misread.ts';

/** How many lines are tried for one that cannot run: several flags with typos have many combinations. */
const MAX_TRIALS = 50;
const MAX_LINES = 2;

/** The lines that were meant. */
interface Meant {
  /** The lines of the likeliest group with any that run and find something: two at most. */
  readonly lines: readonly Words[];
  /** A sentence about the file whose absence is why no line runs; empty if there are lines or other reasons. */
  readonly missing: string;
}

/** An error for a line that is not tried: its message is that of `whyNotTried`. */
class NotTried extends UserError {}

/**
 * Tries the lines that may have been meant by one that cannot run, each of them once. `run` runs a line without
 * writing and without printing.
 */
export async function tryLines(
  misread: Misread,
  env: Env,
  run: (line: Words) => Promise<ExitCode>,
): Promise<Meant> {
  const tried = new Set<string>();
  const failures = new Set<string>();
  const tryLine = async (line: Words): Promise<readonly Words[]> => {
    const key = JSON.stringify(line);
    if (tried.has(key) || tried.size === MAX_TRIALS) return [];
    tried.add(key);
    const failure = await findFailure(() => run(line));
    if (failure === undefined) return [line];
    if (failure instanceof Misread) return tryReadings(failure);
    failures.add(failure);
    return [];
  };
  const tryReadings = async ({ readings }: Misread): Promise<readonly Words[]> => {
    for (const group of readings(env)) {
      const found: (readonly Words[])[] = [];
      for (const line of group) found.push(await tryLine(line));
      const lines = found.flat();
      if (lines.length > 0) return lines.slice(0, MAX_LINES);
    }
    return [];
  };
  const lines = await tryReadings(misread);
  const [missing = ''] = failures;
  return { lines, missing: lines.length === 0 && failures.size === 1 ? missing : '' };
}

/**
 * Runs a line. Returns undefined if it finds something; a Misread if it has another mistake; else the reason, which
 * is empty unless a file is missing.
 */
async function findFailure(run: () => Promise<ExitCode>): Promise<Misread | string | undefined> {
  try {
    return (await run()) === EXIT.done ? undefined : '';
  } catch (error) {
    if (error instanceof Misread) return error;
    if (!(error instanceof UserError)) throw error;
    return error instanceof NotTried ? error.message : '';
  }
}

/**
 * Refuses to try a line that reads standard input, a pipe, a device, or a file that does not exist.
 * @throws UserError
 */
export async function refuseToTry(command: Command, env: Env): Promise<void> {
  const named = (fits: Values | undefined, value: unknown): string[] =>
    isPath(fits) ? [value].flat().filter((one) => typeof one === 'string') : [];
  const valuesOf = (option: FlagOption): string[] =>
    named(option.kind.fits, command.getOptionValue(option.attributeName()));
  const flags = command.options.filter((option) => option instanceof FlagOption);
  const ofFlag = (long: string) => flags.filter((option) => option.long === long);
  const others = flags.filter(({ long }) => long !== '--bank' && long !== '--into');
  const operands = command.registeredArguments.flatMap((argument, place) =>
    argument instanceof OperandArgument ? named(argument.fits, command.processedArgs[place]) : [],
  );
  const [bank] = ofFlag('--bank');
  const files = {
    banks: bank && valuesOf(bank),
    others: [...others.flatMap(valuesOf), ...operands],
    into: ofFlag('--into').flatMap(valuesOf),
  };
  const reason = whyNotTried(files, env);
  if (reason !== undefined) throw new NotTried(reason);
}
