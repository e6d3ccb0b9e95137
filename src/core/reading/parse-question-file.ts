import type { Block, HeadingBlock } from '../markdown/block.ts';
import { toBlocks } from '../markdown/blocks.ts';
import { parseTokens } from '../markdown/tokens.ts';
import type { Label } from '../question/details.ts';
import { deriveId, OTHER_TOPIC, type Question } from '../question/question.ts';
import type { QuestionFile, Topic } from '../question/question-file.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import type { MarkdownDocument } from '../syntax/document.ts';
import { parseDetail } from '../syntax/label.ts';
import { parseMarkedLine } from '../syntax/marked-line.ts';
import { isDated, MEETING_LEVEL } from '../syntax/meeting-heading.ts';
import type { Candidate } from './candidate.ts';
import { hasQuestion, removeFences } from './fenced-questions.ts';
import { findQuestions } from './find-questions.ts';
import { findValueQuestions } from './front-matter-questions.ts';

/** A question file with the blocks that its questions were found in. */
export interface ParsedQuestionFile extends QuestionFile {
  readonly blocks: readonly Block[];
}

/**
 * Finds the questions of a document, in the format that the README describes or as a list in anyone's
 * Markdown. Never throws: problems become diagnostics.
 */
export function toQuestionFile(document: MarkdownDocument): ParsedQuestionFile {
  const { file, frontMatter } = document;
  const blocks = findBlocks(document);
  const title = findTitle(blocks);
  const found = findQuestions(blocks, title);
  const isNote = blocks.some(
    (block) => block.kind === 'heading' && block.level === MEETING_LEVEL && isDated(block.content),
  );
  // The headings of a note name people, not topics.
  const candidates = isNote
    ? found.candidates.map((candidate) => ({ ...candidate, topic: undefined }))
    : found.candidates;
  const limits = blocks.filter((block) => block.kind === 'limit');
  const problems = limits.map(({ line }): Diagnostic => {
    const message = 'lists or quotes are nested too deeply here: what is below is not read';
    return { code: 'nested-too-deeply', message, file, position: { line, column: 1 } };
  });
  return {
    questions: [...findValueQuestions(frontMatter.values), ...candidates].map((candidate) =>
      toQuestion(candidate, document),
    ),
    topics: [...getFileTopics(document, title), ...(isNote ? [] : found.topics)],
    diagnostics: [...frontMatter.diagnostics, ...problems],
    isNote,
    blocks,
  };
}

/** Fenced text is code, unless nothing else in the file asks: then it may be the list itself. */
function findBlocks({ tokens, body }: MarkdownDocument): readonly Block[] {
  const blocks = toBlocks(tokens, body);
  const unfenced = hasQuestion(blocks) ? body : removeFences(body);
  return unfenced === body ? blocks : toBlocks(parseTokens(unfenced), unfenced);
}

/** The only level-1 heading of a document is its title, unless another heading stands above it. */
function findTitle(blocks: readonly Block[]): HeadingBlock | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [title, another] = headings.filter(({ level }) => level === 1);
  return another === undefined && title === headings[0] ? title : undefined;
}

function toQuestion(
  { marked, position, topic, details }: Candidate,
  { file, frontMatter }: MarkdownDocument,
): Question {
  const allDetails = [...parseDetail(marked.aside, 'Why'), ...details];
  const getTexts = (label: Label): string[] =>
    allDetails.filter((detail) => detail.label === label).map(({ text }) => text);
  const inheritedTopics = topic === undefined ? frontMatter.topics : [topic];
  const [first, ...rest] = marked.topics.length > 0 ? marked.topics : inheritedTopics;
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

/** The topic of a file. One that has several gives its title and aliases to none of them. */
function getFileTopics(
  { frontMatter }: MarkdownDocument,
  heading: HeadingBlock | undefined,
): Topic[] {
  const [name, another] = frontMatter.topics;
  if (name === undefined || another !== undefined) return [];
  const title = frontMatter.title || parseMarkedLine(heading?.content ?? '').text || name;
  return [{ name, title, aliases: frontMatter.aliases }];
}
