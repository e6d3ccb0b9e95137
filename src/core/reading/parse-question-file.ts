import type { Block, HeadingBlock } from '../markdown/block.ts';
import { readBlocks } from '../markdown/blocks.ts';
import { deriveId, OTHER_TOPIC, type Question, type TopicName } from '../question/question.ts';
import type { QuestionFile, Topic } from '../question/question-file.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { TELL_NOBODY, type Tell, telling, tellPart } from '../report/progress.ts';
import { type FrontMatter, parseFrontMatter } from '../syntax/front-matter.ts';
import { textsLabelled } from '../syntax/label.ts';
import { parseMarkedLine } from '../syntax/marked-line.ts';
import { isDated, MEETING_LEVEL } from '../syntax/meeting-heading.ts';
import { splitLines } from '../text/lines.ts';
import { type Candidate, readAside } from './candidate.ts';
import { hasQuestion, removeFences } from './fenced-questions.ts';
import { findQuestions } from './find-questions.ts';
import { questionsInValues } from './front-matter-questions.ts';

/** The shares of the time that a reading has taken when these are done. */
const BLOCKS_READ = 0.4;
const SECTIONS_READ = 0.7;

/**
 * Reads the text of a question file, as DESIGN.md's "A question file" has it, or any list of
 * questions that somebody keeps in Markdown. Never throws: what is wrong comes back as diagnostics,
 * and the rest is read.
 *
 * `file` is how messages and `source` name it; `tell` is told how far the reading is.
 */
export function parseQuestionFile(
  text: string,
  file: string,
  tell: Tell = TELL_NOBODY,
): QuestionFile {
  const lines = splitLines(text);
  const frontMatter = parseFrontMatter(lines, file);
  const blocks = parseBlocks(lines.slice(frontMatter.lineCount), tellPart(tell, 0, BLOCKS_READ));
  const title = onlyTitle(blocks);
  const isNote = blocks.some(isMeeting);
  const found = findQuestions(blocks, title, tellPart(tell, BLOCKS_READ, SECTIONS_READ));
  // The headings of a note say who was met: what its questions are about, a bank says.
  const candidates = isNote ? found.candidates.map(withoutTopic) : found.candidates;
  const topics = isNote ? [] : found.topics;
  const limits = blocks.filter((block) => block.kind === 'limit');
  return {
    questions: [
      ...questionsInValues(frontMatter.values).map((found) =>
        toQuestion(found, frontMatter, 0, file),
      ),
      ...Array.from(telling(candidates, tellPart(tell, SECTIONS_READ, 1)), (found) =>
        toQuestion(found, frontMatter, frontMatter.lineCount, file),
      ),
    ],
    topics: [...topicOfFile(frontMatter, title), ...topics],
    diagnostics: [
      ...frontMatter.diagnostics,
      ...limits.map(({ line }) => tooDeep(line + frontMatter.lineCount, file)),
    ],
    isNote,
  };
}

function isMeeting(block: Block): boolean {
  return block.kind === 'heading' && block.level === MEETING_LEVEL && isDated(block.content);
}

function withoutTopic(candidate: Candidate): Candidate {
  return { ...candidate, topic: undefined };
}

/** What is fenced in is code, but where nothing else asks: there it may be the list itself. */
function parseBlocks(lines: readonly string[], tell: Tell): readonly Block[] {
  const blocks = readBlocks(lines, tell);
  if (hasQuestion(blocks)) return blocks;
  const bare = removeFences(lines);
  return bare === lines ? blocks : readBlocks(bare);
}

function tooDeep(line: number, file: string): Diagnostic {
  const message = 'lists or quotes are nested too deeply here: what is below is not read';
  return { code: 'nested-too-deeply', message, file, position: { line, column: 1 } };
}

/** A document's only level-1 heading is its title, and no topic, where no other stands above it. */
function onlyTitle(blocks: readonly Block[]): HeadingBlock | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [title, another] = headings.filter(({ level }) => level === 1);
  return another === undefined && title === headings[0] ? title : undefined;
}

/** @param above How many lines stand above those that the candidate's place counts. */
function toQuestion(
  candidate: Candidate,
  frontMatter: FrontMatter,
  above: number,
  file: string,
): Question {
  const { marked, place } = candidate;
  const details =
    marked.aside === '' ? candidate.details : [...readAside(marked), ...candidate.details];
  const [first, ...rest] = chooseTopics(candidate, frontMatter);
  return {
    id: marked.id ?? deriveId(marked.text),
    text: marked.text,
    markdown: marked.markdown,
    topics: [first ?? OTHER_TOPIC, ...rest],
    topicGuessed: first === undefined,
    tags: collectTags(candidate, frontMatter),
    followUps: textsLabelled(details, 'Follow-up'),
    why: textsLabelled(details, 'Why').join(' '),
    goodSigns: textsLabelled(details, 'Good sign'),
    redFlags: textsLabelled(details, 'Red flag'),
    source: { file, line: place.line + above, column: place.column },
  };
}

function chooseTopics(
  { marked, topic }: Candidate,
  frontMatter: FrontMatter,
): readonly TopicName[] {
  if (marked.topics.length > 0) return marked.topics;
  return topic === undefined ? frontMatter.topics : [topic];
}

function collectTags({ marked }: Candidate, { tags }: FrontMatter): readonly string[] {
  // The same list for all that have no more: a large bank has hundreds of thousands of these.
  if (marked.tags.length === 0) return tags;
  if (tags.length === 0) return marked.tags;
  return [...new Set([...tags, ...marked.tags])];
}

/** Title and aliases are those of a topic only where the file has just one. */
function topicOfFile(frontMatter: FrontMatter, heading: HeadingBlock | undefined): Topic[] {
  const [name, another] = frontMatter.topics;
  if (name === undefined || another !== undefined) return [];
  const title = frontMatter.title || parseMarkedLine(heading?.content ?? '').text || name;
  return [{ name, title, aliases: frontMatter.aliases }];
}
