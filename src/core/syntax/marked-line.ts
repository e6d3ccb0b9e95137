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
import { MAX_LINE_LENGTH } from '../text/lines.ts';
import { cleanText } from '../text/sanitize.ts';

/** A line of Markdown, split into its sentence, its topics, its tags and its id. */
export interface MarkedLine {
  readonly text: string;
  readonly markdown: string;
  readonly topics: readonly TopicName[];
  readonly tags: readonly string[];
  readonly id: QuestionId | undefined;
  /** The first word that looks like an id but is not the id: a second id, or one that words follow. */
  readonly strayId: QuestionId | undefined;
}

/** The checkbox of a task, in any state: `[ ] `, `[x] `. */
const TASK_BOX = /^\[[^\]]\](?: |$)/u;
const BLOCK_ID = /^\^([A-Za-z0-9-]+)$/u;
/** Matches a word that looks like an id, but is mathematics: `2 ^n`. */
const EXPONENT = /^\^(?:\d+|[A-Za-z])$/u;
/** Matches a word. Inline code counts as one word, so that `#b` in `` `a #b` `` is not a tag. */
const WORDS = /(?:(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|[^ ])+/gu;
/** Most lines have no `#` (tag), no `^` (id) and only ASCII, so they need no splitting. */
const MAY_BE_MARKED = /[#^\x80-\u{10ffff}]/u;
const HARD_BREAK = /(?<!\\)\\\n/gu;
/** The start of a line that may open a block (CommonMark 0.31, sections 4 and 5). */
const MAY_OPEN_BLOCK = /^(?:[-+*#>`~<[]|\d{1,9}[.)])/u;

/**
 * Parses an item or a heading: `Where did they go? #for/manager #core ^outgrown-role`.
 * The content may be hard-wrapped and begin with a checkbox. Of several ids at the end, the last one
 * counts. A word that looks like an id is escaped, so that no reader takes it for the id: `\^who`.
 */
export function parseMarkedLine(content: string): MarkedLine {
  const line = withoutTaskBox(joinLines(content));
  const unmarked = { topics: [], tags: [], id: undefined, strayId: undefined };
  if (!MAY_BE_MARKED.test(line)) return { ...parseSentence(line), ...unmarked };
  const tags = new Set<string>();
  const topics = new Set<TopicName>();
  const words = splitWords(line).filter((word) => {
    const tag = toTag(word);
    if (tag !== undefined) addTag(tag, tags, topics);
    return tag === undefined;
  });
  const end = words.findLastIndex((word) => !BLOCK_ID.test(word)) + 1;
  const kept = words.slice(0, end).map((word) => (BLOCK_ID.test(word) ? `\\${word}` : word));
  const ids = words.filter((word, index) => index >= end || !EXPONENT.test(word));
  const id = end < words.length ? toBlockId(words.at(-1) ?? '') : undefined;
  const strayId = ids.flatMap((word) => toBlockId(word) ?? []).find((other) => other !== id);
  return { ...parseSentence(kept.join(' ')), topics: [...topics], tags: [...tags], id, strayId };
}

/**
 * Splits a line behind its last id before other words or tags: `Who? ^who`, `the CTO`. An id at the
 * end of the line does not count. Returns undefined for a line without such an id.
 */
export function splitAfterId(content: string): readonly [head: string, rest: string] | undefined {
  const words = splitWords(joinLines(content));
  const isId = (word: string): boolean => BLOCK_ID.test(word);
  let at = words.findLastIndex(isId);
  if (at === words.length - 1) {
    const lastWord = words.findLastIndex((word) => !isId(word) && toTag(word) === undefined);
    at = words.slice(0, Math.max(lastWord, 0)).findLastIndex(isId);
  }
  if (at < 0) return undefined;
  return [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
}

function splitWords(line: string): string[] {
  // On a longer line, `WORDS` would overflow the stack.
  const mayHaveCode = line.includes('`') && line.length <= MAX_LINE_LENGTH;
  const parts = mayHaveCode ? (line.match(WORDS) ?? []) : line.split(' ');
  // Each word is trimmed: a no-break space would hide a tag or get lost at the end of the line.
  return parts.map((part) => part.trim()).filter(Boolean);
}

function toBlockId(word: string): QuestionId | undefined {
  const blockId = BLOCK_ID.exec(word)?.[1];
  return blockId === undefined ? undefined : toQuestionId(blockId);
}

/** Returns the tag that a word is; some people separate tags with commas or semicolons. */
function toTag(word: string): string | undefined {
  return word.startsWith('#') ? parseTag(word.replace(/[,;]$/u, '')) : undefined;
}

function parseSentence(sentence: string): Pick<MarkedLine, 'text' | 'markdown'> {
  const markdown = opensBlock(sentence) ? sentence.replace(/^\d*/u, '$&\\') : sentence;
  return { text: plainText(markdown), markdown };
}

/** Joins hard-wrapped lines into one, without control characters and repeated spaces. */
export function joinLines(content: string): string {
  return cleanText(content.replace(HARD_BREAK, '\n')).replace(/ {2,}/gu, ' ').trim();
}

function withoutTaskBox(line: string): string {
  return TASK_BOX.test(line) ? line.replace(TASK_BOX, '').trimStart() : line;
}

/** Adds a tag to `tags`, or the topic that a `topic/…` tag names to `topics`. */
export function addTag(tag: string, tags: Set<string>, topics: Set<TopicName>): void {
  if (!tag.startsWith('topic/')) {
    tags.add(tag);
    return;
  }
  const topic = toTopicName(tag.slice('topic/'.length));
  if (topic !== undefined) topics.add(topic);
}

/** Whether a sentence, printed as an item, opens a block or a checkbox: `- x`, `[ ]`, not `<b>`. */
function opensBlock(sentence: string): boolean {
  if (!MAY_OPEN_BLOCK.test(sentence)) return false;
  const content = `${sentence} ^id`;
  const lines = [`- ${content}`];
  const [block] = toBlocks(parseTokens(lines), lines);
  return TASK_BOX.test(sentence) || block?.kind !== 'item' || block.content !== content;
}
