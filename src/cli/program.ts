import type { Command } from 'commander';
import type { Env } from '../env.ts';
import {
  addComplete,
  type DefineCommand,
  defineCheck,
  defineCompare,
  defineCompletion,
  defineList,
  definePick,
  defineRandom,
  defineShow,
  defineTopics,
  type SetExitCode,
} from './define-commands.ts';
import { addExamples, formatExamples } from './examples.ts';
import { colorFlag } from './flags.ts';
import { OurCommand } from './refusals.ts';
import { VERSION, VERSION_FLAGS } from './version.ts';

const PURPOSE = 'Questions to ask when they say "do you have any questions for us?"';

const EXIT_CODES: Readonly<Record<string, string>> = {
  0: 'done',
  1: 'nothing matched, or check found problems',
  2: 'wrong usage, or a failure',
  130: 'left with Esc or Ctrl-C',
};

const COMMANDS: readonly (readonly [name: string, description: string, define: DefineCommand])[] = [
  ['list', 'print every question that the filters leave', defineList],
  ['random', 'draw a few questions: the best first, over many topics', defineRandom],
  ['pick', 'deal a few questions to hold, swap, find, reorder and take', definePick],
  ['show', 'print questions with everything known about them', defineShow],
  ['topics', 'print the topics with their counts and aliases', defineTopics],
  ['check', 'print what is wrong in question files and notes', defineCheck],
  ['compare', 'print the answers in several notes side by side', defineCompare],
  ['completion', 'print what completes commands, flags and names in a shell', defineCompletion],
];

/** What commander prints, kept until there is time to wait for the streams. */
export interface Outbox {
  out: string;
  err: string;
}

/**
 * The command line of the program: a fresh one for every run, since commander keeps what it parsed.
 * Where `argv` begins with a command, it has only those that are named there: a start has no time for
 * the others.
 */
export function buildProgram(
  argv: readonly string[],
  outbox: Outbox,
  env: Env,
  finish: SetExitCode,
): Command {
  const width = (): number => env.stdout.columns ?? 80;
  const program = newProgram(outbox, width, env);
  const isCompleting = argv[0] === 'complete';
  const needsAll = !isCompleting && !COMMANDS.some(([name]) => name === argv[0]);
  const named = new Set(argv.flatMap((words) => words.split(' ')));
  for (const [name, description, define] of COMMANDS) {
    const isNeeded = needsAll || named.has(name);
    if (!isNeeded && !isCompleting) continue;
    const command = program.command(name).description(description);
    if (isNeeded) define(command, env, finish);
  }
  if (isCompleting) addComplete(program, env, finish);
  if (needsAll || isCompleting) addHelp(program);
  addExamples(program.commands, width);
  return program;
}

/** The program without its commands. */
function newProgram(outbox: Outbox, width: () => number, env: Env): OurCommand {
  const program: OurCommand = new OurCommand('ask-them')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        outbox.out += text;
      },
      writeErr: (text) => {
        outbox.err += text;
      },
      getOutHelpWidth: width,
      getErrHelpWidth: () => env.stderr.columns ?? 80,
      // By itself it would open the streams to see; the help has no colors.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 10, subcommandTerm })
    .version(VERSION, VERSION_FLAGS.join(', '), 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addOption(colorFlag())
    .addHelpText('before', () => `${PURPOSE}\n\n${formatExamples('ask-them', width())}`)
    .addHelpText('after', () => exitCodes(program, width()));
  return program;
}

/** A command in the list of them; that it has flags goes without saying. */
function subcommandTerm(command: Command): string {
  return `${command.name()} ${command.usage().replace(/^\[options\] ?/u, '')}`.trimEnd();
}

/** In commander's own layout. */
function exitCodes(program: Command, helpWidth: number): string {
  const helper = program.createHelp();
  helper.prepareContext({ helpWidth });
  const rows = Object.entries(EXIT_CODES).map(([code, means]) =>
    helper.formatItem(code, '130'.length, means, helper),
  );
  return ['\nExit codes:', ...rows].join('\n');
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
