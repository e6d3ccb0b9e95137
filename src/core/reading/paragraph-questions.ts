import { splitMarkedAnswer } from '../language/behind-mark.ts';
import { isPhrase, withoutColon } from '../language/phrases.ts';
import { asks, isAsked, isPrompt } from '../language/question-signs.ts';
import type { ParagraphBlock } from '../markdown/block.ts';
import type { Detail, Label } from '../question/details.ts';
import type { TopicName } from '../question/question.ts';
import { parseDetail, parseLabel, splitAnswerLabel } from '../syntax/label.ts';
import { hasQuestionLabel, isMine } from '../syntax/leading-marks.ts';
import type { Position } from '../text/lines.ts';
import { type Candidate, judgeWords } from './candidate.ts';
import { type Line, parseLine } from './line.ts';

/** One or more lines of a paragraph that are judged together. */
export interface Passage {
  readonly kind: 'passage';
  /**
   * `bold` begins with a bold or defined question, `labelled` with a label: `Q: Who left?`. A `title` is
   * a phrase that acts as a heading.
   */
  readonly style: 'bold' | 'labelled' | 'plain' | 'title';
  readonly marked: Line;
  /** The Markdown of the whole passage. */
  readonly content: string;
  /** The text after a bold start, or the meaning of a defined question; empty if there is none. */
  readonly rest: string;
  readonly position: Position;
  readonly isQuoted: boolean;
}

type ParsedPassage = Pick<Passage, 'style' | 'marked' | 'rest'>;

/** Adjacent lines of a paragraph, with the line number of the first. */
type Lines = { content: string; readonly line: number };

/** Bold text, then the text after it: `**Who left?** It shows.`. */
const BOLD = /^[*_]{2,3}(?=\S)(.+?)[*_]{2,3}[\s:：–—-]*(.*)$/su;
/** A term of a definition list and, on the next line, its meaning: `: It shows.`. */
const DEFINITION = /^([^\n]+)\n: +(\S.*)$/su;
/** The hashes of a heading that lack the space after them or are full-width: `##Pay`, `＃ Pay`. */
const HASHES = /^(?:#{1,6}(?=[^#\s])|＃{1,6}\s*)/u;
/** The first line of a callout in Obsidian: `[!question]- Who left?`. */
const CALLOUT = /^\[!([a-z]+)\][+-]?[ \t]*(.*)$/iu;
/** A single line may begin with such a word by chance: `Ja: wer zahlt das?`. */
const MIN_OF_MINE = 2;
const NAME_AND_COLON = /^\p{L}{1,20}[ \u00a0]?[:：]/u;
const ASKING_CALLOUTS = ['question', 'faq', 'help', 'quote'];

/** Splits a paragraph. A phrase is a title if `mayBeTitle` or if there are other passages. */
export function toPassages(paragraph: ParagraphBlock, mayBeTitle: boolean): Passage[] {
  const { line: firstLine, column, isQuoted } = paragraph;
  const parts = splitParagraph(paragraph);
  return parts.map(({ content, line }) => {
    const position = { line, column: line === firstLine ? column : 1 };
    const parsed = parsePassage(content);
    const isTitle = (mayBeTitle || parts.length > 1) && looksLikeTitle(parsed, content);
    const style = isTitle ? 'title' : parsed.style;
    return { ...parsed, kind: 'passage', style, content, position, isQuoted };
  });
}

/** Parses the detail in a passage: without a label, a `Follow-up` if it asks, otherwise a `Why`. */
export function toDetails({ content }: Passage): Detail[] {
  return parseDetail(content, isAsked(parseLabel(content).text) ? 'Follow-up' : 'Why');
}

/** Returns the label of the parts that follow, if a text is nothing but the label: `**Why:**`. */
export function getBareLabel(content: string): Label | undefined {
  const { label, text } = parseLabel(content);
  return text === '' && label !== 'Answer' ? label : undefined;
}

/** Returns a passage as a question; the text after a bold or defined question is the `Why`. */
export function toCandidate(passage: Passage, topic: TopicName | undefined): Candidate {
  const { marked, rest, position } = passage;
  return { marked, position, topic, details: rest === '' ? [] : [{ label: 'Why', text: rest }] };
}

/** Whether a passage is a question on its own. */
export function isAsking({ style, marked }: Passage): boolean {
  return style !== 'title' && judgeWords(marked) === 'question';
}

/** Splits a paragraph into its questions. Drops answers and most callouts. */
function splitParagraph({ content, line: firstLine }: ParagraphBlock): Lines[] {
  const written = withoutOthers(content.split('\n'));
  const lines = written.filter((line) => splitAnswerLabel(line) === undefined);
  const [, callout, title = ''] = CALLOUT.exec(lines[0] ?? '') ?? [];
  if (callout !== undefined) {
    if (!ASKING_CALLOUTS.includes(callout.toLowerCase())) return [];
    if (!isAsked(title) && lines.slice(1).filter(isAskedInLine).length > 1) {
      return splitLines(lines.slice(1), firstLine + 1);
    }
    // A title that asks becomes bold, so that the text below it is read as its explanation.
    const isExplained = isAsked(title) && lines.length > 1;
    const text = [isExplained ? `**${title}**` : title, ...lines.slice(1)].join('\n').trim();
    return [{ content: text, line: firstLine }];
  }
  return splitLines(lines, firstLine);
}

/** In a transcript with lines of mine, `me: …`, removes what others say: `Ann: why us?`. */
function withoutOthers(lines: readonly string[]): readonly string[] {
  if (lines.filter(isMine).length < MIN_OF_MINE) return lines;
  return lines.filter((line) => isMine(line) || !NAME_AND_COLON.test(line));
}

/** Splits the lines of a paragraph where a question begins, if at least two ask or one has a label. */
function splitLines(lines: readonly string[], firstLine: number): Lines[] {
  const asked = lines.filter(isAskedInLine).length;
  const labelled = lines.filter(isLabelled).length;
  if (Math.max(asked, labelled) < 2 && !lines.some(hasQuestionLabel))
    return [{ content: lines.join('\n'), line: firstLine }];
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  const parts: Lines[] = [];
  for (const [offset, text] of lines.entries()) {
    const last = parts.at(-1);
    const before = lines[offset - 1] ?? '';
    if (last !== undefined && goesOn(before, text, width)) last.content += `\n${text}`;
    else parts.push({ content: text, line: firstLine + offset });
  }
  return parts;
}

/** Whether a line asks, with or without the answer behind it: `Who pays? – the lead`. */
function isAskedInLine(line: string): boolean {
  return isAsked(splitMarkedAnswer(line)[0]);
}

/** Whether a line of a paragraph goes on in the next one, below a label or where the line is full. */
function goesOn(line: string, next: string, width: number): boolean {
  if (isLabelled(next) || hasQuestionLabel(next)) return false;
  if (getBareLabel(line) !== undefined) return true;
  if (hasQuestionLabel(line)) return !isAsked(line);
  const [firstWord = ''] = next.split(' ');
  const isFull = line.length + 1 + firstWord.length > width;
  return isFull && !(isAskedInLine(line) || isPhrase(line));
}

function parsePassage(content: string): ParsedPassage {
  const trimmed = content.trim();
  // `#Pay` is a tag, `##Pay` and `#Pay rise` are headings.
  if (HASHES.test(trimmed) && (/^(?:##|＃)/u.test(trimmed) || trimmed.includes(' '))) {
    return { style: 'title', marked: parseLine(trimmed.replace(HASHES, '')), rest: '' };
  }
  const [, term = '', meaning = ''] = DEFINITION.exec(content) ?? [];
  if (isAsked(term)) return { style: 'bold', marked: parseLine(term), rest: meaning };
  const whole = parseLine(content);
  if (hasQuestionLabel(trimmed)) return { style: 'labelled', marked: whole, rest: '' };
  const [, bold, rest = ''] = BOLD.exec(whole.markdown) ?? [];
  if (bold === undefined) return { style: 'plain', marked: whole, rest: '' };
  const marked = addMarks(parseLine(bold), whole);
  if (asks(marked.text)) return { style: 'bold', marked, rest };
  // The question may follow the bold words: `**Pay:** who decides?`.
  if (isAsked(parseLine(rest).text)) return { style: 'plain', marked: whole, rest: '' };
  const isTitle = rest === '' && isPhrase(withoutColon(marked.text)) && !isLabelled(content);
  return { style: isTitle ? 'title' : 'plain', marked, rest };
}

/** Returns a bold line with the marks behind the bold, too: `**Who left?** #core ^who-left`. */
function addMarks(bold: Line, { topics, tags, id, strayId, aside }: Line): Line {
  const other = id === undefined || bold.id === id ? undefined : bold.id;
  return {
    ...bold,
    topics: [...new Set([...bold.topics, ...topics])],
    tags: [...new Set([...bold.tags, ...tags])],
    id: id ?? bold.id,
    strayId: bold.strayId ?? other ?? strayId,
    aside,
  };
}

function looksLikeTitle({ style, marked }: ParsedPassage, content: string): boolean {
  return (
    style === 'plain' &&
    !isPrompt(marked.text) &&
    !/[:：]./u.test(marked.text) &&
    isPhrase(withoutColon(marked.text)) &&
    !isLabelled(content)
  );
}

function isLabelled(text: string): boolean {
  return parseLabel(text).label !== undefined;
}
