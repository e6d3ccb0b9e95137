import { type TopicName, toTopicName } from '../question/question.ts';
import { parseTag } from '../question/tag.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { cleanText } from '../text/sanitize.ts';
import { addTag } from './marked-line.ts';
import { describeYamlError, loadYaml } from './yaml.ts';

/** What a file's front matter says of all its questions. */
export interface FrontMatter {
  readonly topics: readonly TopicName[];
  readonly title: string;
  /** The company that a note is about. */
  readonly company: string;
  readonly aliases: readonly TopicName[];
  readonly tags: readonly string[];
  /** All of its values by their keys, as YAML reads them with every scalar as text. */
  readonly values: ReadonlyMap<string, unknown>;
  /** How many lines it takes, fences included; 0 where the file has none. */
  readonly lineCount: number;
  readonly diagnostics: readonly Diagnostic[];
}

const OPENING_FENCE = /^---[ \t]*([a-z][\w-]*)?[ \t]*$/iu;
const CLOSING_FENCE = /^---[ \t]*$/u;
/** More than any file has. Each of its questions carries them all: thousands would fill the memory. */
const MOST_NAMES = 100;
const NONE: FrontMatter = {
  topics: [],
  title: '',
  company: '',
  aliases: [],
  tags: [],
  values: new Map(),
  lineCount: 0,
  diagnostics: [],
};

/**
 * Reads the front matter of a file, given as its lines. Only YAML is read, and with every scalar as
 * written; a block in another language (`---js`) is refused and never run.
 * The fences are found here, not by gray-matter, which takes `----` for one and evaluates JavaScript.
 */
export function parseFrontMatter(lines: readonly string[], file: string): FrontMatter {
  const opening = OPENING_FENCE.exec(lines[0] ?? '');
  if (opening === null) return NONE;
  const closing = lines.findIndex((line, index) => index > 0 && CLOSING_FENCE.test(line));
  if (closing === -1) return NONE;
  const lineCount = closing + 1;
  const language = opening[1] ?? 'yaml';
  if (language.toLowerCase() !== 'yaml') {
    const message = `front matter in "${language}" is not read: use YAML between two lines of ---`;
    return broken(lineCount, {
      code: 'refused-front-matter',
      message,
      file,
      position: lineStart(1),
    });
  }
  return parseBlock(lines.slice(1, closing), file, lineCount);
}

function parseBlock(block: readonly string[], file: string, lineCount: number): FrontMatter {
  const fence = block.findIndex((line) => line.startsWith('---'));
  if (fence !== -1) {
    const message = 'a line within front matter begins with ---: none of it is read';
    return broken(lineCount, {
      code: 'bad-front-matter',
      message,
      file,
      position: lineStart(fence + 2),
    });
  }
  try {
    const data = loadYaml(block);
    if (data === null || data === undefined) return { ...NONE, lineCount };
    // Prose between two thematic breaks is a string or a list to YAML: it is the body's.
    if (typeof data !== 'object' || Array.isArray(data)) return NONE;
    return readValues(new Map(Object.entries(data)), block, file, lineCount);
  } catch (error) {
    return broken(lineCount, { code: 'bad-front-matter', file, ...describeYamlError(error) });
  }
}

function broken(lineCount: number, diagnostic: Diagnostic): FrontMatter {
  return { ...NONE, lineCount, diagnostics: [diagnostic] };
}

/** The first column of a line. */
function lineStart(line: number): { line: number; column: number } {
  return { line, column: 1 };
}

function readValues(
  data: ReadonlyMap<string, unknown>,
  block: readonly string[],
  file: string,
  lineCount: number,
): FrontMatter {
  const diagnostics: Diagnostic[] = [];
  const read = (key: string): string[] => {
    const texts = readTexts(data.get(key));
    if (texts !== undefined) return texts;
    warn(key, `"${key}" is neither a text nor a list of texts, such as ${key}: [one, two]`);
    return [];
  };
  const warn = (key: string, message: string): void => {
    const line = block.findIndex((text) => /^["']?([\w-]+)/u.exec(text)?.[1] === key) + 2;
    diagnostics.push({ code: 'front-matter-value', message, file, position: lineStart(line) });
  };
  const readList = (key: string): string[] => {
    const names = read(key).flatMap((text) => text.split(','));
    if (names.length > MOST_NAMES) {
      warn(key, `"${key}" holds ${names.length} names: only the first ${MOST_NAMES} are read`);
    }
    return names.slice(0, MOST_NAMES);
  };
  const tags = new Set<string>();
  const topics = new Set(defined([...readList('topic'), ...readList('topics')].map(toTopicName)));
  for (const tag of defined(readList('tags').map(toTag))) addTag(tag, tags, topics);
  const aliases = defined(readList('aliases').map(toTopicName));
  const readText = (key: string): string => cleanText(read(key).join(' ')).trim();
  const title = readText('title');
  const company = readText('company');
  return {
    topics: [...topics],
    title,
    company,
    aliases,
    tags: [...tags],
    values: data,
    lineCount,
    diagnostics,
  };
}

function readTexts(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((text) => typeof text === 'string');
  return texts.length === value.length ? texts : undefined;
}

/** Obsidian has no spaces in tags. */
function toTag(text: string): string | undefined {
  return parseTag(text.trim().replace(/\s+/gu, '-'));
}

function defined<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
