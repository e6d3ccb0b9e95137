import { toBlocks } from '../markdown/blocks.ts';
import { plainText } from '../markdown/plain-text.ts';
import { parseTokens } from '../markdown/tokens.ts';
import {
  type QuestionId,
  type TopicName,
  toQuestionId,
  toTopicName,
} from '../question/question.ts';
import { parseTag } from '../question/tag.ts';
import { cleanText } from '../text/sanitize.ts';

/** A line of Markdown taken apart: the words, and the marks that stood among them. */
export interface MarkedLine {
  readonly text: string;
  readonly markdown: string;
  readonly topics: readonly TopicName[];
  readonly tags: readonly string[];
  readonly id: QuestionId | undefined;
}

/** The box of a task, ticked or not, in front of its words. */
export const TASK_BOX = /^\[[^\]]\](?: |$)/u;
const BLOCK_ID = /^\^([A-Za-z0-9-]+)$/u;
/** Code is one word with what it touches: what looks like a tag in it is none. */
const WORDS = /(?:(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|[^ ])+/gu;
/** Longer than any question; in what is longer code is not looked for: it would overflow the stack. */
const LONGEST = 5000;
const HARD_BREAK = /(?<!\\)\\\n/gu;
/** How every block begins that is no paragraph (CommonMark 0.31, sections 4 and 5), and many a sentence. */
const MAY_OPEN_BLOCK = /^(?:[-+*#>`~<[]|\d{1,9}[.)])/u;

/**
 * Reads one item or heading: `Where did they go? #for/manager #core ^outgrown-role`.
 * Takes the lines as they stand, hard-wrapped ones and a task box included.
 */
export function parseMarkedLine(content: string): MarkedLine {
  const line = withoutTaskBox(joinLines(content));
  const words = splitWords(line).map(trim).filter(Boolean);
  const id = takeBlockId(words);
  const tags = new Set<string>();
  const topics = new Set<TopicName>();
  const kept = words.filter((word) => !takeTag(word, tags, topics));
  const markdown = protectStart(kept.join(' '));
  return { text: plainText(markdown), markdown, topics: [...topics], tags: [...tags], id };
}

function splitWords(line: string): readonly string[] {
  const hasCode = line.includes('`') && line.length <= LONGEST;
  return hasCode ? (line.match(WORDS) ?? []) : line.split(' ');
}

/** The lines of a wrapped item as one clean line. */
export function joinLines(content: string): string {
  const lines = content.includes('\\\n') ? content.replace(HARD_BREAK, '\n') : content;
  return cleanText(lines).replace(/ {2,}/gu, ' ').trim();
}

/** A line without the task box in front of it. */
export function withoutTaskBox(line: string): string {
  return line.replace(TASK_BOX, '');
}

function takeBlockId(words: string[]): QuestionId | undefined {
  const blockId = BLOCK_ID.exec(words.at(-1) ?? '')?.[1];
  if (blockId === undefined) return undefined;
  words.pop();
  return toQuestionId(blockId);
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
  const topic = tag.startsWith('topic/') ? toTopicName(tag.slice('topic/'.length)) : undefined;
  if (topic !== undefined) topics.add(topic);
  else if (!tag.startsWith('topic/')) tags.add(tag);
}

/** Takes no-break and other wide spaces off, too: at an end of a line they hide a tag or get lost. */
function trim(word: string): string {
  return word.trim();
}

/** With the tag or box in front of it gone, `- x` or `# x` would open a block when printed again. */
function protectStart(sentence: string): string {
  return opensBlock(sentence) ? sentence.replace(/^\d*/u, '$&\\') : sentence;
}

/** Asks the parser that will read it back: `<div>` opens a block, `<b>` does not. */
function opensBlock(sentence: string): boolean {
  if (!MAY_OPEN_BLOCK.test(sentence)) return false;
  const content = `${sentence} ^id`;
  const lines = [`- ${content}`];
  const [block] = toBlocks(parseTokens(lines), lines);
  return TASK_BOX.test(sentence) || block?.kind !== 'item' || block.content !== content;
}
