/** Matches a command line in double quotes, as `shellLine` writes it. */
const LINE = /"ask-them ((?:'[^']*'|\\.|[^'"\\])*)"/gsu;
/** The ends of messages that say where to read on. They are no answer to what was typed. */
const READ_ON = /(?: \(see |: )"ask-them [^"]*--help"(?: lists them all|\))?/gu;

/** Returns the command lines that a message suggests, each as its words without `ask-them`. */
export function suggestionsOf(message: string): string[][] {
  const lines = [...message.replace(READ_ON, '').matchAll(LINE)];
  return lines.map(([, line = '']) => parseShellWords(line));
}

/** Splits a line as a shell does, at spaces outside of quotes. */
function parseShellWords(line: string): string[] {
  const words = line.match(/(?:'[^']*'|\\.|[^\s'\\])+/gsu) ?? [];
  return words.map((word) =>
    word.replace(/'([^']*)'|\\(.)/gsu, (_, quoted, escaped) => quoted ?? escaped),
  );
}
