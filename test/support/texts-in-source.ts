import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from '@babel/parser';

const SOURCE = resolve(import.meta.dirname, '../../src');
/** Errors that tell of a mistake of ours, or of what somebody else puts into words. */
const INTERNAL: readonly unknown[] = ['Error', 'OutputError', 'YAMLException'];
/** A letter beside a space: words, and no key, name of a format or mark. */
const WORDS = /\p{L} | \p{L}/u;

/** A text in our source that is made of words: a line of a string or of a template. */
export interface SourceText {
  /** `src/flags.ts:18` */
  readonly place: string;
  /** What stands between what is filled in. */
  readonly parts: readonly string[];
}

/** A node of a syntax tree, as far as we look at it. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** All texts made of words in the files below `src` that are wanted: `core/clean.ts`. */
export function textsInSource(isWanted: (file: string) => boolean): SourceText[] {
  const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => name.replaceAll('\\', '/')).sort();
  return files
    .filter((file) => file.endsWith('.ts') && isWanted(file))
    .flatMap((file) => textsOf(readFileSync(join(SOURCE, file), 'utf8'), `src/${file}`));
}

/** All texts made of words in a source file. */
export function textsOf(source: string, file: string): SourceText[] {
  const { program } = parse(source, { sourceType: 'module', plugins: ['typescript'] });
  const texts: SourceText[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value) || isInternal(value)) return;
    const place = `${file}:${lineOf(value)}`;
    for (const parts of linesOf(partsOf(value))) {
      if (WORDS.test(parts.join('\0'))) texts.push({ place, parts });
    }
    Object.values(value).forEach(visit);
  };
  visit(program.body);
  return texts;
}

/** Whether a line of output may have been made from a text. */
export function isMadeFrom(line: string, { parts }: SourceText): boolean {
  let end = 0;
  return parts.every((part) => {
    const start = line.indexOf(part, end);
    end = start + part.length;
    return start >= 0;
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isInternal({ type, callee }: Node): boolean {
  if (type !== 'NewExpression' || !isNode(callee)) return false;
  const { name } = isNode(callee['property']) ? callee['property'] : callee;
  return INTERNAL.includes(name);
}

function lineOf({ loc }: Node): number {
  return (loc as { readonly start: { readonly line: number } }).start.line;
}

function partsOf({ type, value, quasis }: Node): string[] {
  if (type === 'StringLiteral') return [String(value)];
  if (type !== 'TemplateLiteral') return [];
  const pieces = quasis as readonly { readonly value: { readonly cooked: string } }[];
  return pieces.map((piece) => piece.value.cooked);
}

/** The parts of each line of a text. */
function linesOf(parts: readonly string[]): string[][] {
  const text = parts.join('\0');
  return text.split('\n').map((line) => line.split('\0'));
}
