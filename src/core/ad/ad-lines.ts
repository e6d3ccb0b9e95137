import { hasLetters } from '../text/normalize.ts';
import { isHeadingOfOthers } from './boilerplate.ts';
import { BREAK, HEADING, toVisibleText } from './visible-text.ts';

/** A line of visible text, without the mark in front of a list item. */
interface AdLine {
  readonly text: string;
  /** Its number in the file, from 1. */
  readonly line: number;
  /** Whether it goes on with the sentence of the line above. */
  readonly continues: boolean;
  readonly isHeading: boolean;
  readonly isItem: boolean;
}

/** The lines of a paragraph or an item, or a heading. */
export type Unit = [AdLine, ...AdLine[]];

/** A line of the file, to find out whether it is a heading. */
interface PlainLine {
  readonly text: string;
  readonly hasBullet: boolean;
  /** Whether it is all bold or all in capitals. */
  readonly isLoud: boolean;
}

const BULLET = /^[ \t]*(?:[-*•·–—▪‣◦●○+]|\d{1,2}[.)]|>)[ \t]+/u;
const MARKDOWN_HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/u;
const BOLD_LINE = /^[ \t]*(?:\*\*|__)[^*_\n]{1,80}(?:\*\*|__)[ \t]*:?[ \t]*$/u;
/** In words. A longer line is no heading without a mark. */
const MAX_HEADING_WORDS = 7;
/** In characters. */
const MAX_HEADING = 60;
/** What a line of facts has and a title has not: `Salary: 60k`, `Hybrid, 3 days`, `Graz | hybrid`. */
const FACTS = /[,，;、|·•()\p{N}]|\s[-–—]\s|[:：]\s*\S|[.!]$/u;
/** Words with which titles begin; with one of them, a bold line needs no list below. */
const TITLE_START =
  /^(?:what|who|why|how|where|your|you|our|about|the|was|wer|wie|warum|wo|deine?|ihre?|unsere?|über|das|ce que?|qui|pourquoi|comment|votre|vos|notre|nos|à propos|qué|quién|por qué|cómo|tus?|nuestr[oa]s?|sobre)(?![\p{L}])/iu;
const COLON = /[:：]$/u;
const CAPITAL = /^\s*[\p{Lu}\p{N}]/u;
const UNDERLINE = /^[ \t]*(?:={3,}|-{3,})[ \t]*$/u;
const FRONT_MATTER = /^---\n([\s\S]{0,20000}?)\n---(?=\n|$)/u;
/** Keys of front matter that hold facts about the job; the others are for the page. */
const FACT_KEY =
  /^(?:location|place|ort|lieu|remote|work(?:place|_?mode|ing)?|contract|employment|type|salary|pay|compensation|gehalt|salaire|hours|arbeitszeit|start|team|benefits)\w*\s*:/iu;

/** Returns the paragraphs, items and headings of an ad, in order. */
export function readUnits(source: string, file: string): Unit[] {
  const written = keepFacts(source.replace(/\r\n?/gu, '\n'));
  // Without their marks, bold lines look like any other.
  const isBold = written.split('\n').map((line) => BOLD_LINE.test(line));
  const texts = toVisibleText(written, file).split('\n');
  const plain = texts.map((text, index) => toPlainLine(text, isBold[index] === true));
  const lines = texts.flatMap((text, index) => {
    return splitAtBreaks(text, index + 1, isHeadingLine(text, plain, index));
  });
  return toUnits(lines);
}

/** Turns the facts of front matter into items and empties its other lines, so that line numbers stay. */
function keepFacts(source: string): string {
  return source.replace(FRONT_MATTER, (frontMatter) => {
    const lines = frontMatter.split('\n');
    return lines.map((line) => (FACT_KEY.test(line) ? `- ${line}` : '')).join('\n');
  });
}

/** Splits a line of the file where tags end a sentence. */
function splitAtBreaks(text: string, line: number, isHeading: boolean): AdLine[] {
  return text.split(BREAK).map((part, index) => {
    const isItem = BULLET.test(part);
    return {
      text: part.replace(HEADING, '').replace(MARKDOWN_HEADING, '').replace(BULLET, ''),
      line,
      continues: index === 0 && !isItem,
      isHeading: isHeading || part.startsWith(HEADING),
      isItem,
    };
  });
}

function toPlainLine(line: string, isBold: boolean): PlainLine {
  const text = line.trim();
  const isCapitals = /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
  return { text, hasBullet: BULLET.test(line), isLoud: isBold || isCapitals };
}

/** Whether a line without a tag is a heading: marked as one, or a title with something below. */
function isHeadingLine(line: string, lines: readonly PlainLine[], at: number): boolean {
  if (MARKDOWN_HEADING.test(line)) return true;
  if (!hasLetters(line) || BULLET.test(line) || line.includes(BREAK)) return false;
  const isBelowGap = (lines[at - 1]?.text ?? '') === '';
  if (UNDERLINE.test(lines[at + 1]?.text ?? '')) return isBelowGap;
  return isTitle(line.trim()) && hasTextBelow(lines, at, isBelowGap);
}

/** Whether a text may be a title: short, and neither a sentence nor facts. */
function isTitle(text: string): boolean {
  const isShort = text.length <= MAX_HEADING && text.split(/\s+/u).length <= MAX_HEADING_WORDS;
  return isShort && (!FACTS.test(text) || isHeadingOfOthers(text));
}

/** Whether the lines below a line belong to it as to a title; a line among others like it is an item. */
function hasTextBelow(lines: readonly PlainLine[], at: number, isBelowGap: boolean): boolean {
  const below = lines[at + 1]?.text === '' ? at + 2 : at + 1;
  const [line, next, afterNext] = [lines[at], lines[below], lines[below + 1]];
  if (!line || !next || next.text === '') return false;
  if (COLON.test(line.text)) return true;
  if (line.isLoud && next.isLoud) return false;
  const hasMuch = next.hasBullet || next.text.length > MAX_HEADING;
  if (!line.isLoud) return isBelowGap && hasMuch;
  return hasMuch || TITLE_START.test(line.text) || (afterNext?.text ?? '') !== '';
}

/** Groups lines into paragraphs, items and headings. */
function toUnits(lines: readonly AdLine[]): Unit[] {
  const units: Unit[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.text.trim() === '') {
      isOpen = false;
      continue;
    }
    const unit = units.at(-1);
    const continues = line.continues && !line.isHeading && !isItemWithoutMark(line, unit?.at(-1));
    if (isOpen && continues && unit !== undefined) unit.push(line);
    else units.push([line]);
    isOpen = !line.isHeading;
  }
  return units;
}

/** Whether a line of a pasted list begins an item: with a capital, below a line that is too short to be wrapped. */
function isItemWithoutMark({ text }: AdLine, above: AdLine | undefined): boolean {
  return above !== undefined && above.text.trim().length < MAX_HEADING && CAPITAL.test(text);
}
