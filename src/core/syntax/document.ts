import { parseTokens, type Token } from '../markdown/tokens.ts';
import { splitLines } from '../text/lines.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';

/** A Markdown file, parsed once: question files and notes are both read from it. */
export interface MarkdownDocument {
  /** The file's name in messages and in `source`. */
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly frontMatter: FrontMatter;
  /** The lines with front matter blanked out, so that line numbers of the body are those of the file. */
  readonly body: readonly string[];
  /** The block tokens of the body. */
  readonly tokens: readonly Token[];
}

/** Parses the text of a Markdown file. Never throws: problems are among the front matter's diagnostics. */
export function parseDocument(text: string, file: string): MarkdownDocument {
  const lines = splitLines(text);
  const frontMatter = parseFrontMatter(lines, file);
  const body = lines.map((line, index) => (index < frontMatter.lineCount ? '' : line));
  return { file, text, lines, frontMatter, body, tokens: parseTokens(body) };
}
