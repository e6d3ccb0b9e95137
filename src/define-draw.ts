import { Argument, type Command, Option } from 'commander';
import { DEFAULT_COUNT, type DeckOptions } from './commands/deck.ts';
import { random } from './commands/random.ts';
import type { Define, Finish } from './define.ts';
import type { ExitCode } from './env.ts';
import {
  addDetailsFlag,
  addFilterFlags,
  addFormatFlag,
  addIntoFlags,
  DRAW,
  nonEmpty,
  parseCount,
  parseMinutes,
} from './flags.ts';
import { FORMATS } from './render/format.ts';

/** `random`. */
export const defineRandom: Define = (command, env, finish) =>
  addDraw(command, (options) => random(options, env), finish);

/** `pick`. */
export const definePick: Define = (command, env, finish) =>
  addDraw(
    command,
    async (options) => {
      const { pick } = await import('./commands/pick.ts');
      return pick(options, env);
    },
    finish,
  );

/** What `random` and `pick` have in common: all but what they do with the questions dealt. */
function addDraw(
  command: Command,
  run: (options: DeckOptions) => Promise<ExitCode>,
  finish: Finish,
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
    const options = command.optsWithGlobals<DeckOptions>();
    finish(await run(argument === undefined ? options : { ...options, argument }));
  });
}
