import {
  applyFilters,
  type Filter,
  hasTag,
  isOnTopic,
  mentions,
  type Selection,
  suits,
} from '../../core/choosing/filters.ts';
import {
  indexTopics,
  resolveExcluded,
  resolveFacet,
  resolveTopics,
  type TopicIndex,
} from '../../core/choosing/resolve-names.ts';
import { findAnswered, findAsked } from '../../core/notes/asked-questions.ts';
import { createEntryFinder } from '../../core/notes/match-questions.ts';
import type { Note } from '../../core/notes/note.ts';
import type { Bank } from '../../core/question/bank.ts';
import type { Question, TopicName } from '../../core/question/question.ts';
import { parseTag } from '../../core/question/tag.ts';
import { foldText } from '../../core/text/normalize.ts';
import type { Env } from '../../env.ts';
import { type BankOptions, builtInTopics, openBank } from './open-bank.ts';

// Notes are read by few: a start from the built-in bank does without.
const noteLoading = () => import('../../io/notes/load-notes.ts');

/** The filters of the command line, as typed; empty where a flag was not given. */
export interface FilterOptions extends BankOptions {
  readonly topic: readonly string[];
  readonly for: readonly string[];
  readonly stage: readonly string[];
  /** One list a `--tag`: any of a list, but every list. */
  readonly tag: readonly (readonly string[])[];
  readonly search: readonly string[];
  readonly not: readonly string[];
  /** Notes whose questions are left out, or alone are kept: `NOTE` or `NOTE#words`. */
  readonly except: readonly string[];
  readonly only: readonly string[];
}

/** A bank and what the filters leave of it. */
export interface Query {
  readonly bank: Bank;
  readonly selection: Selection;
  /** The topics that `--topic` named. */
  readonly topics: readonly TopicName[];
  /** The audiences that `--for` named. */
  readonly audiences: readonly string[];
  /** The tags that `--tag` and `--stage` named. */
  readonly namedTags: readonly string[];
}

/**
 * Loads the bank and applies the filters.
 * @throws UserError for a name that no topic, audience, stage or tag has.
 */
export async function query(options: FilterOptions, env: Env): Promise<Query> {
  return queryBank(await openBank(options, env), options, env);
}

/** The same for a bank that is loaded. */
export async function queryBank(bank: Bank, options: FilterOptions, env: Env): Promise<Query> {
  const index = needsTopicIndex(options)
    ? indexTopics(bank, builtInTopics(options, env))
    : undefined;
  const topics = index === undefined ? [] : resolveTopics(options.topic, index);
  const audiences = resolveFacet('for', options.for, bank);
  const stages = resolveFacet('stage', options.stage, bank);
  const tags = options.tag.map((names) => names.map(toTag));
  const filters = [
    ...topicFilter(options, topics),
    ...facetFilter('for', audiences),
    ...facetFilter('stage', stages),
    ...tags.map((names) => tagFilter(names)),
    ...searchFilter(options.search),
    ...(index === undefined ? [] : notFilter(options.not, bank, index)),
    ...(await noteFilters(options, bank, env)),
  ];
  const namedTags = [...tags.flat(), ...stages.map((stage) => `stage/${stage}`)];
  const selection = applyFilters(bank.questions, filters);
  return { bank, selection, topics, audiences, namedTags };
}

/** Whether there is a name that may be one of a topic. */
function needsTopicIndex({ topic, not }: FilterOptions): boolean {
  return topic.length + not.length > 0;
}

/** What cannot be a tag is kept as typed: no question carries it. */
function toTag(name: string): string {
  return parseTag(name) ?? name;
}

function topicFilter(options: FilterOptions, topics: readonly TopicName[]): Filter[] {
  if (topics.length === 0) return [];
  const flag = `--topic ${options.topic.join(',')}`;
  const wanted = new Set(topics);
  return [{ flag, keeps: (question) => isOnTopic(question, wanted) }];
}

function facetFilter(facet: 'for' | 'stage', values: readonly string[]): Filter[] {
  if (values.length === 0) return [];
  const flag = `--${facet} ${values.join(',')}`;
  return [{ flag, keeps: (question) => suits(question, facet, values) }];
}

function tagFilter(names: readonly string[]): Filter {
  return { flag: `--tag ${names.join(',')}`, keeps: (question) => hasTag(question, names) };
}

function searchFilter(words: readonly string[]): Filter[] {
  if (words.length === 0) return [];
  const folded = words.map(foldText);
  return [
    { flag: `--search "${words.join(' ')}"`, keeps: (question) => mentions(question, folded) },
  ];
}

function notFilter(names: readonly string[], bank: Bank, index: TopicIndex): Filter[] {
  if (names.length === 0) return [];
  const { topics, tags } = resolveExcluded(names, bank, index);
  const unwanted = new Set(topics);
  return [
    {
      flag: `--not ${names.join(',')}`,
      keeps: (question) => !isOnTopic(question, unwanted) && !hasTag(question, tags),
    },
  ];
}

async function noteFilters(
  { except, only }: FilterOptions,
  bank: Bank,
  env: Env,
): Promise<Filter[]> {
  if (except.length + only.length === 0) return [];
  const find = createEntryFinder(bank.questions);
  const answered = findAnswered(await loadParts(except, env), find);
  const asked = findAsked(await loadParts(only, env), find);
  const left = {
    flag: formatFlag('--except', except),
    keeps: (one: Question) => !answered.has(one),
  };
  const kept = { flag: formatFlag('--only', only), keeps: (one: Question) => asked.has(one) };
  return [...(except.length > 0 ? [left] : []), ...(only.length > 0 ? [kept] : [])];
}

async function loadParts(names: readonly string[], env: Env): Promise<Note[]> {
  const { loadNotePart } = await noteLoading();
  const notes: Note[] = [];
  for (const name of names) {
    for (const { note } of await loadNotePart(name, env)) notes.push(note);
  }
  return notes;
}

/** A flag as it was given, once or several times. */
function formatFlag(flag: string, values: readonly string[]): string {
  return values.map((value) => `${flag} ${value}`).join(' ');
}
