import { asks } from '../language/question-signs.ts';
import type { Block } from './block.ts';

/** Where a text of its own begins and ends in HTML, beside comments, styles and scripts. */
const BOUNDARY =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|pre)\b[\s\S]*?(?:<\/\1>|$)|<\/?(?:li|p|h[1-6]|summary|details|div|ul|ol|table|thead|tbody|tr|td|th|section|blockquote|br|hr|dt|dd|dl)\b[^<>]*>/giu;
const ITEM = /^<(?:li|dt|td)\b/iu;
const SUMMARY = /^<summary\b/iu;
const HEADING = /^<h([1-6])\b/iu;
const LINK = /<a\b[^<>]*>([^<>]*)<\/a>/giu;
const BOLD = /<\/?(?:strong|b)>/giu;
const ITALIC = /<\/?(?:em|i)>/giu;
const TAG = /<\/?[a-z][^<>]*>/giu;

/** The items, headings and paragraphs of a block of HTML that begins on this line. */
export function htmlBlocks(html: string, line: number): Block[] {
  const blocks: Block[] = [];
  let opener = '';
  let start = 0;
  let lineOfStart = line;
  const add = (end: number): void => {
    const text = html.slice(start, end);
    const content = toMarkdown(text).trim();
    const above = countBreaks(text.slice(0, text.search(/\S|$/u)));
    if (content !== '') blocks.push(createBlock(opener, content, lineOfStart + above));
    lineOfStart += countBreaks(text);
  };
  for (const { 0: boundary, index } of html.matchAll(BOUNDARY)) {
    add(index);
    start = index + boundary.length;
    lineOfStart += countBreaks(boundary);
    if (!/^<(?:!--|\/|br\b)/iu.test(boundary)) opener = boundary;
  }
  add(html.length);
  return blocks;
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}

/** Text without tags but for what says something of it: a link, what is bold, what is in italics. */
function toMarkdown(html: string): string {
  return html.replace(LINK, '[$1](#)').replace(BOLD, '**').replace(ITALIC, '*').replace(TAG, '');
}

function createBlock(opener: string, content: string, line: number): Block {
  const place = { line, column: 1, content };
  const level = HEADING.exec(opener)?.[1];
  if (level !== undefined)
    return { kind: 'heading', level: Number(level), isUnderlined: false, ...place };
  if (ITEM.test(opener)) return { kind: 'item', depth: 1, ...place };
  // What folds the text below it away is a question in bold, or nothing.
  if (SUMMARY.test(opener) && asks(content.replace(/^\*+/u, ''))) {
    const bold = `**${content.replaceAll('**', '')}**`;
    return { kind: 'paragraph', isQuoted: false, ...place, content: bold };
  }
  return { kind: 'paragraph', isQuoted: false, ...place };
}
