import { Option } from 'commander';
import { cleanText } from '../core/text/sanitize.ts';
import { shellLine } from '../core/text/shell-line.ts';
import type { AddableCommand } from './define-command.ts';
import { type MendedLine, mendTyping, type Vocabulary } from './mend-typing.ts';
import { Misread, type Words } from './misread.ts';
import { isFlag, takesNextWord } from './split-line.ts';

/** Matches every word that `mendTyping` may change; without one, the flags need not be listed. */
const SUSPECT = /[^\0-\x7f]|^-[A-Za-z][A-Za-z=]|^---/u;
/** The flags that commander adds to every command. */
const OF_COMMANDER = ['-h, --help', '-V, --version'];

/**
 * Returns the words of a command line as commander reads them: the command comes before the flags that
 * were typed in front of it, `list --topic pay` for `--topic pay list`.
 * @throws Misread for a line that `mendTyping` mends.
 */
export function readArgv(argv: Words, commands: readonly AddableCommand[]): Words {
  // Completion gets a line that is still being typed.
  const isSuspect = argv[0] !== 'complete' && argv.some((word) => SUSPECT.test(word));
  const mended = isSuspect ? mendTyping(argv, listNames(commands)) : undefined;
  if (mended !== undefined) throw misreadTyping(mended);
  return argv[0]?.startsWith('-') === true ? putCommandFirst(argv, commands) : argv;
}

function putCommandFirst(argv: Words, commands: readonly AddableCommand[]): Words {
  const { options } = listNames(commands);
  let place = 0;
  for (let word = argv[0]; word !== undefined && isFlag(word); word = argv[place]) {
    place += takesNextWord(word, options) ? 2 : 1;
  }
  const command = argv[place];
  if (command === undefined || commands.every(({ name }) => name !== command)) return argv;
  return [command, ...argv.slice(0, place), ...argv.slice(place + 1)];
}

function misreadTyping({ words, fault, typed, meant }: MendedLine): Misread {
  return new Misread(
    () => [[words]],
    ([line]) => {
      const shown = line && shellLine(['ask-them', ...line]);
      const wayOut = shown ? `did you mean "${shown}"?` : `write "${cleanText(meant)}"`;
      return `"${cleanText(typed)}" ${fault}: ${wayOut}`;
    },
  );
}

/** Lists the names of all commands and their flags; a flag that several have is listed several times. */
function listNames(commands: readonly AddableCommand[]): Vocabulary {
  const flags = commands.flatMap((command) => command.flags);
  const spellings = flags.flatMap(({ spelling, synonym }) => [spelling, synonym?.spelling ?? []]);
  const options = [...spellings.flat(), ...OF_COMMANDER].map((spelling) => new Option(spelling));
  return { commands: commands.map(({ name }) => name), options };
}
