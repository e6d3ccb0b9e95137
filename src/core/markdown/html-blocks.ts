import { asks } from '../language/question-signs.ts';
import type { Block } from './block.ts';

/** The attributes of a tag up to its end; a value in quotes may hold `>`. */
const ATTRIBUTES = `(?:(?:[^<>"']|"[^"<]*"|'[^'<]*')*|[^<>]*)>`;
/** Matches the separators of texts: block tags; comments, styles, scripts and `<pre>` in full. */
const BOUNDARY = new RegExp(
  String.raw`<!--[\s\S]*?(?:-->|$)|<(script|style|pre)\b[\s\S]*?(?:<\/\1>|$)|<\/?(?:li|p|h[1-6]|summary|details|div|ul|ol|table|thead|tbody|tr|td|th|section|blockquote|br|hr|dt|dd|dl)\b${ATTRIBUTES}`,
  'giu',
);
const ITEM = /^<(?:li|dt|td)\b/iu;
/** A tag around the text of an item that says nothing about it: `<li><p>Who left?</p></li>`. */
const WRAPPER = /^<(?:p|div)\b/iu;
const SUMMARY = /^<summary\b/iu;
const HEADING = /^<h([1-6])\b/iu;
const LINK = new RegExp(String.raw`<a\b${ATTRIBUTES}([^<>]*)<\/a>`, 'giu');
const BOLD = /<\/?(?:strong|b)>/giu;
const ITALIC = /<\/?(?:em|i)>/giu;
const TAG = new RegExp(String.raw`<\/?[a-z]${ATTRIBUTES}`, 'giu');

/** Converts HTML that begins on the given line to items, headings and paragraphs. */
export function parseHtmlBlocks(html: string, line: number): Block[] {
  const blocks: Block[] = [];
  let opener = '';
  /** Whether no text has followed the opener yet. */
  let isAtStart = true;
  let start = 0;
  let startLine = line;
  const add = (end: number): void => {
    const text = html.slice(start, end);
    // Links, bold and italics become Markdown: this markup helps to tell questions from other text.
    const marked = text.replace(LINK, '[$1](#)').replace(BOLD, '**').replace(ITALIC, '*');
    const content = marked.replace(TAG, '').trim();
    const emptyLines = countBreaks(text.slice(0, text.search(/\S|$/u)));
    if (content !== '') {
      blocks.push(createBlock(opener, content, startLine + emptyLines));
      isAtStart = false;
    }
    startLine += countBreaks(text);
  };
  for (const { 0: boundary, index } of html.matchAll(BOUNDARY)) {
    add(index);
    start = index + boundary.length;
    startLine += countBreaks(boundary);
    const isWrapper = isAtStart && ITEM.test(opener) && WRAPPER.test(boundary);
    if (!isWrapper && !/^<(?:!--|\/|br\b)/iu.test(boundary)) {
      opener = boundary;
      isAtStart = true;
    }
  }
  add(html.length);
  return blocks;
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}

function createBlock(opener: string, content: string, line: number): Block {
  const place = { line, column: 1 };
  const level = HEADING.exec(opener)?.[1];
  if (level !== undefined) {
    return { kind: 'heading', level: Number(level), isUnderlined: false, content, ...place };
  }
  if (ITEM.test(opener)) return { kind: 'item', depth: 1, content, ...place };
  // A summary that asks becomes bold, so that the text folded under it is read as its explanation.
  const isQuestion = SUMMARY.test(opener) && asks(content.replace(/^\*+/u, ''));
  const text = isQuestion ? `**${content.replaceAll('**', '')}**` : content;
  return { kind: 'paragraph', isQuoted: false, content: text, ...place };
}
