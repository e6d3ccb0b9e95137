/** How text for people looks on its stream. */
export interface Style {
  /** The columns of a line. */
  readonly width: number;
  readonly paint: Paint;
}

/** `grouped` under topic headings, or `flat`, in the order given. */
export type Arrangement = 'grouped' | 'flat';

/** How to lay questions out; formats ignore the settings that have no meaning in them. */
export interface Layout extends Style {
  readonly arrangement: Arrangement;
  /** Whether follow-ups, why, good signs and red flags go with each question. */
  readonly details: boolean;
  /** Whether `text` shows the audiences of a question: not after the user chose one. */
  readonly audience: boolean;
}

/** The values of `--color`. */
export const COLOR_WHENS = ['auto', 'always', 'never'] as const;
export type ColorWhen = (typeof COLOR_WHENS)[number];

/**
 * Whether a stream gets color: the flag decides, then NO_COLOR (no-color.org: any value but the
 * empty one), then FORCE_COLOR, then TERM=dumb, then whether it is a terminal.
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

/** Colors text: chalk, or `PLAIN` on a stream without color. */
export type Paint = Readonly<
  Record<'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow', (text: string) => string>
>;

/** Returns text unchanged. */
export const PLAIN: Paint = {
  bold: String,
  cyan: String,
  dim: String,
  green: String,
  red: String,
  yellow: String,
};
