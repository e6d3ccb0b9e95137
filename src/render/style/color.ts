/** The values of `--color`. */
export const COLOR_WHENS = ['auto', 'always', 'never'] as const;

export type ColorWhen = (typeof COLOR_WHENS)[number];

/**
 * Whether a stream gets color. The first of these that is set decides: `--color` unless `auto`,
 * NO_COLOR unless empty (no-color.org), FORCE_COLOR, TERM=dumb; else, terminals get color.
 */
export function isColored(
  when: ColorWhen,
  variables: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (when !== 'auto') return when === 'always';
  if (variables['NO_COLOR']) return false;
  const force = variables['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return variables['TERM'] !== 'dumb' && isTerminal;
}

/** The functions that color text: those of `readablePaint`, or `PLAIN` on a stream without color. */
export type Paint = Readonly<
  Record<'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow', (text: string) => string>
>;

/**
 * Returns the colors of a terminal that are readable on black and on white. Where a terminal has a white background,
 * the contrast of its cyan, green and yellow to it is 1.7 to 2.2, that of magenta and red at least 3.5; bold has the
 * terminal's own color. No color means anything alone: each has a mark, a label or a place of its own.
 */
export function readablePaint({ bold, dim, magenta, red }: TerminalColors): Paint {
  return { bold, dim, red, cyan: magenta, green: bold, yellow: bold };
}

/** The functions of chalk that we use. */
type TerminalColors = Readonly<
  Record<'bold' | 'dim' | 'magenta' | 'red', (text: string) => string>
>;

/** Leaves text unchanged, for streams without color. */
export const PLAIN: Paint = {
  bold: String,
  cyan: String,
  dim: String,
  green: String,
  red: String,
  yellow: String,
};
