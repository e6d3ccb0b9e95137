import { trimEnding } from '../guessing/guess-words.ts';
import { foldText, hasLetters } from '../text/normalize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';
import {
  isAboutOthers,
  isAboutWriter,
  isBoilerplate,
  isFromAgency,
  isHeadingOfOthers,
} from './boilerplate.ts';
import { BREAK, HEADING, toVisibleText } from './visible-text.ts';

/** A sentence of an ad, or an item of a list. */
export interface AdSentence {
  /** As it stands, with line breaks as spaces; `words` point into it. */
  readonly text: string;
  readonly words: readonly AdWord[];
}

/** A word, a number or a currency sign. */
export interface AdWord {
  /** See `toStem`. */
  readonly stem: string;
  /** The part of the sentence's text that it is. */
  readonly start: number;
  readonly end: number;
  /** The line of the file, from 1. */
  readonly line: number;
  readonly isNumber: boolean;
  /** Its place among the words of the sentence, from 0. */
  readonly place: number;
}

/** A line of visible text, without the mark in front of a list item. */
interface AdLine {
  readonly text: string;
  readonly line: number;
  /** Whether it goes on with the sentence of the line above. */
  readonly continues: boolean;
  readonly isHeading: boolean;
  readonly isItem: boolean;
}

/** The lines of a paragraph or an item, or a heading. */
type Unit = [AdLine, ...AdLine[]];

const words = unicodeRegExp(
  String.raw`\p{N}[\p{N}.,]*\p{N}[kK]?(?![\p{L}])|\p{N}[kK]?(?![\p{L}])|[\p{L}\p{N}\p{M}]{1,60}[+#]{0,2}(?:['’][\p{L}]{1,3}(?![\p{L}]))?|[€$£%]`,
  'gu',
);
const NUMBER = /^\p{N}[\p{N}.,]*k?$/u;
const NUMBER_WORDS =
  'one two three four five six seven eight nine ten zwei drei vier fünf deux trois quatre cinq';
/** Stands for any number in a cue: `# days a week`. */
export const ANY_NUMBER = '#';
const BULLET = /^[ \t]*(?:[-*•·–—▪‣◦●○+]|\d{1,2}[.)]|>)[ \t]+/u;
const MARKDOWN_HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/u;
const BOLD_LINE = /^[ \t]*(?:\*\*|__)[^*_\n]{1,80}(?:\*\*|__)[ \t]*:?[ \t]*$/u;
/** The end of a sentence: not behind a single letter or `e.g.`, `Sr.`. */
const SENTENCE_END =
  /(?<=[\p{L}\p{N})\]"'’”]{2}[.!?…]["')”’]{0,2})[ \n]+(?=[^\p{Ll}\s])|[ ]+[•·|▪●][ ]+|;[ \n]+/u;
/** In words. A line that ends in a colon, or stands between empty lines, is a heading if it is short. */
const MAX_HEADING_WORDS = 7;
/** In characters. */
const MAX_HEADING = 60;
const CAPITAL = /^\s*[\p{Lu}\p{N}]/u;
const UNDERLINE = /^[ \t]*(?:={3,}|-{3,})[ \t]*$/u;
const FRONT_MATTER = /^---\n([\s\S]{0,20000}?)\n---(?=\n|$)/u;
/** Keys of front matter that hold facts about the job; the others are for the page. */
const FACT =
  /^(?:location|place|ort|lieu|remote|work(?:place|_?mode|ing)?|contract|employment|type|salary|pay|compensation|gehalt|salaire|hours|arbeitszeit|start|team|benefits)\w*\s*:/iu;

/**
 * Returns the sentences of an ad that say something about the job, in order. Headings, boilerplate (equal
 * opportunities, cookies, how to apply), other openings, words about the agency, questions of the
 * application form, and lists of tasks that the job does not have are left out.
 */
export function readAdSentences(source: string, file: string): AdSentence[] {
  const units = toUnits(readLines(source, file));
  return withoutOthers(units)
    .flatMap(splitSentences)
    .filter(({ text }) => !isBoilerplate(text));
}

/** Removes headings, and the sections below those that are not about this job. */
function withoutOthers(units: readonly Unit[]): Unit[] {
  const textOf = (unit: Unit): string => unit.map(({ text }) => text).join(' ');
  const isAgency = units.some((unit) => isFromAgency(textOf(unit)));
  let isOfOthers = false;
  let isBelowItem = false;
  return units.filter((unit) => {
    const [first] = unit;
    // A section ends at the next heading, or at the paragraph below its list.
    if (first.isHeading) {
      isOfOthers = isHeadingOfOthers(first.text) || (isAgency && isAboutWriter(first.text));
    }
    if (isBelowItem && !first.isItem && !first.isHeading) isOfOthers = false;
    isBelowItem = first.isItem;
    return !first.isHeading && !isOfOthers && !isAboutOthers(textOf(unit));
  });
}

/** Returns a word as it is compared: without case, accents and the endings that `trimEnding` takes off. */
export function toStem(word: string): string {
  // A capital is a name, `series A`, and no article.
  if (word === 'A') return word;
  const folded = foldText(word).replace(/['’]s?$/u, '');
  return trimEnding(folded.replace(/['’]/gu, ''));
}

const numberStems = new Set(NUMBER_WORDS.split(' ').map(toStem));

/** Whether a word is a number, in digits or as a word up to ten. */
function isNumber(stem: string): boolean {
  return NUMBER.test(stem) || numberStems.has(stem);
}

/** Returns the stems of a text's words, in order. */
export function listStems(text: string): string[] {
  return (text.match(words(text)) ?? []).map(toStem);
}

function findWords(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.matchAll(words(text)), ({ 0: word, index }) => {
    return { word, start: index, end: index + word.length };
  });
}

function readLines(source: string, file: string): AdLine[] {
  const written = keepFacts(source.replace(/\r\n?/gu, '\n'));
  // Beside their marks, bold lines look like any other.
  const isBold = written.split('\n').map((line) => BOLD_LINE.test(line));
  const texts = toVisibleText(written, file).split('\n');
  return texts.flatMap((text, index) => {
    const isHeading = isBold[index] === true || isHeadingLine(texts, index);
    return splitAtBreaks(text, index + 1, isHeading);
  });
}

/** Turns the facts of front matter into items and empties its other lines, so that line numbers stay. */
function keepFacts(source: string): string {
  return source.replace(FRONT_MATTER, (frontMatter) => {
    const lines = frontMatter.split('\n');
    return lines.map((line) => (FACT.test(line) ? `- ${line}` : '')).join('\n');
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

/** Whether a line without a tag is a heading: marked as one, in capitals, before a colon, or above a list. */
function isHeadingLine(texts: readonly string[], index: number): boolean {
  const line = texts[index] ?? '';
  if (MARKDOWN_HEADING.test(line)) return true;
  const text = line.trim();
  if (!hasLetters(text) || BULLET.test(line) || line.includes(BREAK)) return false;
  const isBelowGap = (texts[index - 1] ?? '').trim() === '';
  if (UNDERLINE.test(texts[index + 1] ?? '')) return isBelowGap;
  if (!isTitle(text)) return false;
  const isCapitals = text === text.toUpperCase() && /\p{L}{3}/u.test(text);
  if (isCapitals || /[:：]$/u.test(text)) return true;
  const next = texts[index + 1]?.trim() === '' ? texts[index + 2] : texts[index + 1];
  // A short line among short lines is an item that lost its mark.
  return isBelowGap && next !== undefined && (BULLET.test(next) || next.length > MAX_HEADING);
}

/** Whether a text may be a title: short, and no sentence. */
function isTitle(text: string): boolean {
  const isShort = text.length <= MAX_HEADING && text.split(/\s+/u).length <= MAX_HEADING_WORDS;
  return isShort && !/[.!,;]$/u.test(text);
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

function splitSentences(unit: Unit): AdSentence[] {
  const joined = unit.map(({ text }) => text.trim()).join('\n');
  const sentences: AdSentence[] = [];
  let at = 0;
  let lineIndex = 0;
  for (const part of joined.split(SENTENCE_END)) {
    const start = joined.indexOf(part, at);
    lineIndex += countBreaks(joined.slice(at, start));
    at = start + part.length;
    const words: AdWord[] = [];
    let from = 0;
    for (const { word, start: wordStart, end } of findWords(part)) {
      lineIndex += countBreaks(part.slice(from, wordStart));
      from = wordStart;
      const line = unit[lineIndex]?.line ?? 1;
      const stem = toStem(word);
      const place = words.length;
      words.push({ stem, isNumber: isNumber(stem), start: wordStart, end, line, place });
    }
    lineIndex += countBreaks(part.slice(from));
    if (words.length > 0) sentences.push({ text: part.replaceAll('\n', ' '), words });
  }
  return sentences;
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
