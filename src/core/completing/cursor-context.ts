/** A value that can be completed, and its meaning. */
export interface Suggestion {
  readonly value: string;
  readonly description: string;
}

/** Values that depend on the bank. */
export type BankValues =
  | 'topics'
  | 'audiences'
  | 'stages'
  | 'tags'
  | 'topics-and-tags'
  | 'question-ids';

/** The values of a flag or an argument; `own-words` cannot be completed. */
export type Values = BankValues | 'files' | 'banks' | 'own-words' | readonly Suggestion[];

/** A flag, as far as completion needs it. */
export interface FlagShape {
  /** The long name is the last. */
  readonly names: readonly string[];
  readonly description: string;
  /** Undefined for a flag without a value. */
  readonly takes: Values | undefined;
  readonly repeats: boolean;
}

/** A command, or the program itself with its commands. */
export interface CommandShape {
  readonly name: string;
  readonly flags: readonly FlagShape[];
  /** The values of each argument. */
  readonly takes: readonly Values[];
  /** Whether the last argument repeats. */
  readonly repeats: boolean;
  readonly commands: readonly CommandShape[];
}

/** What to complete at the end of a command line, and with which bank. */
export interface CursorContext {
  /** Suggestions, or the kind of values to make them from. */
  readonly fits: Exclude<Values, 'own-words'>;
  /** The beginning of the last word that completion keeps: `--topic=career,`. */
  readonly prefix: string;
  /** The rest of the last word. */
  readonly typed: string;
  /** Values that the line has already. */
  readonly taken: readonly string[];
  readonly banks: readonly string[];
  readonly guess: boolean;
}

/** The context without the flags that say which bank to load. */
type WordContext = Omit<CursorContext, 'banks' | 'guess'>;

/** The words of a line that were read so far. */
interface ParsedLine {
  /** Undefined after the name of an unknown command. */
  readonly command: CommandShape | undefined;
  /** The flags with their values, by their long names. */
  readonly given: readonly { readonly name: string; readonly value: string }[];
  readonly operands: readonly string[];
  /** The flag whose value is the next word. */
  readonly open?: FlagShape | undefined;
  readonly flagsEnded: boolean;
}

const LISTS: readonly Values[] = ['topics', 'audiences', 'stages', 'tags', 'topics-and-tags'];

/** The context at the end of a line, given as its words without the program's name; the last is being typed. */
export function findCursorContext(words: readonly string[], program: CommandShape): CursorContext {
  const start: ParsedLine = { command: program, given: [], operands: [], flagsEnded: false };
  const line = words.slice(0, -1).reduce(parseWord, start);
  return {
    ...findWordContext(words.at(-1) ?? '', line),
    banks: getValues('--bank', line),
    guess: line.given.every(({ name }) => name !== '--no-guess'),
  };
}

function parseWord(line: ParsedLine, word: string): ParsedLine {
  const { command, operands, open, flagsEnded } = line;
  if (open !== undefined) return { ...addFlag(line, open, word), open: undefined };
  if (word === '--' && !flagsEnded) return { ...line, flagsEnded: true };
  if (flagsEnded || !word.startsWith('-') || word === '-') {
    if (command === undefined || command.commands.length === 0) {
      return { ...line, operands: [...operands, word] };
    }
    return { ...line, command: command.commands.find(({ name }) => name === word) };
  }
  const { flag, value } = parseFlag(word, command);
  if (flag === undefined) return line;
  if (flag.takes !== undefined && value === undefined) return { ...line, open: flag };
  return addFlag(line, flag, value ?? '');
}

function addFlag(line: ParsedLine, flag: FlagShape, value: string): ParsedLine {
  return { ...line, given: [...line.given, { name: getLongName(flag), value }] };
}

function getValues(name: string, { given }: ParsedLine): string[] {
  return given.filter((flag) => flag.name === name).map(({ value }) => value);
}

function getLongName({ names }: FlagShape): string {
  return names.at(-1) ?? '';
}

/** The flag that a word begins with, and the value behind it: `--topic=pay`, `-tpay`. */
function parseFlag(word: string, command: CommandShape | undefined) {
  const [long = '', ...values] = word.split('=');
  const isLong = word.startsWith('--');
  const name = isLong ? long : word.slice(0, 2);
  const value = isLong ? values.join('=') : word.slice(2);
  const flag = command?.flags.find(({ names }) => names.includes(name));
  return { flag, value: word === name ? undefined : value };
}

function findWordContext(word: string, line: ParsedLine): WordContext {
  if (line.open !== undefined) return completeValue(line.open, '', word, line);
  if (line.flagsEnded || !word.startsWith('-')) return completeOperand(word, line);
  const { flag, value } = parseFlag(word, line.command);
  if (value === undefined || flag?.takes === undefined) return completeFlag(word, line);
  return completeValue(flag, word.slice(0, word.length - value.length), value, line);
}

/** The context of a flag's value; in a list, of its last item. */
function completeValue(
  flag: FlagShape,
  prefix: string,
  value: string,
  line: ParsedLine,
): WordContext {
  const fits = listFitting(flag.takes);
  if (!LISTS.includes(fits)) return { fits, prefix, typed: value, taken: [] };
  const typed = value.slice(value.lastIndexOf(',') + 1);
  const items = value.slice(0, value.length - typed.length);
  const lists = [...getValues(getLongName(flag), line), items];
  const taken = lists.flatMap((list) => list.split(','));
  return { fits, prefix: prefix + items, typed, taken };
}

function completeFlag(word: string, { command, given }: ParsedLine): WordContext {
  const isGiven = (flag: FlagShape): boolean =>
    !flag.repeats && given.some(({ name }) => name === getLongName(flag));
  const left = command?.flags.filter((flag) => !isGiven(flag)) ?? [];
  const fits = left.map((flag) => {
    // Short names explain nothing: only one that was typed already is suggested.
    const value = flag.names.includes(word) ? word : getLongName(flag);
    return { value, description: flag.description };
  });
  return { fits, prefix: '', typed: word, taken: [] };
}

/** The context of an argument; if its values cannot be completed, of a flag. */
function completeOperand(word: string, line: ParsedLine): WordContext {
  const { command, operands, flagsEnded } = line;
  if (command === undefined) return { fits: [], prefix: '', typed: word, taken: [] };
  const { takes, repeats } = command;
  const fits = listFitting(takes[operands.length] ?? (repeats ? takes.at(-1) : undefined));
  if (fits.length === 0 && word === '' && !flagsEnded) return completeFlag(word, line);
  // Ids are printed, and so pasted, with a `^` in front.
  const prefix = fits === 'question-ids' && word.startsWith('^') ? '^' : '';
  return { fits, prefix, typed: word.slice(prefix.length), taken: operands };
}

function listFitting(values: Values = 'own-words'): CursorContext['fits'] {
  return values === 'own-words' ? [] : values;
}
