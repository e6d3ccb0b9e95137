import { parseTokens, type Token } from '../markdown/tokens.ts';
import { splitLines } from '../text/lines.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';

/** A Markdown file, parsed once: question files and notes are both made from it. */
export interface MarkdownDocument {
  /** The name of the file in messages and in the `source` of questions. */
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly frontMatter: FrontMatter;
  /** The lines of the file; front matter is emptied, not removed, to keep the line numbers. */
  readonly body: readonly string[];
  /** The block tokens of the body. */
  readonly tokens: readonly Token[];
}

/** Parses a Markdown file. Never throws: problems in its front matter become diagnostics. */
export function parseDocument(text: string, file: string): MarkdownDocument {
  const lines = splitLines(text);
  const frontMatter = parseFrontMatter(lines, file);
  const body = lines.map((line, index) => (index < frontMatter.lineCount ? '' : line));
  return { file, text, lines, frontMatter, body, tokens: parseTokens(body) };
}
