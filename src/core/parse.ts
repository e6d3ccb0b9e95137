import { type Block, type HeadingBlock, type ItemBlock, readBlocks } from './blocks.ts';
import { parseDetail, textsLabelled } from './detail.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { type MarkedLine, parseMarkedLine } from './item.ts';
import type { Detail } from './labels.ts';
import { deriveId, OTHER_TOPIC, type Question, type TopicName, topicName } from './question.ts';

/** What a question file says of a topic beside its questions. */
export interface Topic {
  readonly name: TopicName;
  /** For people: `Career and growth`. */
  readonly title: string;
  /** Other words that people use for it, as slugs. */
  readonly aliases: readonly TopicName[];
}

/** One question file, read. Two questions in it may still be the same one: a bank settles that. */
export interface QuestionFile {
  readonly questions: readonly Question[];
  readonly topics: readonly Topic[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the reader is: the topic that holds here, and the question whose details come next. */
interface State {
  topic: Topic | undefined;
  /** The item whose nested items come next, and its question unless it has no words. */
  open: { readonly depth: number; readonly question: OpenQuestion | undefined } | undefined;
  readonly finished: OpenQuestion[];
  readonly headings: Topic[];
}

interface OpenQuestion {
  readonly item: ItemBlock;
  readonly marked: MarkedLine;
  readonly topic: Topic | undefined;
  readonly details: Detail[];
}

const LINE_BREAK = /\r\n?|\n/u;

/**
 * Reads the text of a question file, as DESIGN.md's "A question file" has it. Never throws: what is
 * wrong comes back as diagnostics, and the rest is read.
 *
 * `file` is how messages and `source` name it.
 */
export function parseQuestionFile(text: string, file: string): QuestionFile {
  const lines = text.replace(/^\ufeff/u, '').split(LINE_BREAK);
  const frontMatter = parseFrontMatter(lines, file);
  const blocks = readBlocks(lines.slice(frontMatter.lineCount));
  const state: State = { topic: undefined, open: undefined, finished: [], headings: [] };
  const title = onlyTitle(blocks);
  for (const block of blocks) {
    if (block.kind === 'item') readItem(block, state);
    if (block.kind === 'heading' && block !== title) readHeading(block, state);
  }
  const limits = blocks.filter((block) => block.kind === 'limit');
  return {
    questions: state.finished.map((open) => toQuestion(open, frontMatter, file)),
    topics: [...topicOfFile(frontMatter, title), ...state.headings],
    diagnostics: [
      ...frontMatter.diagnostics,
      ...limits.map(({ line }) => tooDeep(line + frontMatter.lineCount, file)),
    ],
  };
}

function tooDeep(line: number, file: string): Diagnostic {
  const message = 'lists or quotes are nested too deeply here: what is below is not read';
  return { code: 'nested-too-deeply', message, file, position: { line, column: 1 } };
}

/** A document's only level-1 heading is its title, and no topic. */
function onlyTitle(blocks: readonly Block[]): HeadingBlock | undefined {
  const [title, another] = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  return another === undefined && title?.kind === 'heading' ? title : undefined;
}

function readHeading(block: HeadingBlock, state: State): void {
  const { text } = parseMarkedLine(block.content);
  const name = topicName(text);
  state.topic = name && { name, title: text, aliases: [] };
  state.open = undefined;
  if (state.topic !== undefined) state.headings.push(state.topic);
}

function readItem(item: ItemBlock, state: State): void {
  const { open } = state;
  if (open !== undefined && item.depth > open.depth) {
    const detail = parseDetail(item.content);
    if (detail !== undefined) open.question?.details.push(detail);
    return;
  }
  const marked = parseMarkedLine(item.content);
  const question = { item, marked, topic: state.topic, details: [] };
  const hasWords = marked.text !== '';
  state.open = { depth: item.depth, question: hasWords ? question : undefined };
  if (hasWords) state.finished.push(question);
}

function toQuestion(open: OpenQuestion, frontMatter: FrontMatter, file: string): Question {
  const { item, marked, details } = open;
  const [first, ...rest] = topicsOf(open, frontMatter);
  return {
    id: marked.id ?? deriveId(marked.text),
    text: marked.text,
    markdown: marked.markdown,
    topics: [first ?? OTHER_TOPIC, ...rest],
    topicGuessed: first === undefined,
    tags: [...new Set([...frontMatter.tags, ...marked.tags])],
    followUps: textsLabelled(details, 'Follow-up'),
    why: textsLabelled(details, 'Why').join(' '),
    goodSigns: textsLabelled(details, 'Good sign'),
    redFlags: textsLabelled(details, 'Red flag'),
    source: { file, line: item.line + frontMatter.lineCount, column: item.column },
  };
}

function topicsOf(open: OpenQuestion, frontMatter: FrontMatter): readonly TopicName[] {
  if (open.marked.topics.length > 0) return open.marked.topics;
  return open.topic === undefined ? frontMatter.topics : [open.topic.name];
}

/** Title and aliases are those of a topic only where the file has just one. */
function topicOfFile(frontMatter: FrontMatter, heading: HeadingBlock | undefined): Topic[] {
  const [name, another] = frontMatter.topics;
  if (name === undefined || another !== undefined) return [];
  const title = frontMatter.title || parseMarkedLine(heading?.content ?? '').text || name;
  return [{ name, title, aliases: frontMatter.aliases }];
}
