import { COMMENT, keepBreaks, removeUnseen } from './unseen-elements.ts';

/** Tags at which a sentence ends. */
const BLOCK_TAG =
  /<\/?(?:li|p|h[1-6]|div|ul|ol|table|thead|tbody|tr|td|th|section|article|main|blockquote|br|hr|dt|dd|dl|summary|details|title|body|html|header|footer|nav|aside|form)\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/giu;
const HEADING_TAG = /<h[1-6]\b/iu;
const OTHER_TAG = /<\/?[a-z](?:[^<>"']|"[^"<]*"|'[^'<]*')*>/giu;
const LOOKS_LIKE_HTML = /^\s*<(?:!doctype|html|head|body|div|section|article|main|p|ul|h[1-6])\b/iu;
const HTML_NAME = /\.html?$/iu;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu;
/** The entities that are common in ads; others stay as they are written. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
  euro: '€',
  pound: '£',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  times: '×',
  eacute: 'é',
  egrave: 'è',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
};
const IMAGE_OR_LINK =
  /!?\[([^[\]\n]{0,300})\](?:\([^()\s]{0,2000}(?:\s"[^"\n]*")?\)|\[[^[\]\n]{0,100}\])/gu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>)]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/giu;
/** Emphasis of Markdown, code and strikethrough, beside a word; a `*` in front of an item has a space behind. */
const EMPHASIS =
  /\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|`+|~~/gu;

/** Ends a sentence wherever it stands; no ad has it. */
export const BREAK = '\u2029';
/** Begins a heading, up to the next `BREAK` or the end of the line. */
export const HEADING = '\u2028';

/**
 * Returns what a reader of an ad sees, without tags, addresses and the marks of Markdown. Lines end
 * in `\n`, and all of them stay, so that a line of the result is the same line of the source.
 */
export function toVisibleText(source: string, file: string): string {
  const text = source.replaceAll(BREAK, ' ').replaceAll(HEADING, ' ');
  const isHtml = HTML_NAME.test(file) || LOOKS_LIKE_HTML.test(text);
  const seen = isHtml ? removeUnseen(text) : text.replace(COMMENT, keepBreaks);
  const untagged = seen
    .replace(
      BLOCK_TAG,
      (tag) => `${keepBreaks(tag)}${HEADING_TAG.test(tag) ? BREAK + HEADING : BREAK}`,
    )
    .replace(OTHER_TAG, keepBreaks);
  const decoded = untagged.replace(ENTITY, decodeEntity);
  const unmarked = isHtml ? decoded : decoded.replace(IMAGE_OR_LINK, '$1').replace(EMPHASIS, '');
  // Long runs of spaces would take quadratic time in the patterns that follow.
  return unmarked.replace(ADDRESS, '').replace(/[^\S\n\u2028\u2029]+/gu, ' ');
}

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? entity;
  const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
  // A line break would move the lines below it, and half a character is none.
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code > 0x1f && code <= 0x10ffff && !isHalf ? String.fromCodePoint(code) : ' ';
}
