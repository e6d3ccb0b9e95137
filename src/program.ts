import { type Command, Option } from 'commander';
import { CHECK_FORMATS, type CheckOptions, check } from './commands/check.ts';
import { type ListOptions, list } from './commands/list.ts';
import { type ShowOptions, show } from './commands/show.ts';
import { TOPICS_FORMATS, type TopicsOptions, topics } from './commands/topics.ts';
import type { Define, Finish } from './define.ts';
import { defineCompare } from './define-compare.ts';
import { definePick, defineRandom } from './define-draw.ts';
import type { Env } from './env.ts';
import {
  addBankFlag,
  addDetailsFlag,
  addFilterFlags,
  addFormatFlag,
  addGuessFlag,
  addIntoFlags,
  colorFlag,
  OUTPUT,
  parseCount,
} from './flags.ts';
import { OurCommand } from './our-command.ts';
import { FORMATS } from './render/format.ts';
import { VERSION, VERSION_FLAGS } from './version.ts';

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

/** What commander prints, kept until there is time to wait for the streams. */
export interface Outbox {
  out: string;
  err: string;
}

const COMMANDS: readonly (readonly [name: string, description: string, define: Define])[] = [
  ['list', 'print every question that the filters leave', defineList],
  ['random', 'print a few of them: the best first, spread over the topics', defineRandom],
  ['pick', 'deal a few of them: hold, swap, find, reorder, and print what you take', definePick],
  ['show', 'print questions with everything known about them', defineShow],
  ['topics', 'print the topics with their counts and aliases', defineTopics],
  ['check', 'print problems in question files and notes, with their places', defineCheck],
  ['compare', 'print the answers in several notes side by side', defineCompare],
];

/**
 * The command line of the program: a fresh one for every run, since commander keeps what it parsed.
 * Where `argv` begins with a command, the others have no flags: a start has no time for them.
 */
export function buildProgram(
  argv: readonly string[],
  outbox: Outbox,
  env: Env,
  finish: Finish,
): Command {
  const program = new OurCommand('ask-them')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        outbox.out += text;
      },
      writeErr: (text) => {
        outbox.err += text;
      },
      getOutHelpWidth: () => env.stdout.columns ?? 80,
      getErrHelpWidth: () => env.stderr.columns ?? 80,
      // By itself it would open the streams to see; the help has no colors.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 10 })
    .version(VERSION, VERSION_FLAGS.join(', '), 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addOption(colorFlag())
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', EXIT_CODES);
  const asked = COMMANDS.find(([name]) => name === argv[0]);
  for (const [name, description, define] of COMMANDS) {
    const command = program.command(name).description(description);
    if (asked === undefined || asked[0] === name) define(command, env, finish);
  }
  addHelp(program);
  return program;
}

function defineList(command: Command, env: Env, finish: Finish): void {
  addFilterFlags(command).addOption(
    new Option('-n, --limit <count>', 'print no more than this many')
      .argParser(parseCount)
      .helpGroup(OUTPUT),
  );
  addIntoFlags(addDetailsFlag(addFormatFlag(command, FORMATS, 'markdown')));
  command.action(async () => finish(await list(command.optsWithGlobals<ListOptions>(), env)));
}

function defineShow(command: Command, env: Env, finish: Finish): void {
  command.argument('<id...>', 'the id of a question, or the beginning of one');
  addFormatFlag(addBankFlag(addGuessFlag(command)), FORMATS, 'markdown');
  command.action(async (ids: string[]) =>
    finish(await show(ids, command.optsWithGlobals<ShowOptions>(), env)),
  );
}

function defineTopics(command: Command, env: Env, finish: Finish): void {
  addFormatFlag(addFilterFlags(command), TOPICS_FORMATS, 'plain');
  command.action(async () => finish(await topics(command.optsWithGlobals<TopicsOptions>(), env)));
}

function defineCheck(command: Command, env: Env, finish: Finish): void {
  command.argument('[file...]', 'files or folders, "-" or "built-in"; else what list would read');
  addFormatFlag(addBankFlag(command), CHECK_FORMATS).addOption(
    new Option('--strict', 'exit with 1 for warnings, too').helpGroup(OUTPUT),
  );
  command.action(async (files: string[]) =>
    finish(await check(files, command.optsWithGlobals<CheckOptions>(), env)),
  );
}

/** In place of commander's, which takes an unknown command for none. */
function addHelp(program: OurCommand): void {
  const command = program.command('help').description('print the help of a command');
  command.argument('[command]').action((name: string | undefined) => {
    const asked =
      name === undefined ? program : program.commands.find((one) => one.name() === name);
    if (asked !== undefined) return asked.outputHelp();
    return program.unknownCommand(name);
  });
}
