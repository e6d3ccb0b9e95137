import { readUnits, type Unit } from './ad-lines.ts';
import {
  isAboutOthers,
  isAboutWriter,
  isBoilerplate,
  isFromAgency,
  isHeadingOfOthers,
} from './boilerplate.ts';
import { findWords, isNumber, type TextWord } from './stems.ts';

/** A sentence of an ad, or an item of a list. */
export interface AdSentence {
  /** As it stands, with line breaks as spaces; `words` point into it. */
  readonly text: string;
  readonly words: readonly AdWord[];
}

/** A word, a number or a currency sign of a sentence. */
export interface AdWord extends TextWord {
  /** The line of the file, from 1. */
  readonly line: number;
  readonly isNumber: boolean;
  /** Its place among the words of the sentence, from 0. */
  readonly place: number;
}

/** An abbreviation with its full stop, which ends no sentence; `e.g.` and `z. B.` end in a single letter. */
export const ABBREVIATION = String.raw`\b(?:[DJMS]r|Mrs|Ms|Inc|Ltd|Co|St|No|vs|[Aa]pprox|[Ii]n[ck]l|[Ee]xcl|[Bb]zw|[Cc]a|[Gg]gf|[Mm]in|[Mm]ax)\.`;
/** The end of a sentence: not behind a single letter or an abbreviation. The space comes first for speed. */
const SENTENCE_END = new RegExp(
  String.raw`[ \n](?<=[\p{L}\p{N})\]"'’”]{2}[.!?…]["')”’]{0,2}[ \n])(?<!${ABBREVIATION}[ \n])[ \n]*(?=[^\p{Ll}\s])|[ ]+[•·|▪●][ ]+|;[ \n]+`,
  'u',
);

/**
 * Returns the sentences of an ad that say something about the job, in order. Headings, boilerplate (equal
 * opportunities, cookies, how to apply), other openings, words about the agency, questions of the
 * application form, and lists of tasks that the job does not have are left out.
 */
export function readAdSentences(source: string, file: string): AdSentence[] {
  return withoutOthers(readUnits(source, file))
    .flatMap(splitSentences)
    .filter(({ text }) => !isBoilerplate(text));
}

/** Removes headings, and the sections below those that are not about this job. */
function withoutOthers(units: readonly Unit[]): Unit[] {
  const texts = units.map((unit) => unit.map(({ text }) => text).join(' '));
  const isAgency = texts.some(isFromAgency);
  let isOfOthers = false;
  let isBelowItem = false;
  return units.filter(([first], index) => {
    // A section ends at the next heading, or at the paragraph below its list.
    if (first.isHeading) {
      isOfOthers = isHeadingOfOthers(first.text) || (isAgency && isAboutWriter(first.text));
    }
    if (isBelowItem && !first.isItem && !first.isHeading) isOfOthers = false;
    isBelowItem = first.isItem;
    return !first.isHeading && !isOfOthers && !isAboutOthers(texts[index] ?? '');
  });
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
    for (const { stem, start, end } of findWords(part)) {
      lineIndex += countBreaks(part.slice(from, start));
      from = start;
      const line = unit[lineIndex]?.line ?? 1;
      words.push({ stem, start, end, line, isNumber: isNumber(stem), place: words.length });
    }
    lineIndex += countBreaks(part.slice(from));
    if (words.length > 0) sentences.push({ text: part.replaceAll('\n', ' '), words });
  }
  return sentences;
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
