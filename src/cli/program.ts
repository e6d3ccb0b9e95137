import { Command } from 'commander';
import { COLOR } from '../commands/shared/flags.ts';
import { UserError } from '../core/report/user-error.ts';
import type { Env, ExitCode } from '../env.ts';
import { measureWidest } from '../render/style/columns.ts';
import { COMMANDS } from './commands.ts';
import { addFlag, type Mode } from './define-command.ts';
import { describeProgram } from './describe-program.ts';
import { formatExamples, helpWidth } from './examples.ts';
import { describeUnknownCommand, refuseInOurWords } from './refusals.ts';
import { VERSION, VERSION_FLAGS } from './version.ts';
import { misreadWords } from './words-without-command.ts';

const PURPOSE = 'Questions to ask when they say "do you have any questions for us?"';

const EXIT_CODES: Readonly<Record<ExitCode, string>> = {
  0: 'done',
  1: 'nothing matched, or check found problems',
  2: 'wrong usage, or a failure',
  130: 'left with Esc or Ctrl-C',
};

const VARIABLES: Readonly<Record<string, string>> = {
  ASK_THEM_BANK: 'question files and folders where no --bank is given',
  ASK_THEM_NOTES: 'the folder of notes that are named without a folder',
  ASK_THEM_ME: 'who you are, as "ml,lead": draws have some questions for you',
};

const REPORTING = 'Report bugs, and good questions, where you got this program from.';

/** The texts that commander prints. `run` writes them later: commander cannot wait for a stream. */
export interface Outbox {
  readonly out: string[];
  readonly err: string[];
}

/**
 * Builds the program. Every run needs a new program, because commander keeps parsed values in it.
 * If `argv` begins with one of COMMANDS, the others are left out, which saves 2 ms.
 */
export function buildProgram(
  argv: readonly string[],
  outbox: Outbox,
  env: Env,
  mode: Mode,
): Command {
  const program = newProgram(outbox, env);
  const named = COMMANDS.filter(({ name }) => name === argv[0]);
  for (const { addTo } of named.length > 0 ? named : COMMANDS) addTo(program, env, mode);
  program.on('command:*', (words: string[], flags: string[]) => {
    const names = program
      .createHelp()
      .visibleCommands(program)
      .map((command) => command.name());
    throw misreadWords({ words, flags }, names);
  });
  addHelp(program);
  addComplete(program, env, mode);
  return program;
}

/** Returns the program without its commands. */
function newProgram(outbox: Outbox, env: Env): Command {
  const program: Command = refuseInOurWords(new Command('ask-them'))
    .configureOutput({
      writeOut: (text) => outbox.out.push(text),
      writeErr: (text) => outbox.err.push(text),
      // Prints nothing: our own messages replace those of commander.
      outputError: () => {},
      getOutHelpWidth: () => helpWidth(env),
      getErrHelpWidth: () => env.stderr.columns ?? 80,
      // commander's defaults would open the streams to find out, but the help has no colors anyway.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showSuggestionAfterError(false)
    .configureHelp({
      showGlobalOptions: true,
      minWidthToWrap: 10,
      // Leaves out `[options]`, since all commands have options.
      subcommandTerm: (command) =>
        `${command.name()} ${command.usage().replace(/^\[options\] ?/u, '')}`.trimEnd(),
    })
    .version(VERSION, VERSION_FLAGS.join(', '), 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('before', () => `${PURPOSE}\n\n${formatExamples('ask-them', helpWidth(env))}\n`)
    .addHelpText('after', () => formatSurroundings(program, helpWidth(env)));
  addFlag(program, COLOR, env);
  return program;
}

/** Formats the variables, the exit codes and where to report in the layout of commander's help. */
function formatSurroundings(program: Command, helpWidth: number): string {
  const helper = program.createHelp();
  helper.prepareContext({ helpWidth });
  const format = (heading: string, table: Readonly<Record<string, string>>): string[] => {
    const rows = Object.entries(table);
    const width = measureWidest(rows.map(([name]) => name));
    return [
      '',
      heading,
      ...rows.map(([name, text]) => helper.formatItem(name, width, text, helper)),
    ];
  };
  const lines = [...format('Variables:', VARIABLES), ...format('Exit codes:', EXIT_CODES)];
  return [...lines, '', helper.boxWrap(REPORTING, helpWidth)].join('\n');
}

/** Adds `help`. For an unknown command, commander's own `help` would print all of the help. */
function addHelp(program: Command): void {
  refuseInOurWords(program.command('help'))
    .description('print the help of a command')
    .argument('[command]')
    .action((name: string | undefined) => {
      if (name === undefined) return program.outputHelp();
      const commands = program.createHelp().visibleCommands(program);
      const command = commands.find((one) => one.name() === name);
      if (command === undefined) throw new UserError(describeUnknownCommand(program, name));
      return command.outputHelp();
    });
}

/** Adds the hidden command that the scripts of `completion` run. */
function addComplete(program: Command, env: Env, { setExitCode }: Mode): void {
  refuseInOurWords(program.command('complete', { hidden: true }))
    .argument('<shell>')
    .argument('[words...]')
    .action(async (shell: string, words: string[]) => {
      const { complete } = await import('../commands/complete-line.ts');
      setExitCode(await complete(shell, words, describeProgram(program), env));
    });
}
