/** What may be put where something is typed, and what it means. */
export interface Suggestion {
  readonly value: string;
  readonly description: string;
}

/** Values that only a bank knows. */
export type BankValues =
  | 'topics'
  | 'audiences'
  | 'stages'
  | 'tags'
  | 'topics-and-tags'
  | 'question-ids';

/** What a flag or an argument takes; `own-words` are those that only the user knows. */
export type Values = BankValues | 'files' | 'banks' | 'own-words' | readonly Suggestion[];

/** A flag, as far as it matters to who completes a line. */
export interface FlagShape {
  /** Its long name is the last. */
  readonly names: readonly string[];
  readonly description: string;
  /** Undefined where the flag stands alone. */
  readonly takes: Values | undefined;
  readonly repeats: boolean;
}

/** A command, or the program itself, which has the others. */
export interface CommandShape {
  readonly name: string;
  readonly flags: readonly FlagShape[];
  /** Of each argument; the last may be one that repeats. */
  readonly takes: readonly Values[];
  readonly repeats: boolean;
  readonly commands: readonly CommandShape[];
}

/** The end of a line that is being typed, and what the line says of the bank. */
export interface CursorContext {
  /** What fits there: candidates, or what they can be made from. */
  readonly fits: Exclude<Values, 'own-words'>;
  /** The beginning of the last word, which stays as it is: `--topic=career,`. */
  readonly lead: string;
  /** The rest of it. */
  readonly typed: string;
  /** What the line has already. */
  readonly taken: readonly string[];
  readonly banks: readonly string[];
  readonly guess: boolean;
}

/** What has been read of a line. */
interface ParsedLine {
  /** Undefined behind a command that there is not. */
  readonly command: CommandShape | undefined;
  readonly flags: readonly FlagShape[];
  readonly given: readonly { readonly name: string; readonly value: string }[];
  readonly operands: readonly string[];
  /** The flag that the next word is the value of. */
  readonly open?: FlagShape | undefined;
  readonly flagsEnded: boolean;
}

const LISTS: readonly Values[] = ['topics', 'audiences', 'stages', 'tags', 'topics-and-tags'];
const NOTHING: readonly Suggestion[] = [];

/** What fits at the end of a line: of its words without the program's name, the last is being typed. */
export function findCursorContext(words: readonly string[], program: CommandShape): CursorContext {
  const start: ParsedLine = {
    ...{ command: program, flags: program.flags, given: [], operands: [], flagsEnded: false },
  };
  const reading = words.slice(0, -1).reduce(readWord, start);
  const word = words.at(-1) ?? '';
  const { open, given, flags, flagsEnded } = reading;
  const line = {
    banks: getValues('--bank', given),
    guess: given.every(({ name }) => name !== '--no-guess'),
  };
  if (open !== undefined) return { ...line, ...contextOfValue(open, '', word, reading) };
  if (flagsEnded || !word.startsWith('-')) return { ...line, ...contextOfOperand(word, reading) };
  const [name, value] = splitFlag(word);
  const flag = flags.find(({ names }) => names.includes(name));
  if (value === undefined || flag?.takes === undefined) {
    return { ...line, ...contextOfFlag(word, reading) };
  }
  const lead = word.slice(0, word.length - value.length);
  return { ...line, ...contextOfValue(flag, lead, value, reading) };
}

type InWord = Omit<CursorContext, 'banks' | 'guess'>;

function readWord(reading: ParsedLine, word: string): ParsedLine {
  const { command, flags, given, operands, open, flagsEnded } = reading;
  if (open !== undefined) return { ...reading, given: add(given, open, word), open: undefined };
  if (word === '--' && !flagsEnded) return { ...reading, flagsEnded: true };
  if (flagsEnded || !word.startsWith('-') || word === '-') {
    if (command === undefined || command.commands.length === 0) {
      return { ...reading, operands: [...operands, word] };
    }
    const next = command.commands.find(({ name }) => name === word);
    return { ...reading, command: next, flags: next?.flags ?? [] };
  }
  const [name, value] = splitFlag(word);
  const flag = flags.find(({ names }) => names.includes(name));
  if (flag === undefined) return reading;
  if (flag.takes !== undefined && value === undefined) return { ...reading, open: flag };
  return { ...reading, given: add(given, flag, value ?? '') };
}

function add(given: ParsedLine['given'], flag: FlagShape, value: string): ParsedLine['given'] {
  return [...given, { name: getLongName(flag), value }];
}

function getValues(name: string, given: ParsedLine['given']): string[] {
  return given.filter((flag) => flag.name === name).map(({ value }) => value);
}

function getLongName({ names }: FlagShape): string {
  return names.at(-1) ?? '';
}

/** `--topic=pay` and `-tpay` bring their value along. */
function splitFlag(word: string): [name: string, value: string | undefined] {
  if (!word.startsWith('--')) return [word.slice(0, 2), word.slice(2) || undefined];
  const end = word.indexOf('=');
  return end === -1 ? [word, undefined] : [word.slice(0, end), word.slice(end + 1)];
}

/** Behind a flag; in a list behind its last comma. */
function contextOfValue(
  flag: FlagShape,
  lead: string,
  value: string,
  { given }: ParsedLine,
): InWord {
  const fits = fitting(flag.takes);
  if (!LISTS.includes(fits)) return { fits, lead, typed: value, taken: [] };
  const typed = value.slice(value.lastIndexOf(',') + 1);
  const names = value.slice(0, value.length - typed.length);
  const earlier = getValues(getLongName(flag), given);
  const taken = [...earlier, names].flatMap((list) => list.split(','));
  return { fits, lead: lead + names, typed, taken };
}

function contextOfFlag(word: string, { flags, given }: ParsedLine): InWord {
  const isGiven = (flag: FlagShape): boolean =>
    !flag.repeats && given.some(({ name }) => name === getLongName(flag));
  const fits = flags
    .filter((flag) => !isGiven(flag))
    .map((flag) => {
      // A short name says nothing to who does not know it: it is there for who typed it.
      const value = flag.names.includes(word) ? word : getLongName(flag);
      return { value, description: flag.description };
    });
  return { fits, lead: '', typed: word, taken: [] };
}

/** Where nothing is known to fit, the flags show the way on. */
function contextOfOperand(word: string, reading: ParsedLine): InWord {
  const { command, operands } = reading;
  if (command === undefined) return { fits: NOTHING, lead: '', typed: word, taken: [] };
  const { takes, repeats } = command;
  const fits = fitting(takes[operands.length] ?? (repeats ? takes.at(-1) : undefined));
  if (fits === NOTHING && word === '' && !reading.flagsEnded) return contextOfFlag(word, reading);
  // An id is printed, and so pasted, with a mark in front.
  const lead = fits === 'question-ids' && word.startsWith('^') ? '^' : '';
  return { fits, lead, typed: word.slice(lead.length), taken: operands };
}

function fitting(values: Values = 'own-words'): CursorContext['fits'] {
  return values === 'own-words' ? NOTHING : values;
}
