import type { Question, TopicName } from '../question/question.ts';
import { didYouMean } from '../text/message-words.ts';
import { foldText } from '../text/normalize.ts';
import { mentions, type SearchedWord } from './filters.ts';
import { findTopics, listNames, type TopicIndex } from './resolve-names.ts';

/** In words. Longer aliases are not looked for. */
const MAX_NAME_WORDS = 4;
/** Each suggestion compares a word with hundreds of names, so only the first words get one. */
const MAX_SUGGESTED_WORDS = 20;

/** Returns the words of a search, each once, with the topics that `--topic` would find by them. */
export function readSearch(words: readonly string[], index: TopicIndex): SearchedWord[] {
  const once = [...new Map(words.map((word) => [foldText(word), word]))];
  const searched = once.map(([folded]) => ({ folded, topics: new Set<TopicName>() }));
  for (let start = 0; start < once.length; start += 1) {
    const longest = once.slice(start, start + MAX_NAME_WORDS);
    for (let count = 1; count <= longest.length; count += 1) {
      const name = longest.slice(0, count).map(([, word]) => word);
      const topics = findTopics(name.join(' '), index);
      for (const word of searched.slice(start, start + count)) {
        for (const topic of topics) word.topics.add(topic);
      }
    }
  }
  return searched;
}

/**
 * Returns the end of a message about a search without results: the names that are nearest to a word
 * that no question has; else, of several words, a topic that one of them names; else an empty string.
 */
export function suggestTopic(
  words: readonly SearchedWord[],
  questions: readonly Question[],
  index: TopicIndex,
): string {
  const names = listNames(index);
  for (const word of words.slice(0, MAX_SUGGESTED_WORDS)) {
    if (questions.some((question) => mentions(question, [word]))) continue;
    const hint = didYouMean(word.folded, names);
    if (hint !== '') return hint;
  }
  const [topic] = words.flatMap(({ topics }) => [...topics]);
  return words.length === 1 || topic === undefined ? '' : ` (did you mean --topic ${topic}?)`;
}
