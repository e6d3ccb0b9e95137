import { findTopics, indexTopics } from '../../core/choosing/resolve-names.ts';
import { BUILT_IN } from '../../core/question/bank.ts';
import { findFacetAlias } from '../../core/question/facet-aliases.ts';
import { AUDIENCES, STAGES } from '../../core/question/tag.ts';
import { findNearest } from '../../core/text/message-words.ts';
import { cleanText } from '../../core/text/sanitize.ts';
import { shellLine } from '../../core/text/shell-line.ts';
import type { Env } from '../../env.ts';
import { readBuiltInBank } from '../../io/files/built-in-bank.ts';
import { bankNames } from './open-bank.ts';

/** What people call our commands, with the flag that takes the words behind it, if any. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
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
  ['tag', ['list', '--tag']],
]);

/** Words that begin with no command, as typed: `words` up to the first flag, then `flags`. */
export interface Commandless {
  readonly words: readonly string[];
  readonly flags: readonly string[];
}

/** Returns the message about words that begin with no command, with the command that they mean. */
export function describeCommandless(
  { words, flags }: Commandless,
  commands: readonly string[],
  env: Env,
): string {
  const meant = findMeant({ words, flags }, commands, env);
  const line = meant === undefined ? undefined : shellLine(['ask-them', ...meant, ...flags]);
  const hint = line === undefined ? '' : ` (did you mean "${line}"?)`;
  return `no command "${cleanText(words[0] ?? '')}"${hint}: "ask-them --help" lists them all`;
}

/** Returns the words to run in place of words without a command; undefined for words without letters. */
function findMeant(
  { words, flags }: Commandless,
  commands: readonly string[],
  env: Env,
): readonly string[] | undefined {
  const [first = '', ...others] = words;
  if (/^[1-9]\d*$/u.test(first)) return ['random', ...words];
  const other = OTHER_NAMES.get(first.toLowerCase());
  if (other !== undefined) return addWords(other, others);
  const isOurBank = !flags.some((flag) => /^(?:-b|--bank)/u.test(flag));
  const named = isOurBank ? findNamed(words, env) : undefined;
  if (named !== undefined) return named;
  const [near] = findNearest(first, commands);
  if (near !== undefined) return [near, ...others];
  return words.some((word) => /\p{L}/u.test(word))
    ? ['list', '--search', words.join(' ')]
    : undefined;
}

/** Adds words to a command: those behind a flag are its one value, and `topics` takes none. */
function addWords(command: readonly string[], words: readonly string[]): readonly string[] {
  if (command.at(-1)?.startsWith('--') !== true) return command;
  return words.length === 0 ? command.slice(0, -1) : [...command, words.join(' ')];
}

/** Returns the command for the name of something in the built-in bank, if that is the bank to use. */
function findNamed(words: readonly string[], env: Env): readonly string[] | undefined {
  if (!bankNames([], env).includes(BUILT_IN)) return undefined;
  const ours = readBuiltInBank(env);
  const index = indexTopics(ours, []);
  const isTopic = (name: string): boolean => findTopics(name, index).length > 0;
  const all = words.join(' ');
  if (isTopic(all)) return ['list', '--topic', all];
  if (words.every(isTopic)) return ['list', '--topic', words.join(',')];
  if (isFacet('for', AUDIENCES, all)) return ['list', '--for', all];
  if (isFacet('stage', STAGES, all)) return ['list', '--stage', all];
  const ids = new Set<string>(ours.questions.map(({ id }) => id));
  // Ids are printed with a `^` in front.
  const named = words.map((word) => word.replace(/^\^/u, ''));
  return named.every((id) => ids.has(id)) ? ['show', ...named] : undefined;
}

function isFacet(facet: 'for' | 'stage', standard: readonly string[], name: string): boolean {
  return standard.includes(name.toLowerCase()) || findFacetAlias(facet, name) !== undefined;
}
