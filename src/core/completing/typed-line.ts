/** A command line up to the cursor, split into words as a shell splits it. */
export interface TypedLine {
  /** The words without their quotes. The last one is being typed; it is empty after a space. */
  readonly words: readonly string[];
  /** Whether the last word is the file of a redirection: `> questions.md`. */
  readonly isRedirection: boolean;
}

/** Matches a redirection (`>`, `2>>`), a word (its last quote may be unclosed), or white space. */
const TOKEN =
  /(?<redirection>\d*(?:[<>]+[&|]?|&>+))|(?<word>(?:\\.?|'[^']*'?|"(?:\\.|[^"\\])*"?|[^\s\\'"<>])+)|\s+/gsu;
const QUOTED = /\\(?<plain>.?)|'(?<single>[^']*)'?|"(?<double>(?:\\.|[^"\\])*)"?/gsu;

/** Splits a line into words without quotes, and skips redirections; `$` and backquotes stay. */
export function parseTypedLine(line: string): TypedLine {
  const words: string[] = [];
  let word: string | undefined;
  let isRedirection = false;
  for (const { groups = {} } of line.matchAll(TOKEN)) {
    if (groups['word'] !== undefined) {
      word = unquote(groups['word']);
      continue;
    }
    if (word !== undefined && !isRedirection) words.push(word);
    isRedirection = groups['redirection'] !== undefined || (isRedirection && word === undefined);
    word = undefined;
  }
  return { words: [...words, word ?? ''], isRedirection };
}

/** Removes the quotes and backslashes of a shell word; its last quote may be unclosed. */
export function unquote(word: string): string {
  return word.replace(QUOTED, (...found) => {
    const { plain, single, double = '' } = found.at(-1) as Record<string, string | undefined>;
    return plain ?? single ?? double.replace(/\\(["\\$`])/gu, '$1');
  });
}
