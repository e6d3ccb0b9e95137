import { type TopicName, toTopicName } from '../question/question.ts';
import { parseTag } from '../question/tag.ts';
import type { Diagnostic, DiagnosticCode } from '../report/diagnostic.ts';
import type { Position } from '../text/lines.ts';
import { cleanText } from '../text/sanitize.ts';
import { addTag } from './marked-line.ts';
import { parseToml } from './toml.ts';
import { describeYamlError, parseYaml } from './yaml.ts';

/** The parsed front matter of a file; the values are empty if it is missing or rejected. */
export interface FrontMatter {
  readonly topics: readonly TopicName[];
  readonly title: string;
  /** The company that a note is about. */
  readonly company: string;
  readonly aliases: readonly TopicName[];
  readonly tags: readonly string[];
  /** All values by key, as parsed from YAML, where every scalar is a string, or from TOML. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The number of lines, including the fences; 0 if there is no front matter. */
  readonly lineCount: number;
  readonly diagnostics: readonly Diagnostic[];
}

const OPENING_FENCE = /^---[ \t]*([a-z][\w-]*)?[ \t]*$/iu;
const CLOSING_FENCE = /^---[ \t]*$/u;
/** Per key. No file needs more names; thousands, kept in every question, would fill the memory. */
const MAX_NAMES = 100;
const NONE: FrontMatter = {
  ...{ topics: [], title: '', company: '', aliases: [], tags: [] },
  ...{ values: new Map(), lineCount: 0, diagnostics: [] },
};

/**
 * Parses the front matter at the start of a file: YAML, or TOML between two lines of `+++`. A block
 * in another language (`---js`) becomes a diagnostic and is never run. The fences are found here
 * because gray-matter would end a block at `----` and evaluate JavaScript.
 */
export function parseFrontMatter(lines: readonly string[], file: string): FrontMatter {
  const toml = parseToml(lines);
  if (toml !== undefined) {
    return { ...parseValues(toml.values, toml.lines, file), lineCount: toml.lines.length + 2 };
  }
  const opening = OPENING_FENCE.exec(lines[0] ?? '');
  if (opening === null) return NONE;
  const closing = lines.findIndex((line, index) => index > 0 && CLOSING_FENCE.test(line));
  if (closing === -1) return NONE;
  const lineCount = closing + 1;
  const reject = (code: DiagnosticCode, message: string, position: Position): FrontMatter => {
    return { ...NONE, lineCount, diagnostics: [{ code, message, file, position }] };
  };
  const language = opening[1] ?? 'yaml';
  if (language.toLowerCase() !== 'yaml') {
    const message = `front matter in "${language}" is not read: use YAML between two lines of ---`;
    return reject('refused-front-matter', message, { line: 1, column: 1 });
  }
  const block = lines.slice(1, closing);
  const fence = block.findIndex((line) => line.startsWith('---'));
  if (fence !== -1) {
    const message = 'a line within front matter begins with ---: none of it is read';
    return reject('bad-front-matter', message, { line: fence + 2, column: 1 });
  }
  try {
    const data = parseYaml(block) ?? {};
    // If the YAML is a text or a list, the lines are prose between two thematic breaks.
    if (typeof data !== 'object' || Array.isArray(data)) return NONE;
    return { ...parseValues(new Map(Object.entries(data)), block, file), lineCount };
  } catch (error) {
    const { message, position } = describeYamlError(error);
    return reject('bad-front-matter', message, position);
  }
}

function parseValues(
  values: ReadonlyMap<string, unknown>,
  block: readonly string[],
  file: string,
): Omit<FrontMatter, 'lineCount'> {
  const diagnostics: Diagnostic[] = [];
  const warn = (key: string, message: string): void => {
    const line = block.findIndex((text) => /^["']?([\w-]+)/u.exec(text)?.[1] === key) + 2;
    diagnostics.push({ code: 'front-matter-value', message, file, position: { line, column: 1 } });
  };
  const getTexts = (key: string, value = values.get(key)): readonly string[] => {
    if (value === undefined || value === null) return [];
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (texts.every((text) => typeof text === 'string')) return texts;
    warn(key, `"${key}" is neither a text nor a list of texts, such as ${key}: [one, two]`);
    return [];
  };
  const getNames = (key: string): string[] => {
    const names = getTexts(key).flatMap((text) => text.split(','));
    if (names.length > MAX_NAMES) {
      warn(key, `"${key}" holds ${names.length} names: only the first ${MAX_NAMES} are read`);
    }
    return names.slice(0, MAX_NAMES);
  };
  const getText = (key: string): string => {
    const value = values.get(key);
    // In YAML, a link without quotes is a list in a list: `company: [[Acme]]`.
    const texts = getTexts(key, Array.isArray(value) ? value.flat() : value);
    return cleanText(texts.join(' ')).trim();
  };
  const tags = new Set<string>();
  const topics = new Set(toTopicNames([...getNames('topic'), ...getNames('topics')]));
  for (const name of [...getNames('tags'), ...getNames('tag')]) {
    // Obsidian allows no spaces in tags, so spaces become hyphens.
    const tag = parseTag(name.trim().replace(/\s+/gu, '-'));
    if (tag !== undefined) addTag(tag, tags, topics);
  }
  const aliases = toTopicNames([...getNames('aliases'), ...getNames('alias')]);
  const [title, company] = [getText('title'), getText('company')];
  return { topics: [...topics], title, company, aliases, tags: [...tags], values, diagnostics };
}

function toTopicNames(names: readonly string[]): TopicName[] {
  return names.map(toTopicName).filter((name) => name !== undefined);
}
