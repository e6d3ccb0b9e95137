import { Option } from 'commander';
import { UserError } from '../core/report/user-error.ts';
import { cleanText } from '../core/text/sanitize.ts';
import { shellLine } from '../core/text/shell-line.ts';
import { type AddableCommand, isCalled } from './define-command.ts';

/** A flag whose hyphens a phone or a word processor has made a long dash: `—topic`, `–for=peer`. */
const LONG_DASH = /^[\u2010-\u2015\u2212]+-?(?<name>[A-Za-z][A-Za-z-]*)(?<value>\d+|=.*)?$/su;
/** The flags that commander adds to every command. */
const OF_COMMANDER = ['-h, --help', '-V, --version'];

/**
 * Returns the words of a command line as commander reads them: the command comes before the flags that
 * were typed in front of it, `list --topic pay` for `--topic pay list`.
 * @throws UserError for a flag with a long dash.
 */
export function readArgv(
  argv: readonly string[],
  commands: readonly AddableCommand[],
): readonly string[] {
  refuseLongDashes(argv, commands);
  return argv[0]?.startsWith('-') === true ? putCommandFirst(argv, commands) : argv;
}

function putCommandFirst(argv: readonly string[], commands: readonly AddableCommand[]) {
  const options = listOptions(commands);
  let place = 0;
  for (let word = argv[0]; word !== undefined && isFlag(word); word = argv[place]) {
    const takesNext = options.some((option) => isCalled(option, word) && option.required);
    place += takesNext ? 2 : 1;
  }
  const command = argv[place];
  if (command === undefined || commands.every(({ name }) => name !== command)) return argv;
  return [command, ...argv.slice(0, place), ...argv.slice(place + 1)];
}

function isFlag(word: string): boolean {
  return word.startsWith('-') && word !== '-' && word !== '--';
}

function refuseLongDashes(argv: readonly string[], commands: readonly AddableCommand[]): void {
  // Completion gets a line that is still being typed.
  if (argv[0] === 'complete') return;
  const typed = argv.find((word) => LONG_DASH.test(word));
  if (typed === undefined) return;
  const options = listOptions(commands);
  const mended = argv.map((word) => mendDash(word, options));
  const flag = mendDash(typed, options);
  if (flag === typed) return;
  const line = shellLine(['ask-them', ...mended]);
  const wayOut = line === undefined ? `write "${cleanText(flag)}"` : `did you mean "${line}"?`;
  throw new UserError(`"${cleanText(typed)}" begins with a long dash: ${wayOut}`);
}

/** Returns a flag with hyphens; any other word unchanged. */
function mendDash(word: string, options: readonly Option[]): string {
  const { name = '', value = '' } = LONG_DASH.exec(word)?.groups ?? {};
  const flag = `${name.length === 1 ? '-' : '--'}${name}`;
  return options.some((option) => isCalled(option, flag)) ? flag + value : word;
}

/** Lists the flags of all commands; one that several have is listed several times. */
function listOptions(commands: readonly AddableCommand[]): Option[] {
  const flags = commands.flatMap((command) => command.flags);
  const spellings = flags.flatMap(({ spelling, synonym }) => [spelling, synonym?.spelling ?? []]);
  return [...spellings.flat(), ...OF_COMMANDER].map((spelling) => new Option(spelling));
}
