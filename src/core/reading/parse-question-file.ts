import type { Block, HeadingBlock } from '../markdown/block.ts';
import { toBlocks } from '../markdown/blocks.ts';
import { parseTokens } from '../markdown/tokens.ts';
import { deriveId } from '../question/derive-id.ts';
import type { Label } from '../question/details.ts';
import { OTHER_TOPIC, type Question, type QuestionId } from '../question/question.ts';
import type { Overlay, QuestionFile, Topic } from '../question/question-file.ts';
import { facetValues } from '../question/tag.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import type { MarkdownDocument } from '../syntax/document.ts';
import { parseDetail } from '../syntax/label.ts';
import { parseMarkedLine } from '../syntax/marked-line.ts';
import {
  isDated,
  isUnderlinedMeeting,
  MEETING_LEVEL,
  parseMeeting,
} from '../syntax/meeting-heading.ts';
import { type Candidate, isOverlay } from './candidate.ts';
import { hasQuestion, removeFences, removeIndents } from './fenced-questions.ts';
import { type FoundQuestions, findQuestions } from './find-questions.ts';
import { findValueQuestions } from './front-matter-questions.ts';
import { withoutHiddenText } from './hidden-text.ts';

const FOLDERS = /^.*[/\\]/su;
const ENDING = /\.[^.]*$/u;

/** A word of a question that looks like its id; `id` is the id that the file gives, if any. */
interface StrayId extends Pick<Question, 'source'> {
  readonly strayId: QuestionId;
  readonly id: QuestionId | undefined;
}

/** A question file with the blocks that were searched for questions. */
export interface ParsedQuestionFile extends QuestionFile {
  readonly blocks: readonly Block[];
  /** At most one for each question. */
  readonly strayIds: readonly StrayId[];
}

/**
 * Finds the questions of a document, in the format that the README describes or in any other
 * Markdown. A list of statements holds questions only if the user named the file (`isNamedFile`): in a
 * folder of notes it is a diary, a plan or a wish. Never throws: problems become diagnostics.
 */
export function toQuestionFile(document: MarkdownDocument, isNamedFile = true): ParsedQuestionFile {
  const { file, frontMatter, tokens, body } = document;
  const shown = withoutHiddenText(body, tokens);
  // Positions are looked up in the lines as they are written.
  const withoutCode = toBlocks(shown === body ? tokens : parseTokens(shown), body);
  // Fenced or indented text is code, unless nothing else in the file asks: then it may hold the
  // questions. Their columns are those of the indented lines.
  const unfenced = hasQuestion(withoutCode) ? shown : removeIndents(removeFences(shown), tokens);
  const blocks = unfenced === shown ? withoutCode : toBlocks(parseTokens(unfenced), body);
  const headings = blocks.filter((block) => block.kind === 'heading');
  // The title of a document is its first heading, if that heading alone has level 1.
  const [main, another] = headings.filter(({ level }) => level === 1);
  const title = another === undefined && main === headings[0] ? main : undefined;
  const { candidates: asked, topics, isNote } = findAsked(document, blocks, title, isNamedFile);
  const candidates = [...findValueQuestions(frontMatter.values), ...asked];
  const limits = blocks.filter((block) => block.kind === 'limit');
  const problems = limits.map(({ line }): Diagnostic => {
    const message = 'lists or quotes are nested too deeply here: what is below is not read';
    return { code: 'nested-too-deeply', message, file, position: { line, column: 1 } };
  });
  const written = candidates.filter(({ marked }) => !isOverlay(marked));
  const questions = written.map((candidate) => toQuestion(candidate, document));
  // In a note, an item of nothing but an id is one more place of a question, and adds nothing to it.
  const overlays = isNote ? [] : candidates.flatMap((candidate) => toOverlays(candidate, document));
  const strayIds = candidates.flatMap(({ marked, position: { line, column } }): StrayId[] => {
    const { id, strayId } = marked;
    return strayId === undefined ? [] : [{ strayId, id, source: { file, line, column } }];
  });
  return {
    questions,
    overlays,
    strayIds,
    topics: [...getFileTopics(document, title?.content), ...topics],
    diagnostics: [...frontMatter.diagnostics, ...problems],
    isNote,
    blocks,
  };
}

/** Finds the questions of the body. The headings of a note name people, not topics. */
function findAsked(
  { file, frontMatter }: MarkdownDocument,
  blocks: readonly Block[],
  title: HeadingBlock | undefined,
  isNamedFile: boolean,
): FoundQuestions & { isNote: boolean } {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const meetings = headings.filter(({ level, content, isUnderlined }) => {
    const isMeeting = isUnderlined ? isUnderlinedMeeting : isDated;
    return level === MEETING_LEVEL && isMeeting(content);
  });
  const folderFile = {
    name: file.replace(FOLDERS, '').replace(ENDING, ''),
    // The headings of a diary are dates alone.
    hasQuestions: meetings.some(hasPerson) || frontMatter.topics.length > 0,
  };
  const found = findQuestions(blocks, title, isNamedFile ? undefined : folderFile);
  if (meetings.length === 0) return { ...found, isNote: false };
  // In a note, the words behind a question are its answer.
  const candidates = found.candidates.map((one) => {
    return { ...one, marked: { ...one.marked, aside: '' }, topic: undefined, audience: undefined };
  });
  return { candidates, topics: [], isNote: true };
}

function hasPerson({ content }: HeadingBlock): boolean {
  return parseMeeting(content).person !== '';
}

function toQuestion(candidate: Candidate, { file, frontMatter }: MarkdownDocument): Question {
  const { marked, position, topic, audience } = candidate;
  const inheritedTopics = topic === undefined ? frontMatter.topics : [topic];
  const [first, ...rest] = marked.topics.length > 0 ? marked.topics : inheritedTopics;
  // A question that says itself whom to ask does not take that from its heading.
  const saysWhom = facetValues(marked.tags, 'for').length > 0;
  const headingTags = audience === undefined || saysWhom ? [] : [`for/${audience}`];
  return {
    id: marked.id ?? deriveId(marked.text),
    text: marked.text,
    markdown: marked.markdown,
    topics: [first ?? OTHER_TOPIC, ...rest],
    topicGuessed: first === undefined,
    tags: [...new Set([...frontMatter.tags, ...headingTags, ...marked.tags])],
    ...toTexts(candidate),
    source: { file, line: position.line, column: position.column },
  };
}

/**
 * Returns the overlay that a line is, as a list of one; empty for a question. It has only what its own
 * item says: headings and front matter are about questions.
 */
function toOverlays(candidate: Candidate, { file }: MarkdownDocument): Overlay[] {
  const { marked, position } = candidate;
  const { id, topics, tags } = marked;
  if (id === undefined || !isOverlay(marked)) return [];
  const source = { file, line: position.line, column: position.column };
  return [{ id, topics, tags, ...toTexts(candidate), source }];
}

function toTexts({ marked, details }: Candidate) {
  const allDetails = [...parseDetail(marked.aside, 'Why'), ...details];
  const getTexts = (label: Label): string[] =>
    allDetails.filter((detail) => detail.label === label).map(({ text }) => text);
  return {
    followUps: getTexts('Follow-up'),
    why: getTexts('Why').join(' '),
    goodSigns: getTexts('Good sign'),
    redFlags: getTexts('Red flag'),
    adCues: getTexts('Ad').flatMap(splitPhrases),
    adAnswers: getTexts('Unless ad').flatMap(splitPhrases),
  };
}

/** Splits `room to grow, growth opportunities` at its commas. */
function splitPhrases(text: string): string[] {
  // In quotes stand the words of an ad, below a question in a note.
  if (/^["“].*["”]$/u.test(text)) return [];
  return [...new Set(text.split(',').map((phrase) => phrase.trim()))].filter(Boolean);
}

/** Returns the topic of a file, as a list of one, if its front matter names exactly one topic. */
function getFileTopics({ frontMatter }: MarkdownDocument, heading = ''): Topic[] {
  const [name, another] = frontMatter.topics;
  if (name === undefined || another !== undefined) return [];
  const title = frontMatter.title || parseMarkedLine(heading).text || name;
  return [{ name, title, aliases: frontMatter.aliases }];
}
