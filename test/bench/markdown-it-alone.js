import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';

// The scale bench compares with this: only the tokens of each file in a folder, without inline parsing.
const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.disable(['inline', 'linkify', 'replacements', 'smartquotes', 'text_join']);
const [folder = ''] = process.argv.slice(2);
for (const name of readdirSync(folder, { recursive: true })) {
  if (name.endsWith('.md')) markdown.parse(readFileSync(join(folder, name), 'utf8'), {});
}
