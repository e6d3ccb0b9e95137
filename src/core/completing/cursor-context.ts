/** A value to suggest, with its description. */
export interface Suggestion {
  readonly value: string;
  readonly description: string;
}

/** A kind of values that are collected from the loaded bank. */
export type BankValues =
  | 'topics'
  | 'audiences'
  | 'stages'
  | 'tags'
  | 'topics-and-tags'
  | 'question-ids';

/**
 * The values that a flag or argument takes: `note-parts` is a file or `NOTE#words`, `persons` are in the
 * notes on the line, and `own-words` is free text, which has no suggestions.
 */
export type Values =
  | BankValues
  | 'files'
  | 'note-parts'
  | 'banks'
  | 'persons'
  | 'own-words'
  | readonly Suggestion[];

/** The properties of a flag that completion needs. */
export interface FlagShape {
  /** The last name is the long one. */
  readonly names: readonly string[];
  readonly description: string;
  /** The values that follow the flag; undefined for a flag that takes none. */
  readonly takes: Values | undefined;
  readonly repeats: boolean;
}

/** A command, or the program itself, whose commands are in `commands`. */
export interface CommandShape {
  readonly name: string;
  readonly flags: readonly FlagShape[];
  /** For each argument, the values that it takes. */
  readonly takes: readonly Values[];
  /** Whether the last argument may be given several times. */
  readonly repeats: boolean;
  readonly commands: readonly CommandShape[];
}

/** The word to complete at the end of a command line, and the bank to complete it from. */
export interface CursorContext {
  /** The suggestions themselves, or the kind of values to suggest. */
  readonly fits: Exclude<Values, 'own-words'>;
  /** The start of the last word that stays as typed: `--topic=career,` in `--topic=career,pa`. */
  readonly prefix: string;
  /** The rest of the last word, which is completed: `pa`. */
  readonly typed: string;
  /** Values that the line has already; they are not suggested again. */
  readonly taken: readonly string[];
  readonly banks: readonly string[];
  /** The notes whose people `--with` names: that of `--into`, or those of `compare`. */
  readonly notes: readonly string[];
  readonly guess: boolean;
}

/** A context without what comes from anywhere on the line. */
type WordContext = Omit<CursorContext, 'banks' | 'notes' | 'guess'>;

/** The state of the parser after some words of a line. The lists grow: a line may have thousands. */
interface ParsedLine {
  /** Undefined after the name of an unknown command. */
  readonly command: CommandShape | undefined;
  /** The long names of the flags with their values; empty for a flag that takes no value. */
  readonly given: { readonly name: string; readonly value: string }[];
  readonly operands: string[];
  /** A flag whose value is expected as the next word. */
  readonly open?: FlagShape | undefined;
  readonly flagsEnded: boolean;
}

const LISTS: readonly Values[] = ['topics', 'audiences', 'stages', 'tags', 'topics-and-tags'];

/** Returns the context of the last word, which is being typed; `words` lacks the program's name. */
export function findCursorContext(words: readonly string[], program: CommandShape): CursorContext {
  const start: ParsedLine = { command: program, given: [], operands: [], flagsEnded: false };
  const line = words.slice(0, -1).reduce(parseWord, start);
  return {
    ...findWordContext(words.at(-1) ?? '', line),
    banks: getValues('--bank', line),
    notes: getNotes(line),
    guess: line.given.every(({ name }) => name !== '--no-guess'),
  };
}

function parseWord(line: ParsedLine, word: string): ParsedLine {
  const { command, open, flagsEnded } = line;
  if (open !== undefined) return { ...addFlag(line, open, word), open: undefined };
  if (word === '--' && !flagsEnded) return { ...line, flagsEnded: true };
  if (flagsEnded || !word.startsWith('-') || word === '-') {
    if (command === undefined || command.commands.length === 0) {
      line.operands.push(word);
      return line;
    }
    return { ...line, command: command.commands.find(({ name }) => name === word) };
  }
  const { flag, value } = parseFlag(word, command);
  if (flag === undefined) return line;
  if (flag.takes !== undefined && value === undefined) return { ...line, open: flag };
  return addFlag(line, flag, value ?? '');
}

function addFlag(line: ParsedLine, flag: FlagShape, value: string): ParsedLine {
  line.given.push({ name: getLongName(flag), value });
  return line;
}

function getValues(name: string, { given }: ParsedLine): string[] {
  return given.filter((flag) => flag.name === name).map(({ value }) => value);
}

function getNotes(line: ParsedLine): string[] {
  const { command, operands } = line;
  const areNotes = command?.takes.at(0) === 'files';
  return [...getValues('--into', line).slice(-1), ...(areNotes ? operands : [])];
}

function getLongName({ names }: FlagShape): string {
  return names.at(-1) ?? '';
}

/** Splits a word such as `--topic=pay` or `-tpay` into a flag and its value. */
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

/** Returns the context of a flag's value; in a comma-separated list, of its last item. */
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
    // A short name explains nothing, so the long name is suggested until the short one is typed.
    const value = flag.names.includes(word) ? word : getLongName(flag);
    return { value, description: flag.description };
  });
  return { fits, prefix: '', typed: word, taken: [] };
}

/** Returns the context of an argument; for an empty word that nothing fits, that of a flag. */
function completeOperand(word: string, line: ParsedLine): WordContext {
  const { command, operands, flagsEnded } = line;
  if (command === undefined) return { fits: [], prefix: '', typed: word, taken: [] };
  const { takes, repeats } = command;
  const fits = listFitting(takes[operands.length] ?? (repeats ? takes.at(-1) : undefined));
  if (fits.length === 0 && word === '' && !flagsEnded) return completeFlag(word, line);
  // Ids are printed with a `^` in front, so people paste them with it.
  const prefix = fits === 'question-ids' && word.startsWith('^') ? '^' : '';
  return { fits, prefix, typed: word.slice(prefix.length), taken: operands };
}

function listFitting(values: Values = 'own-words'): CursorContext['fits'] {
  return values === 'own-words' ? [] : values;
}
