/** A command line up to the cursor, as a shell would read it. */
export interface TypedLine {
  /** Without quotes; the last is being typed, and is empty behind a space. */
  readonly words: readonly string[];
  /** Whether the last word is where input comes from or output goes to. */
  readonly isRedirection: boolean;
}

/** `>`, `2>>`; a word, in which quotes may still be open; or what lies between words. */
const PART =
  /(?<sign>\d*(?:[<>]+[&|]?|&>+))|(?<word>(?:\\.?|'[^']*'?|"(?:\\.|[^"\\])*"?|[^\s\\'"<>])+)|\s+/gsu;
const QUOTED = /\\(?<plain>.?)|'(?<single>[^']*)'?|"(?<double>(?:\\.|[^"\\])*)"?/gsu;

/** Splits a line at spaces and takes the quotes away; whatever `$` and backquotes stand for stays as typed. */
export function parseTypedLine(line: string): TypedLine {
  const words: string[] = [];
  let word: string | undefined;
  let isTarget = false;
  for (const { groups = {} } of line.matchAll(PART)) {
    if (groups['word'] !== undefined) {
      word = unquote(groups['word']);
      continue;
    }
    if (word !== undefined && !isTarget) words.push(word);
    isTarget = groups['sign'] !== undefined || (isTarget && word === undefined);
    word = undefined;
  }
  return { words: [...words, word ?? ''], isRedirection: isTarget };
}

/** A word without its quotes, also where one is still open. */
export function unquote(word: string): string {
  return word.replace(QUOTED, (...found) => {
    const { plain, single, double = '' } = found.at(-1) as Record<string, string | undefined>;
    return plain ?? single ?? double.replace(/\\(["\\$`])/gu, '$1');
  });
}

/** The shells that there is a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];
