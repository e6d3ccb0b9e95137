import type { Block, HeadingBlock } from '../markdown/block.ts';
import { toBlocks } from '../markdown/blocks.ts';
import { parseTokens } from '../markdown/tokens.ts';
import type { Label } from '../question/details.ts';
import { deriveId, OTHER_TOPIC, type Question, type TopicName } from '../question/question.ts';
import type { QuestionFile, Topic } from '../question/question-file.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { type MarkdownDocument, parseDocument } from '../syntax/document.ts';
import { parseMarkedLine } from '../syntax/marked-line.ts';
import { isDated, MEETING_LEVEL } from '../syntax/meeting-heading.ts';
import { type Candidate, readAside } from './candidate.ts';
import { hasQuestion, removeFences } from './fenced-questions.ts';
import { findQuestions } from './find-questions.ts';
import { questionsInValues } from './front-matter-questions.ts';

/** A question file with the blocks that its questions were found in. */
export interface ParsedQuestionFile extends QuestionFile {
  readonly blocks: readonly Block[];
}

/** Parses the text of a question file; see `toQuestionFile`. */
export function parseQuestionFile(text: string, file: string): ParsedQuestionFile {
  return toQuestionFile(parseDocument(text, file));
}

/**
 * Reads a question file in the format that the README describes, or any list of questions that
 * somebody keeps in Markdown. Never throws: problems become diagnostics, and the rest is read.
 */
export function toQuestionFile(document: MarkdownDocument): ParsedQuestionFile {
  const { file, frontMatter } = document;
  const blocks = parseBlocks(document);
  const title = onlyTitle(blocks);
  const isNote = blocks.some(isMeeting);
  const found = findQuestions(blocks, title);
  // The headings of a note name people; the topics of its questions come from a bank.
  const candidates = isNote
    ? found.candidates.map((candidate) => ({ ...candidate, topic: undefined }))
    : found.candidates;
  const limits = blocks.filter((block) => block.kind === 'limit');
  return {
    questions: [...questionsInValues(frontMatter.values), ...candidates].map((candidate) =>
      toQuestion(candidate, document),
    ),
    topics: [...topicOfFile(document, title), ...(isNote ? [] : found.topics)],
    diagnostics: [...frontMatter.diagnostics, ...limits.map(({ line }) => tooDeep(line, file))],
    isNote,
    blocks,
  };
}

function isMeeting(block: Block): boolean {
  return block.kind === 'heading' && block.level === MEETING_LEVEL && isDated(block.content);
}

/** Fenced text is code, unless nothing else in the file asks: then it may be the list itself. */
function parseBlocks({ tokens, body }: MarkdownDocument): readonly Block[] {
  const blocks = toBlocks(tokens, body);
  if (hasQuestion(blocks)) return blocks;
  const unfenced = removeFences(body);
  return unfenced === body ? blocks : toBlocks(parseTokens(unfenced), unfenced);
}

function tooDeep(line: number, file: string): Diagnostic {
  const message = 'lists or quotes are nested too deeply here: what is below is not read';
  return { code: 'nested-too-deeply', message, file, position: { line, column: 1 } };
}

/** The only level-1 heading of a document is its title, unless another heading stands above it. */
function onlyTitle(blocks: readonly Block[]): HeadingBlock | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [title, another] = headings.filter(({ level }) => level === 1);
  return another === undefined && title === headings[0] ? title : undefined;
}

function toQuestion(candidate: Candidate, { file, frontMatter }: MarkdownDocument): Question {
  const { marked, position } = candidate;
  const details =
    marked.aside === '' ? candidate.details : [...readAside(marked), ...candidate.details];
  const getTexts = (wanted: Label): string[] =>
    details.filter(({ label }) => label === wanted).map(({ text }) => text);
  const [first, ...rest] = chooseTopics(candidate, frontMatter.topics);
  return {
    id: marked.id ?? deriveId(marked.text),
    text: marked.text,
    markdown: marked.markdown,
    topics: [first ?? OTHER_TOPIC, ...rest],
    topicGuessed: first === undefined,
    tags: [...new Set([...frontMatter.tags, ...marked.tags])],
    followUps: getTexts('Follow-up'),
    why: getTexts('Why').join(' '),
    goodSigns: getTexts('Good sign'),
    redFlags: getTexts('Red flag'),
    source: { file, line: position.line, column: position.column },
  };
}

/** Its own topic tags, else the topic of the nearest heading, else those of the file. */
function chooseTopics(
  { marked, topic }: Candidate,
  ofFile: readonly TopicName[],
): readonly TopicName[] {
  if (marked.topics.length > 0) return marked.topics;
  return topic === undefined ? ofFile : [topic];
}

/** Title and aliases belong to a topic only where the file names a single one. */
function topicOfFile(
  { frontMatter }: MarkdownDocument,
  heading: HeadingBlock | undefined,
): Topic[] {
  const [name, another] = frontMatter.topics;
  if (name === undefined || another !== undefined) return [];
  const title = frontMatter.title || parseMarkedLine(heading?.content ?? '').text || name;
  return [{ name, title, aliases: frontMatter.aliases }];
}
