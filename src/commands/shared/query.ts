import {
  applyFilters,
  countMetLists,
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
} from '../../core/choosing/resolve-names.ts';
import { resolveTags } from '../../core/choosing/resolve-tags.ts';
import { readSearch, suggestTopic } from '../../core/choosing/searched-words.ts';
import { type Bank, BUILT_IN } from '../../core/question/bank.ts';
import type { Question, TopicName } from '../../core/question/question.ts';
import { NEVER_TAG } from '../../core/question/tag.ts';
import { growTagTree } from '../../core/question/tag-tree.ts';
import type { Env } from '../../env.ts';
import { readBuiltInBank } from '../../io/files/built-in-bank.ts';
import type { BankOptions, Filters } from './flags.ts';
import { hint } from './messages.ts';
import { bankNames, openBank } from './open-bank.ts';

/** Whether any filter was given. */
export function isNarrowed(filters: Filters): boolean {
  return Object.values(filters).some(({ length }) => length > 0);
}

/** A bank, and its questions that pass the filters. */
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
 * @throws UserError for an unknown name, and in the cases of `openBank` and `loadNotePart`.
 */
export async function query(filters: Filters, given: BankOptions, env: Env): Promise<Query> {
  return queryBank(await openBank(given, env), filters, given, env);
}

/** Applies the filters to a loaded bank; throws as `query` does. */
export async function queryBank(
  bank: Bank,
  filters: Filters,
  given: BankOptions,
  env: Env,
): Promise<Query> {
  const { search, not, except, only } = filters;
  const { topics, excluded, searched, suggest } = resolveTopicNames(filters, bank, given, env);
  const [wanted, unwanted] = [new Set(topics), new Set(excluded.topics)];
  const audiences = resolveFacet('for', filters.for, bank);
  const stages = resolveFacet('stage', filters.stage, bank);
  const { lists: tags, completed, suggest: suggestTag } = resolveTags(filters.tag, bank);
  for (const [name, tag] of completed) await hint(env, `--tag ${name} is --tag ${tag}`);
  const none: ReadonlySet<Question> = new Set();
  // A separate bundle, loaded on demand, because only these two flags read notes.
  const { answered, asked } =
    except.length + only.length === 0
      ? { answered: none, asked: none }
      : await (await import('./asked-in-notes.ts')).findAskedInNotes(filters, bank, env);
  const applied: Filter[] = [];
  const add = (names: readonly string[], flag: string, keeps: Filter['keeps']): void => {
    if (names.length > 0) applied.push({ flag, keeps });
  };
  add(topics, `--topic ${filters.topic.join(',')}`, (one) => isOnTopic(one, wanted));
  const [wantedFor, wantedStages] = [growTagTree([audiences]), growTagTree([stages])];
  add(audiences, `--for ${audiences.join(',')}`, (one) => suits(one, 'for', wantedFor));
  add(stages, `--stage ${stages.join(',')}`, (one) => suits(one, 'stage', wantedStages));
  const lists = growTagTree(tags);
  // Each use of --tag keeps the questions with a tag of its list and of all lists before it. So one
  // count for each question is enough, and thousands of uses take no longer than one.
  const tagged = tags.length === 0 ? [] : bank.questions;
  const met = new Map(tagged.map((one) => [one, countMetLists(one, lists)]));
  for (const [index, names] of tags.entries()) {
    const keeps: Filter['keeps'] = (one) => (met.get(one) ?? 0) > index;
    const suggestNamed = () => suggestTag(names);
    applied.push({ flag: `--tag ${names.join(',')}`, keeps, suggest: suggestNamed });
  }
  if (search.length > 0) {
    const flag = `--search "${search.join(' ')}"`;
    applied.push({ flag, keeps: (one) => mentions(one, searched), suggest });
  }
  const unwantedTags = growTagTree([excluded.tags]);
  const isExcluded = (one: Question) => isOnTopic(one, unwanted) || hasTag(one, unwantedTags);
  add(not, `--not ${not.join(',')}`, (one) => !isExcluded(one));
  add(except, `--except ${except.join(' --except ')}`, (one) => !answered.has(one));
  add(only, `--only ${only.join(' --only ')}`, (one) => asked.has(one));
  const namedTags = [...tags.flat(), ...stages.map((stage) => `stage/${stage}`)];
  const shown = bank.questions.filter(({ tags: own }) => isShown(own, namedTags));
  return { bank, selection: applyFilters(shown, applied), topics, audiences, namedTags };
}

/** Whether a question is for this user, or its tag `never` is named. */
function isShown(tags: readonly string[], named: readonly string[]): boolean {
  return !tags.includes(NEVER_TAG) || named.includes(NEVER_TAG);
}

/** Resolves the names of `--topic`, those of `--not`, and the words of `--search` by their topics. */
function resolveTopicNames(
  { topic, not, search }: Filters,
  bank: Bank,
  given: BankOptions,
  env: Env,
) {
  const nothing: { topics: TopicName[]; tags: string[] } = { topics: [], tags: [] };
  if (topic.length + not.length + search.length === 0) {
    return { topics: [], excluded: nothing, searched: [], suggest: () => '' };
  }
  // The built-in aliases apply to every bank. If the built-in bank is loaded, `bank` has them.
  const hasOurs = bankNames(given.bank, env).includes(BUILT_IN);
  const index = indexTopics(bank, hasOurs ? [] : readBuiltInBank(env).topics);
  const searched = readSearch(search, index);
  return {
    topics: resolveTopics(topic, index, given.bank),
    excluded: not.length === 0 ? nothing : resolveExcluded(not, bank, index, given.bank),
    searched,
    suggest: () => suggestTopic(searched, bank.questions, index),
  };
}
