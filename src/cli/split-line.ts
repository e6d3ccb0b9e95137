import type { Option } from 'commander';
import type { Words } from './misread.ts';

/** The words of a command line, as commander reads them. */
export interface SplitLine {
  /** The flags as typed, each with its value. */
  readonly flags: Words;
  /** The words that belong to no flag, among them the command. */
  readonly operands: Words;
}

/** Splits a command line into flags and operands; `options` are the flags that there are. */
export function splitLine(words: Words, options: readonly Option[]): SplitLine {
  const flags: string[] = [];
  const operands: string[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (word === '--') return { flags, operands: [...operands, ...words.slice(place + 1)] };
    if (!isFlag(word)) {
      operands.push(word);
      continue;
    }
    flags.push(word);
    const value = words[place + 1];
    if (value === undefined || !takesNextWord(word, options)) continue;
    flags.push(value);
    place += 1;
  }
  return { flags, operands };
}

/** Whether the word behind this one is its value: behind `-t` and `--topic`, but not `--topic=pay`. */
export function takesNextWord(word: string, options: readonly Option[]): boolean {
  return options.some((option) => isCalled(option, word) && option.required);
}

/** Whether a word is a flag. Like commander, it takes `-5` for a number. */
export function isFlag(word: string): boolean {
  return word.startsWith('-') && word !== '-' && word !== '--' && !/^-\d/u.test(word);
}

/** Whether a flag has this name, short or long: `-t` or `--topic`. */
export function isCalled({ short, long }: Option, name: string): boolean {
  return name === short || name === long;
}
