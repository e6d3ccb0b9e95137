import { didYouMean, findTypos } from '../core/text/message-words.ts';
import { cleanText } from '../core/text/sanitize.ts';
import type { Env } from '../env.ts';
import { didYouMeanLines, Misread, type Readings, type Words } from './misread.ts';
import { areIds, readAsFilters } from './words-as-filters.ts';

/** What people call our commands, with the flag that takes the words behind it, if any. */
const OTHER_NAMES: ReadonlyMap<string, Words> = new Map([
  ['tags', ['topics']],
  ['categories', ['topics']],
  ['ls', ['list']],
  ['draw', ['random']],
  ['deal', ['pick']],
  ['search', ['list', '--search']],
  ['find', ['list', '--search']],
  ['grep', ['list', '--search']],
  ['topic', ['list', '--topic']],
  ['for', ['list', '--for']],
  ['stage', ['list', '--stage']],
  ['tag', ['list', '--tag']],
  ['version', ['--version']],
]);

/** Words that begin with no command, as typed: `words` up to the first flag, then `flags`. */
interface Commandless {
  readonly words: Words;
  readonly flags: Words;
}

/** Returns the error for words that begin with no command. */
export function misreadWords({ words, flags }: Commandless, commands: Words): Misread {
  const [first = ''] = words;
  const name = cleanText(first);
  return new Misread(
    (env) => {
      const groups = readWords(words, commands, env);
      return groups.map((group) => group.map((line) => [...line, ...flags]));
    },
    (lines) => {
      const hint = didYouMeanLines(lines) || didYouMean(name, commands);
      return `no command "${name}"${hint}: "ask-them --help" lists them all`;
    },
  );
}

/** Returns the commands that words without a command may mean. */
function readWords(words: Words, commands: Words, env: Env): Readings {
  const [first = '', ...others] = words;
  if (/^[1-9]\d*$/u.test(first)) return [[['random', ...words]]];
  const other = OTHER_NAMES.get(first.toLowerCase());
  if (other !== undefined && others.length === 0) return [[addWords(other, others)]];
  const { named, loose } = readAsFilters(other === undefined ? words : others, env);
  const list = (groups: typeof named): Readings =>
    groups.map((group) => group.map((filter) => ['list', ...filter]));
  const call = (names: Words): Readings =>
    names.map((name) => [addWords(OTHER_NAMES.get(name) ?? [name], others)]);
  if (other !== undefined) return [[addWords(other, others)], ...list(named), ...list(loose)];
  return [
    ...list(named),
    // Ids are printed with a `^` in front.
    areIds(words, env) ? [['show', ...words.map((word) => word.replace(/^\^/u, ''))]] : [],
    ...call(findTypos(first, [...commands, ...OTHER_NAMES.keys()])),
    ...list(loose),
  ];
}

/** Adds words to a command: those behind a flag are its one value. */
function addWords(command: Words, words: Words): Words {
  if (command.at(-1)?.startsWith('--') !== true) return [...command, ...words];
  if (words.length > 0) return [...command, words.join(' ')];
  return command.length === 1 ? command : command.slice(0, -1);
}
