import { tempFolder } from './temp-folder.ts';
import { runInTerminal, type TerminalRun } from './terminal.ts';

/** A bank of seven questions, each of its own topic. */
export const BANK = `
# One
- Aa? ^a
  - Why: because of a
# Two
- Bb? ^b
# Three
- Cc? ^c
# Four
- Dd? ^d
# Five
- Ee? ^e
# Six
- Ff? ^f
# Seven
- Gg? ^g
`;
/** Matches the keys below a hand. */
export const HINTS = /enter take (?:all \d|it)/u;

/** Starts `pick` with a bank.md of seven questions, and waits for a hand of three. */
export async function dealThree(
  flags: readonly string[] = [],
  options: Parameters<typeof runInTerminal>[1] = {},
): Promise<TerminalRun> {
  const cwd = options.cwd ?? tempFolder({ 'bank.md': BANK });
  const args = ['pick', '3', '--bank', 'bank.md', '--seed', 'x', ...flags];
  const run = runInTerminal(args, { ...options, cwd });
  await run.see(HINTS);
  return run;
}

/** Lists the questions on the screen, with `>` before the current one and `*` before held ones. */
export function handOn(run: TerminalRun): string[] {
  return handIn(run.screen());
}

/** Lists the questions among the lines of a screen, as `handOn` does. */
export function handIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const slot = /^ ([ >]) +\d+ (held| {4}) (\S+)/u.exec(line);
    if (slot === null) return [];
    const [, cursor = '', box, text = ''] = slot;
    return [`${cursor.trim()}${box === 'held' ? '*' : ''}${text}`];
  });
}

/** Whether the last control code for the cursor shows it. */
export function isCursorShown(output: string): boolean {
  return output.lastIndexOf('\u001b[?25h') > output.lastIndexOf('\u001b[?25l');
}
