import { isPhrase, withoutColon } from '../language/phrases.ts';
import { asks, isAsked, isPrompt } from '../language/question-signs.ts';
import type { ParagraphBlock } from '../markdown/block.ts';
import type { Detail } from '../question/details.ts';
import type { TopicName } from '../question/question.ts';
import { parseLabel } from '../syntax/label.ts';
import type { Position } from '../text/lines.ts';
import { type Candidate, judgeWords, type Line, readLine } from './candidate.ts';

/** A line of a paragraph, or as many of them as make one sentence. */
export interface Passage {
  readonly kind: 'bold' | 'plain' | 'title';
  readonly marked: Line;
  /** As written. */
  readonly content: string;
  /** What stands behind the bold words. */
  readonly rest: string;
  readonly position: Position;
  readonly isQuoted: boolean;
}

const BOLD = /^[*_]{2,3}(?=\S)(.+?)[*_]{2,3}[\s:：–—-]*(.*)$/su;
/** A term of a definition list, and what it means. */
const DEFINITION = /^([^\n]+)\n: +(\S.*)$/su;
const HASHES = /^(?:#{1,6}(?=[^#\s])|＃{1,6}\s*)/u;
const QUESTION_OF_TWO = /^(?:\*\*|__)?Q(?:uestion)? ?\d{0,3} ?[:.](?:\*\*|__)? +/iu;
const ANSWER_OF_TWO = /^(?:\*\*|__)?A(?:nswer)? ?\d{0,3} ?[:.](?:\*\*|__)?(?: |$)/iu;
const CALLOUT = /^\[!([a-z]+)\][+-]?[ \t]*(.*)$/iu;
const ASKING_CALLOUTS = ['question', 'faq', 'help', 'quote'];

/** What the paragraphs hold, one question at a time where their lines are questions. */
export function toPassages(paragraph: ParagraphBlock): Passage[] {
  const lines = splitParagraph(paragraph);
  return lines.map(([content, line]) => {
    const position = { line, column: line === paragraph.line ? paragraph.column : 1 };
    const passage = { ...parsePassage(content), content, position, isQuoted: paragraph.isQuoted };
    return lines.length > 1 ? asTitle(passage) : passage;
  });
}

/** A few words as the title of the questions below, where nothing else could be meant. */
export function asTitle(passage: Passage): Passage {
  const { text } = passage.marked;
  const isTitle =
    passage.kind === 'plain' &&
    !isPrompt(text) &&
    !/[:：]./u.test(text) &&
    isPhrase(withoutColon(text)) &&
    !isLabelled(passage.content);
  return isTitle ? { ...passage, kind: 'title' } : passage;
}

function parsePassage(content: string): Pick<Passage, 'kind' | 'marked' | 'rest'> {
  const bare = content.trim();
  if (HASHES.test(bare) && (/^(?:##|＃)/u.test(bare) || bare.includes(' '))) {
    return { kind: 'title', marked: readLine(bare.replace(HASHES, '')), rest: '' };
  }
  const [, term = '', meaning = ''] = DEFINITION.exec(content) ?? [];
  if (isAsked(term)) return { kind: 'bold', marked: readLine(term), rest: meaning };
  const whole = readLine(content);
  const bold = BOLD.exec(whole.markdown);
  if (bold === null) return { kind: 'plain', marked: whole, rest: '' };
  const [, words = '', rest = ''] = bold;
  const marked = { ...readLine(words), aside: whole.aside };
  if (asks(marked.text)) return { kind: 'bold', marked, rest };
  if (isAsked(readLine(rest).text)) return { kind: 'plain', marked: whole, rest: '' };
  const isTitle = rest === '' && isPhrase(withoutColon(marked.text));
  return { kind: isTitle ? 'title' : 'plain', marked, rest };
}

/** Of notes in questions and answers, the questions. */
function withoutAnswers(content: string): string {
  const lines = content.split('\n').filter((line) => !ANSWER_OF_TWO.test(line));
  return lines.map((line) => line.replace(QUESTION_OF_TWO, '')).join('\n');
}

/** Lines by themselves where several of them ask, else the paragraph as one. */
function splitParagraph({
  content: written,
  line,
}: ParagraphBlock): [content: string, line: number][] {
  const content = QUESTION_OF_TWO.test(written) ? withoutAnswers(written) : written;
  const lines = content.split('\n');
  const callout = CALLOUT.exec(lines[0] ?? '');
  if (callout !== null) return calloutLines(callout, lines.slice(1), line);
  const asked = lines.filter(isAsked).length;
  const labelled = lines.filter(isLabelled).length;
  if (lines.length < 2 || Math.max(asked, labelled) < 2) return [[content, line]];
  const joined: [string, number][] = [];
  let open = false;
  for (const [offset, text] of lines.entries()) {
    const last = joined.at(-1);
    if (open && last !== undefined && !isLabelled(text)) last[0] += `\n${text}`;
    else joined.push([text, line + offset]);
    open = !isAsked(text) && !isPhrase(text);
  }
  return joined;
}

/** A callout that asks: its title where that asks, with what is said of it below, else all of it. */
function calloutLines(
  [, kind = '', title = '']: RegExpExecArray,
  below: readonly string[],
  line: number,
): [content: string, line: number][] {
  if (!ASKING_CALLOUTS.includes(kind.toLowerCase())) return [];
  const isExplained = isAsked(title) && below.length > 0;
  const first = isExplained ? `**${title}**` : title;
  return [[[first, ...below].join('\n').trim(), line]];
}

function isLabelled(text: string): boolean {
  return parseLabel(text).label !== undefined;
}

/** What a passage that is no question says under the question above it. */
export function readDetail({ content }: Passage): Detail[] {
  const { label, text } = parseLabel(content);
  if (text === '' || label === 'Answer') return [];
  if (label !== undefined) return [{ label, text }];
  return [{ label: isAsked(text) ? 'Follow-up' : 'Why', text }];
}

/** A passage as a question. */
export function toCandidate(passage: Passage, topic: TopicName | undefined): Candidate {
  const { marked, rest, position } = passage;
  return { marked, position, topic, details: rest === '' ? [] : [{ label: 'Why', text: rest }] };
}

/** Whether a passage asks by its own signs. */
export function isAsking({ kind, marked }: Passage): boolean {
  return kind !== 'title' && judgeWords(marked) === 'question';
}
