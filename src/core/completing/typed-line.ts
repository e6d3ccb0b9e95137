/** A command line up to the cursor, as a shell would read it. */
export interface TypedLine {
  /** Without quotes; the last word is being typed, and is empty after a space. */
  readonly words: readonly string[];
  /** Whether the last word is the target of a redirection. */
  readonly isRedirection: boolean;
}

/** A redirection (`>`, `2>>`), a word, in which quotes may still be open, or space. */
const TOKEN =
  /(?<redirection>\d*(?:[<>]+[&|]?|&>+))|(?<word>(?:\\.?|'[^']*'?|"(?:\\.|[^"\\])*"?|[^\s\\'"<>])+)|\s+/gsu;
const QUOTED = /\\(?<plain>.?)|'(?<single>[^']*)'?|"(?<double>(?:\\.|[^"\\])*)"?/gsu;

/** Splits a line at spaces and removes quotes; `$` and backquotes are not expanded. */
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

/** A word without its quotes, the last of which may still be open. */
export function unquote(word: string): string {
  return word.replace(QUOTED, (...found) => {
    const { plain, single, double = '' } = found.at(-1) as Record<string, string | undefined>;
    return plain ?? single ?? double.replace(/\\(["\\$`])/gu, '$1');
  });
}
