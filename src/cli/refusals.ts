import { type Argument, Command, InvalidArgumentError, Option } from 'commander';
import { UserError } from '../core/report/user-error.ts';
import { didYouMean } from '../core/text/did-you-mean.ts';
import { shellWord } from '../core/text/shell-word.ts';

/**
 * A command that refuses a wrong line in our words, each time with a way on. Commander has no other
 * hook for them than its own methods, which these stand in for; test/messages/ shows whether they do.
 */
export class OurCommand extends Command {
  override createCommand(name?: string): OurCommand {
    return new OurCommand(name);
  }

  unknownCommand(name = this.args[0] ?? ''): never {
    const visible = this.createHelp().visibleCommands(this);
    const names = visible.map((command) => command.name());
    const near = didYouMean(name, names);
    throw new UserError(
      `no command "${name}"${near}: "${this.commandLine()} --help" lists them all`,
    );
  }

  unknownOption(written: string): never {
    const flag = written.replace(/=.*$/su, '');
    const owners = this.commands.filter(({ options }) =>
      options.some(({ short, long }) => flag === short || flag === long),
    );
    const owner = owners.find((command) => this.args.includes(command.name())) ?? owners[0];
    if (owner !== undefined) {
      const line = `${this.commandLine()} ${owner.name()} ${flag}`;
      throw new UserError(`the flag "${flag}" goes behind a command, as in "${line}"`);
    }
    const options = [this, this.parent ?? []]
      .flat()
      .flatMap((command) => command.createHelp().visibleOptions(command));
    const near = didYouMean(
      flag,
      options.flatMap(({ long }) => long ?? []),
    );
    throw new UserError(`no flag "${flag}"${near}: "${this.commandLine()} --help" lists them all`);
  }

  missingArgument(name: string): never {
    const article = /^[aeiou]/u.test(name) ? 'an' : 'a';
    throw new UserError(`${this.name()} needs ${article} ${name}${this.seeHelp()}`);
  }

  optionMissingArgument({ flags, long = flags }: Option): never {
    throw new UserError(`${long} needs a value${this.seeHelp()}`);
  }

  _excessArguments(words: readonly string[]): never {
    const [taken] = this.registeredArguments.map((argument) => `one ${argument.name()} and `);
    const extra = words[this.registeredArguments.length] ?? '';
    const wayOn = this.flagFor(extra) || this.seeHelp();
    throw new UserError(`${this.name()} takes ${taken ?? ''}flags only${wayOn}`);
  }

  _callParseArg(taker: Option | Argument, value: string, previous: unknown): unknown {
    try {
      return taker.parseArg?.(value, previous);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      const isFlag = taker instanceof Option;
      const name = isFlag ? (taker.long ?? taker.flags) : this.name();
      throw new UserError(`${name} ${error.message}${isFlag ? '' : this.flagFor(value)}`);
    }
  }

  /** `list career` is a likely slip. */
  private flagFor(word: string): string {
    const hasFilters = this.options.some(({ long }) => long === '--topic');
    const isPhrase = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)+$/u.test(word);
    const shown = isPhrase ? `"${word}"` : shellWord(word);
    return hasFilters && /\p{L}/u.test(word)
      ? ` (did you mean --topic ${shown} or --search ${shown}?)`
      : '';
  }

  /** The way on of a message that names none. */
  private seeHelp(): string {
    return ` (see "${this.commandLine()} --help")`;
  }

  /** The command as it is typed. */
  private commandLine(): string {
    return [this.parent?.name() ?? [], this.name()].flat().join(' ');
  }
}
