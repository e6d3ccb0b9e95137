import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';

// The yardstick of the scale bench: the tokens of a file, with inline parsing off.
const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.disable(['inline', 'linkify', 'replacements', 'smartquotes', 'text_join']);
markdown.parse(readFileSync(process.argv[2] ?? '', 'utf8'), {});
