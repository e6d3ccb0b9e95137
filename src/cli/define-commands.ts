import { Argument, type Command, Option } from 'commander';
import { CHECK_FORMATS, type CheckOptions } from '../commands/check.ts';
import { COMPARE_FORMATS, type CompareOptions } from '../commands/compare.ts';
import { type ListOptions, list } from '../commands/list.ts';
import { random } from '../commands/random.ts';
import { DEFAULT_COUNT, type DrawOptions } from '../commands/shared/draw-pool.ts';
import { type ShowOptions, show } from '../commands/show.ts';
import { TOPICS_FORMATS, type TopicsOptions, topics } from '../commands/topics.ts';
import { SHELLS, type Shell } from '../core/completing/shell-words.ts';
import type { Env, ExitCode } from '../env.ts';
import { FORMATS } from '../render/questions/format.ts';
import { describeProgram } from './completion-shape.ts';
import {
  ANSWERS,
  addBankFlag,
  addDetailsFlag,
  addFilterFlags,
  addFormatFlag,
  addGuessFlag,
  addIntoFlags,
  DRAW,
  nonEmpty,
  OUTPUT,
  oneOf,
  parseCount,
  parseMinutes,
} from './flags.ts';

/** Takes the exit code of the command that ran. */
export type SetExitCode = (code: ExitCode) => void;

/** Gives a command, which has its name and description, its arguments, its flags and what it does. */
export type DefineCommand = (command: Command, env: Env, finish: SetExitCode) => void;

/** `compare`. */
export const defineCompare: DefineCommand = (command, env, finish) => {
  command.argument('<note...>', 'notes or folders of notes; "acme" is acme.md');
  addFilterFlags(command).addOption(
    new Option('-w, --with <person>', 'only what this person said, named as in the heading')
      .argParser(nonEmpty)
      .helpGroup(ANSWERS),
  );
  const flags = [
    new Option('--open', 'print what is vague, unanswered or not asked instead'),
    new Option('-n, --limit <count>', 'with --open, print no more than this many').argParser(
      parseCount,
    ),
  ];
  addFormatFlag(command, COMPARE_FORMATS, 'markdown');
  for (const flag of flags) command.addOption(flag.helpGroup(ANSWERS));
  command.action(async (notes: string[]) => {
    const { compare } = await import('../commands/compare.ts');
    finish(await compare(notes, command.optsWithGlobals<CompareOptions>(), env));
  });
};

/** `completion`. */
export const defineCompletion: DefineCommand = (command, env, finish) => {
  const shells = new Argument('<shell>', 'bash, zsh or fish').argParser(oneOf(SHELLS));
  command.addArgument(shells).action(async (shell: Shell) => {
    const { completion } = await import('../commands/completion.ts');
    finish(await completion(shell, env));
  });
};

/** Adds the hidden command that the scripts of `completion` ask, to a program that has all the others. */
export function addComplete(program: Command, env: Env, finish: SetExitCode): void {
  program
    .command('complete', { hidden: true })
    .argument('<shell>')
    .argument('[words...]')
    .action(async (shell: string, words: string[]) => {
      const { complete } = await import('../commands/complete.ts');
      finish(await complete(shell, words, describeProgram(program), env));
    });
}

/** `random`. */
export const defineRandom: DefineCommand = (command, env, finish) =>
  addDraw(command, (options) => random(options, env), finish);

/** `pick`. */
export const definePick: DefineCommand = (command, env, finish) =>
  addDraw(
    command,
    async (options) => {
      const { pick } = await import('../commands/pick.ts');
      return pick(options, env);
    },
    finish,
  );

/** What `random` and `pick` have in common: all but what they do with the questions dealt. */
function addDraw(
  command: Command,
  run: (options: DrawOptions) => Promise<ExitCode>,
  finish: SetExitCode,
): void {
  command.addArgument(new Argument('[count]', `how many (${DEFAULT_COUNT})`).argParser(parseCount));
  const flags = [
    new Option('-n, --count <count>', 'the same as the argument').argParser(parseCount),
    new Option('--minutes <minutes>', 'as many as there is time for, 2.5 minutes each').argParser(
      parseMinutes,
    ),
    new Option('--seed <text>', 'repeat the draw that had this seed').argParser(nonEmpty),
  ];
  for (const flag of flags) command.addOption(flag.helpGroup(DRAW));
  addIntoFlags(addDetailsFlag(addFormatFlag(addFilterFlags(command), FORMATS, 'markdown')));
  command.action(async (argument: number | undefined) => {
    const options = command.optsWithGlobals<DrawOptions>();
    finish(await run(argument === undefined ? options : { ...options, argument }));
  });
}

export function defineList(command: Command, env: Env, finish: SetExitCode): void {
  addFilterFlags(command).addOption(
    new Option('-n, --limit <count>', 'print no more than this many')
      .argParser(parseCount)
      .helpGroup(OUTPUT),
  );
  addIntoFlags(addDetailsFlag(addFormatFlag(command, FORMATS, 'markdown')));
  command.action(async () => finish(await list(command.optsWithGlobals<ListOptions>(), env)));
}

export function defineShow(command: Command, env: Env, finish: SetExitCode): void {
  command.argument('<id...>', 'the id of a question, or the beginning of one');
  addFormatFlag(addBankFlag(addGuessFlag(command)), FORMATS, 'markdown');
  command.action(async (ids: string[]) =>
    finish(await show(ids, command.optsWithGlobals<ShowOptions>(), env)),
  );
}

export function defineTopics(command: Command, env: Env, finish: SetExitCode): void {
  addFormatFlag(addFilterFlags(command), TOPICS_FORMATS, 'plain');
  command.action(async () => finish(await topics(command.optsWithGlobals<TopicsOptions>(), env)));
}

export function defineCheck(command: Command, env: Env, finish: SetExitCode): void {
  command.argument('[file...]', 'files or folders, "-" or "built-in"; else what list would read');
  addFormatFlag(addBankFlag(command), CHECK_FORMATS).addOption(
    new Option('--strict', 'exit with 1 for warnings, too').helpGroup(OUTPUT),
  );
  command.action(async (files: string[]) => {
    const { check } = await import('../commands/check.ts');
    finish(await check(files, command.optsWithGlobals<CheckOptions>(), env));
  });
}
