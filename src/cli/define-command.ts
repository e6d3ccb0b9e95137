import { Argument, type Command, Option } from 'commander';
import {
  COLOR,
  type Flag,
  type FlagGroup,
  type Options,
  type Synonym,
} from '../commands/shared/flags.ts';
import { readWord } from '../commands/shared/typed-word.ts';
import type { ValueKind } from '../commands/shared/value-kinds.ts';
import type { Values } from '../core/completing/cursor-context.ts';
import { FlagError, UserError } from '../core/report/user-error.ts';
import { cleanText } from '../core/text/sanitize.ts';
import type { Env, ExitCode } from '../env.ts';
import { formatExamples, helpWidth } from './examples.ts';
import { refuseInOurWords, wordsOf } from './refusals.ts';
import { isCalled } from './split-line.ts';

/** The argument of a command; `Given` is the type of its parsed value. */
export interface Operand<Given> {
  readonly spelling: string;
  readonly description: string;
  /** The words that completion offers. */
  readonly fits: Values;
  /**
   * Parses the argument. Without `parse`, the value is the text; of a variadic argument, the texts.
   * @throws UserError for an invalid text; its message begins with the name of the command.
   */
  parse?(text: string, command: Command): Given;
}

type FlagGroups = Readonly<Record<string, FlagGroup>>;

/** A command: its name, its part of the help, and the function that runs it. */
interface Definition<Groups extends FlagGroups, Given> {
  readonly name: string;
  readonly description: string;
  readonly operand?: Operand<Given>;
  readonly groups: Groups;
  readonly run: Run<Groups, Given>;
  /** Runs instead when a line is only tried, if `run` would write, ask, or fail without a mistake in the line. */
  readonly dryRun?: Run<Groups, Given>;
}

type Run<Groups extends FlagGroups, Given> = (
  options: Options<Groups>,
  env: Env,
  given: Given,
) => Promise<ExitCode>;

/** How the command of a line runs. */
export interface Mode {
  /** Whether the line is only tried: the command then writes no note and asks nothing. */
  readonly isDry: boolean;
  /** Receives the exit code of the command that ran. */
  readonly setExitCode: (code: ExitCode) => void;
}

/** A command that can be added to the program. */
export interface AddableCommand {
  readonly name: string;
  /** Its flags, among them those that it shares with the program. */
  readonly flags: readonly Flag[];
  readonly addTo: (program: Command, env: Env, mode: Mode) => void;
}

/** A use of a flag: how it was typed, and the value that it stands for. */
interface Use {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

/** One of our flags as an option of commander. */
export class FlagOption extends Option {
  readonly kind: ValueKind<unknown>;
  /** The last use of each spelling, the last of all at the end. */
  readonly #uses = new Map<string, Use>();

  constructor({ spelling, description, kind }: Flag, env: Env, command: Command) {
    super(spelling, description);
    this.kind = kind;
    if (kind.parse === undefined) return;
    const name = `--${this.name()}`;
    this.argParser((text, previous) => {
      refuseFlagAsValue(this, text, command);
      const value = kind.parse?.(readWord(text, kind.fits, env), name, previous);
      this.addUse({ name, text: `${name} ${text}`, value });
      return value;
    });
  }

  /** Remembers a use. Of the same spelling twice, the last one counts. */
  addUse(use: Use): void {
    this.#uses.delete(use.name);
    this.#uses.set(use.name, use);
  }

  /** @throws UserError if two spellings say different things: `--format md --json`. */
  refuseContradiction(): void {
    const [first, ...others] = this.#uses.values();
    const other = others.find(({ value }) => value !== first?.value);
    if (first === undefined || other === undefined) return;
    const both = cleanText(`${first.text} and ${other.text}`);
    throw new UserError(`${both} contradict each other: leave one of them out`);
  }

  /** The name under which the flag was typed last: `--json`; undefined if it was not. */
  get typed(): string | undefined {
    return [...this.#uses.keys()].at(-1);
  }
}

/**
 * `--search=-t` is no mistake, since the `=` says where the value is.
 * @throws UserError for `--topic --for` and `-t -f`: commander takes any word for a value.
 */
function refuseFlagAsValue(option: Option, text: string, command: Command): void {
  const flags = command.options.flatMap(({ short, long }) => [short, long]);
  if (!['-h', '--help', ...flags].includes(text)) return;
  const words = wordsOf(command);
  const isNextWord = words.some(
    (word, index) => word === text && isCalled(option, words[index - 1] ?? ''),
  );
  if (isNextWord) throw new UserError(`${option.long} needs a value, and "${text}" is a flag`);
}

/** Another spelling for one value of a flag as an option of commander. */
class SynonymOption extends Option {
  readonly #flag: FlagOption;

  constructor({ spelling, value }: Synonym, flag: FlagOption) {
    super(spelling, `short for --${flag.name()} ${value}`);
    this.#flag = flag;
    this.preset(value).argParser(() => {
      flag.addUse({ name: spelling, text: spelling, value });
      return value;
    });
    if (flag.helpGroupHeading !== undefined) this.helpGroup(flag.helpGroupHeading);
  }

  /** Returns the flag's own name, so that commander stores the value as that of the flag. */
  override attributeName(): string {
    return this.#flag.attributeName();
  }
}

/** One of our operands as an argument of commander. */
export class OperandArgument extends Argument {
  readonly fits: Values;

  constructor(
    { spelling, description, fits, parse }: Operand<unknown>,
    command: Command,
    env: Env,
  ) {
    super(spelling, description);
    this.fits = fits;
    this.argParser<unknown>((text, earlier) => {
      const word = readWord(text, fits, env);
      if (parse !== undefined) return parse(word, command);
      if (!this.variadic) return word;
      // Not copied: there may be thousands of words.
      const words: unknown[] = Array.isArray(earlier) ? earlier : [];
      words.push(word);
      return words;
    });
  }
}

/** Defines a command for the program; the flag groups determine which options `run` receives. */
export function defineCommand<Groups extends FlagGroups, Given>({
  name,
  description,
  operand,
  groups,
  run,
  dryRun = run,
}: Definition<Groups, Given>): AddableCommand {
  const addTo: AddableCommand['addTo'] = (program, env, { isDry, setExitCode }) => {
    const command = refuseInOurWords(program.command(name))
      .description(description)
      .addHelpText('after', () => `\n${formatExamples(name, helpWidth(env))}`);
    if (operand !== undefined) command.addArgument(new OperandArgument(operand, command, env));
    for (const { heading, flags } of Object.values(groups)) {
      // --color has been added to the program itself.
      for (const flag of flags.filter((one) => one !== COLOR)) addFlag(command, flag, env, heading);
    }
    const start = isDry ? dryRun : run;
    command.action(async (given: Given) => {
      try {
        refuseContradictions(command);
        setExitCode(await start(readOptions(command, groups), env, given));
      } catch (error) {
        throw error instanceof FlagError ? inTypedWords(error, command) : error;
      }
    });
  };
  return { name, flags: Object.values(groups).flatMap(({ flags }) => flags), addTo };
}

/** @throws UserError for flags of a command, or of the program, that contradict each other. */
function refuseContradictions({ options, parent }: Command): void {
  for (const option of [...options, ...(parent?.options ?? [])]) {
    if (option instanceof FlagOption) option.refuseContradiction();
  }
}

/** Returns the error with the flag as it was typed. */
function inTypedWords({ flag, describe }: FlagError, { options }: Command): UserError {
  const option = options.find(({ long }) => long === flag);
  return new UserError(describe((option instanceof FlagOption && option.typed) || flag));
}

/** Adds a flag to a command, or to the program. */
export function addFlag(command: Command, flag: Flag, env: Env, heading?: string): void {
  const { initial } = flag.kind;
  const option = new FlagOption(flag, env, command);
  if (heading !== undefined) option.helpGroup(heading);
  // --help prints the defaults that commander knows; an empty list or a switch would be noise.
  if (typeof initial === 'string') option.default(initial);
  command.addOption(option);
  if (flag.synonym !== undefined) command.addOption(new SynonymOption(flag.synonym, option));
  command.setOptionValue(option.attributeName(), initial);
}

/** Returns the flag values by group. The types hold because each flag has parsed its own value. */
function readOptions<Groups extends FlagGroups>(command: Command, groups: Groups): Options<Groups> {
  const values = command.optsWithGlobals();
  const read = ({ flags }: FlagGroup) => {
    const names = flags.map((flag) => new Option(flag.spelling).attributeName());
    return Object.fromEntries(names.map((name) => [name, values[name]]));
  };
  const options = Object.entries(groups).map(([name, group]) => [name, read(group)]);
  return Object.fromEntries(options);
}
