import { Argument, Command, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addCompare } from './add-compare.ts';
import { CHECK_FORMATS, type CheckOptions, check } from './commands/check.ts';
import { DEFAULT_COUNT, type DeckOptions } from './commands/deck.ts';
import { type ListOptions, list } from './commands/list.ts';
import { pick } from './commands/pick.ts';
import { random } from './commands/random.ts';
import { type ShowOptions, show } from './commands/show.ts';
import { TOPICS_FORMATS, type TopicsOptions, topics } from './commands/topics.ts';
import { didYouMean } from './core/nearest.ts';
import { UserError } from './core/user-error.ts';
import type { Env, ExitCode } from './env.ts';
import {
  addBankFlag,
  addDetailsFlag,
  addFilterFlags,
  addFormatFlag,
  addGuessFlag,
  addIntoFlags,
  colorFlag,
  DRAW,
  nonEmpty,
  OUTPUT,
  parseCount,
  parseMinutes,
} from './flags.ts';
import { FORMATS } from './render/format.ts';

const EXAMPLES = `Questions to ask when they say "do you have any questions for us?"

Examples:
  ask-them list --topic career              every question about career
  ask-them pick --for manager               five for a manager, to choose from
  ask-them random --minutes 10 --into acme  four of them, added to acme.md
  ask-them compare acme globex              two companies, side by side
`;

const EXIT_CODES = `
Exit codes:
  0    done
  1    nothing matched, or check found problems
  2    wrong usage, or a failure
  130  left with Esc or Ctrl-C`;

/** The way on of a message that names none. */
export const SEE_HELP = ' (see "ask-them --help")';

/** What commander prints, kept until there is time to wait for the streams. */
export interface Outbox {
  out: string;
  err: string;
}

/** Takes the exit code of the command that ran. */
type Finish = (code: ExitCode) => void;

/** The command line of the program: a fresh one for every run, since commander keeps what it parsed. */
export function buildProgram(outbox: Outbox, env: Env, finish: Finish): Command {
  const program = new Command('ask-them')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        outbox.out += text;
      },
      writeErr: (text) => {
        outbox.err += text;
      },
      // A CommanderError says it, too: `run` prints that.
      outputError: () => {},
      getOutHelpWidth: () => env.stdout.columns ?? 80,
      getErrHelpWidth: () => env.stderr.columns ?? 80,
    })
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 10 })
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addOption(colorFlag())
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', EXIT_CODES);
  addList(program, env, finish);
  addRandom(program, env, finish);
  addPick(program, env, finish);
  addShow(program, env, finish);
  addTopics(program, env, finish);
  addCheck(program, env, finish);
  addCompare(program, env, finish);
  addHelp(program);
  return program;
}

/** `list career` is a likely slip, which commander answers with a count of arguments. */
function refuseArguments(command: Command): void {
  const [first] = command.args;
  if (first === undefined) return;
  const word = /\s/u.test(first) ? `"${first}"` : first;
  throw new UserError(
    `"${command.name()}" takes flags only (did you mean --topic ${word} or --search ${word}?)`,
  );
}

function addList(program: Command, env: Env, finish: Finish): void {
  const command = program
    .command('list')
    .description('print every question that the filters leave');
  addFilterFlags(command).addOption(
    new Option('-n, --limit <count>', 'print no more than this many')
      .argParser(parseCount)
      .helpGroup(OUTPUT),
  );
  addIntoFlags(addDetailsFlag(addFormatFlag(command, FORMATS, 'markdown')));
  command.allowExcessArguments().action(async () => {
    refuseArguments(command);
    finish(await list(command.optsWithGlobals<ListOptions>(), env));
  });
}

function addRandom(program: Command, env: Env, finish: Finish): void {
  const command = program
    .command('random')
    .description('print a few of them: the best first, spread over the topics');
  addDraw(command, (options) => random(options, env), finish);
}

function addPick(program: Command, env: Env, finish: Finish): void {
  const command = program
    .command('pick')
    .description('deal a few of them: hold, swap, find, reorder, and print what you take');
  addDraw(command, (options) => pick(options, env), finish);
}

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

function addShow(program: Command, env: Env, finish: Finish): void {
  const command = program
    .command('show')
    .description('print questions with everything known about them')
    .argument('<id...>', 'the id of a question, or the beginning of one');
  addFormatFlag(addBankFlag(addGuessFlag(command)), FORMATS, 'markdown');
  command.action(async (ids: string[]) =>
    finish(await show(ids, command.optsWithGlobals<ShowOptions>(), env)),
  );
}

function addTopics(program: Command, env: Env, finish: Finish): void {
  const command = program
    .command('topics')
    .description('print the topics with their counts and aliases');
  addFormatFlag(addFilterFlags(command), TOPICS_FORMATS, 'plain');
  command.allowExcessArguments().action(async () => {
    refuseArguments(command);
    finish(await topics(command.optsWithGlobals<TopicsOptions>(), env));
  });
}

function addCheck(program: Command, env: Env, finish: Finish): void {
  const command = program
    .command('check')
    .description('print problems in question files and notes, with their places')
    .argument('[file...]', 'files or folders, "-" or "built-in"; else what list would read');
  addFormatFlag(addBankFlag(command), CHECK_FORMATS).addOption(
    new Option('--strict', 'exit with 1 for warnings, too').helpGroup(OUTPUT),
  );
  command.action(async (files: string[]) =>
    finish(await check(files, command.optsWithGlobals<CheckOptions>(), env)),
  );
}

/** In place of commander's, which takes an unknown command for none. */
function addHelp(program: Command): void {
  const command = program.command('help').description('print the help of a command');
  command.argument('[command]').action((name: string | undefined) => {
    const asked =
      name === undefined ? program : program.commands.find((one) => one.name() === name);
    if (asked !== undefined) return asked.outputHelp();
    const names = program.commands.map((one) => one.name());
    throw new UserError(`unknown command "${name}"${didYouMean(name ?? '', names) || SEE_HELP}`);
  });
}
