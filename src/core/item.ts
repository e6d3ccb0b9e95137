import { cleanText } from './clean.ts';
import { plainText } from './inline.ts';
import { explicitId, type QuestionId, type TopicName, topicName } from './question.ts';
import { parseTag } from './tag.ts';

/** A line of Markdown taken apart: the words, and the marks that stood among them. */
export interface MarkedLine {
  readonly text: string;
  readonly markdown: string;
  readonly topics: readonly TopicName[];
  readonly tags: readonly string[];
  readonly id: QuestionId | undefined;
}

const TASK_BOX = /^\[[^\]]\](?: |$)/u;
const BLOCK_ID = /^\^([A-Za-z0-9-]+)$/u;
const HARD_BREAK = /(?<!\\)\\\n/gu;
/** What would open another block if it came first in a list item (CommonMark 0.31, sections 4 and 5). */
const BLOCK_START =
  /^(?:[-+*](?: |$)|\d{1,9}[.)](?: |$)|#{1,6}(?: |$)|>|```|~~~|<[a-z/!?]|\[[^\]]\](?: |$)|\[[^\]]+\]:)/iu;

/**
 * Reads one item or heading: `Where did they go? #for/manager #core ^outgrown-role`.
 * Takes the lines as they stand, hard-wrapped ones and a task box included.
 */
export function parseMarkedLine(content: string): MarkedLine {
  const line = joinLines(content);
  const unboxed = withoutTaskBox(line);
  const words = unboxed.split(' ').filter(Boolean);
  const id = takeBlockId(words);
  const tags = new Set<string>();
  const topics = new Set<TopicName>();
  const kept = words.filter((word) => !takeTag(word, tags, topics));
  const startsAsWritten = unboxed === line && content.startsWith(kept[0] ?? '');
  const sentence = kept.join(' ').trim();
  const markdown = startsAsWritten ? sentence : protectStart(sentence);
  return { text: plainText(markdown), markdown, topics: [...topics], tags: [...tags], id };
}

/** The lines of a wrapped item as one clean line. */
export function joinLines(content: string): string {
  return cleanText(content.replace(HARD_BREAK, '\n')).replace(/ +/gu, ' ').trim();
}

/** A line without the task box in front of it. */
export function withoutTaskBox(line: string): string {
  return line.replace(TASK_BOX, '');
}

function takeBlockId(words: string[]): QuestionId | undefined {
  const blockId = BLOCK_ID.exec(words.at(-1) ?? '')?.[1];
  if (blockId === undefined) return undefined;
  words.pop();
  return explicitId(blockId);
}

/** Files a tag away and says so; people separate tags with commas, too. */
function takeTag(word: string, tags: Set<string>, topics: Set<TopicName>): boolean {
  if (!word.startsWith('#')) return false;
  const tag = parseTag(word.replace(/[,;]$/u, ''));
  if (tag === undefined) return false;
  addTag(tag, tags, topics);
  return true;
}

/** Adds a tag to the tags, or, where it is `topic/…`, its topic to the topics. */
export function addTag(tag: string, tags: Set<string>, topics: Set<TopicName>): void {
  const topic = tag.startsWith('topic/') ? topicName(tag.slice('topic/'.length)) : undefined;
  if (topic !== undefined) topics.add(topic);
  else if (!tag.startsWith('topic/')) tags.add(tag);
}

/** With the tag or box in front of it gone, `- x` or `# x` would open a block when printed again. */
function protectStart(sentence: string): string {
  return BLOCK_START.test(sentence) ? sentence.replace(/^\d*/u, '$&\\') : sentence;
}
