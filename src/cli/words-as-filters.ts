import { openBuiltInBank } from '../commands/shared/open-bank.ts';
import type { Bank } from '../core/question/bank.ts';
import { listFacetAliases } from '../core/question/facet-aliases.ts';
import { toTopicName } from '../core/question/question.ts';
import { AUDIENCES, STAGES } from '../core/question/tag.ts';
import { findTypos } from '../core/text/message-words.ts';
import { cleanText } from '../core/text/sanitize.ts';
import type { Env } from '../env.ts';

/** In characters. Almost every question has any one letter. */
const MIN_SEARCH_LENGTH = 2;
/** Each word is a command line to try, so only the first are looked at one by one. */
const MAX_WORDS = 10;

/** A flag and its value. */
type Filter = readonly [flag: string, value: string];
type FilterGroups = readonly (readonly Filter[])[];

/** What words without a flag may stand for, the likeliest group first. Whether it exists is not known yet. */
export interface WordsAsFilters {
  /** The name of something: a topic, an audience, a stage. */
  readonly named: FilterGroups;
  /** A tag, a file, words in a question, a name with a typo, or one word among others that is a name. */
  readonly loose: FilterGroups;
}

/** Returns the filters for which words without a flag may stand; none for words without a letter. */
export function readAsFilters(words: readonly string[], env: Env): WordsAsFilters {
  const all = cleanText(words.join(' ')).trim();
  if (!/\p{L}/u.test(all)) return { named: [], loose: [] };
  const { topics } = openBuiltInBank(env);
  const isOneWord = words.length < 2;
  return {
    named: [
      nameItself(all, new Set(topics.map(({ name }) => name))),
      nameAny(all),
      isOneWord ? [] : [['--topic', cleanText(words.join(','))]],
    ],
    loose: [
      [['--tag', all]],
      isOneWord && /[./\\]/u.test(all) ? [['--bank', all]] : [],
      all.length < MIN_SEARCH_LENGTH ? [] : [['--search', all]],
      ...findTypos(all, listNames(topics)).map(nameAny),
      ...(isOneWord ? [] : words.slice(0, MAX_WORDS).map((word) => nameAny(cleanText(word)))),
    ],
  };
}

/** Whether all words are ids as printed, with a `^` in front, or ids of the built-in bank. */
export function areIds(words: readonly string[], env: Env): boolean {
  if (words.every((word) => word.startsWith('^'))) return true;
  const ids = new Set<string>(openBuiltInBank(env).questions.map(({ id }) => id));
  return words.every((word) => ids.has(word.replace(/^\^/u, '')));
}

/** Returns what has this very name, before all that has it as an alias: `manager` is an audience. */
function nameItself(name: string, topics: ReadonlySet<string>): readonly Filter[] {
  const topic = toTopicName(name);
  if (topic !== undefined && topics.has(topic)) return [['--topic', name]];
  const one = name.toLowerCase().replace(/s$/u, '');
  if (AUDIENCES.some((audience) => audience === one)) return [['--for', one]];
  return STAGES.some((stage) => stage === one) ? [['--stage', one]] : [];
}

function nameAny(name: string): readonly Filter[] {
  return [
    ['--for', name],
    ['--topic', name],
    ['--stage', name],
  ];
}

function listNames(topics: Bank['topics']): string[] {
  const named = topics.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...named, ...listFacetAliases('for'), ...listFacetAliases('stage')];
}
