/** An element of HTML, as a part of its source. */
interface OpenElement {
  readonly name: string;
  readonly start: number;
  readonly isSeen: boolean;
}

interface Element extends OpenElement {
  /** Where its end tag begins. */
  readonly end: number;
}

/** Comments of HTML, also in Markdown. */
export const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu;
/** What browsers do not parse as HTML or do not show: to its end, or else to that of the file. */
const RAW = /<![a-z][^<>]*>|<(script|style|title|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)/giu;
const TAG =
  /<(\/?)(main|article|nav|header|footer|form|select|svg|template|noscript|aside)(?![\w-])/giu;
const ANY_TAG = /<[^<>]*>/gu;
const SEEN = new Set(['main', 'article']);
/** In a `main` or an `article`, these are not of the page, but of the ad. */
const SEEN_IN_CONTENT = new Set([...SEEN, 'header', 'footer']);

/**
 * Removes what is no part of an ad from HTML: scripts, navigation, the header and the footer of the page, and
 * forms, unless most of the page is in one. An element without an end stays, and so do all line breaks.
 */
export function removeUnseen(html: string): string {
  const source = html.replace(COMMENT, keepBreaks).replace(RAW, keepBreaks);
  const elements = findUnseen(source);
  const withoutForms = cutOut(source, elements);
  const others = elements.filter(({ name }) => name !== 'form');
  if (others.length === elements.length) return withoutForms;
  const withForms = cutOut(source, others);
  return textLength(withoutForms) * 2 < textLength(withForms) ? withForms : withoutForms;
}

/** Returns a text without anything but its line breaks. */
export function keepBreaks(text: string): string {
  return text.replace(/[^\n]+/gu, '');
}

/** Finds the elements that are no part of an ad. */
function findUnseen(source: string): Element[] {
  const open: OpenElement[] = [];
  const counts = new Map<string, number>();
  const add = (name: string, number: number): number => {
    const sum = (counts.get(name) ?? 0) + number;
    counts.set(name, sum);
    return sum;
  };
  return Array.from(source.matchAll(TAG)).flatMap(({ index, 1: slash, 2: tag = '' }) => {
    const name = tag.toLowerCase();
    if (slash === '') {
      const isInContent = add('main', 0) + add('article', 0) > 0;
      open.push({ name, start: index, isSeen: (isInContent ? SEEN_IN_CONTENT : SEEN).has(name) });
      add(name, 1);
      return [];
    }
    if (add(name, 0) === 0) return [];
    // What is still open in an element that ends has no end of its own.
    let closed = open.pop();
    for (; closed !== undefined && closed.name !== name; closed = open.pop()) add(closed.name, -1);
    add(name, -1);
    return closed === undefined || closed.isSeen ? [] : [{ ...closed, end: index }];
  });
}

/** Returns the source without elements; of two of them, one may be in the other. */
function cutOut(source: string, elements: readonly Element[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of elements.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    kept.push(source.slice(at, start), keepBreaks(source.slice(start, end)));
    at = end;
  }
  return kept.join('') + source.slice(at);
}

/** Returns the length of the text without tags and spaces. */
function textLength(html: string): number {
  return html.replace(ANY_TAG, '').replace(/\s+/gu, '').length;
}
