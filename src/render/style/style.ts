/** What text for people looks like on the stream that it goes to. */
export interface Style {
  /** The columns that it fills. */
  readonly width: number;
  readonly paint: Paint;
}

/** `grouped` under topic headings, or `flat`, in the order given. */
export type Arrangement = 'grouped' | 'flat';

/** How to lay questions out; what a format has no room for, it leaves out. */
export interface Layout extends Style {
  readonly arrangement: Arrangement;
  /** Whether follow-ups, why, good signs and red flags go with each question. */
  readonly details: boolean;
  /** Whether `text` says whom a question is for: not where the user just said so. */
  readonly audience: boolean;
}

/** What `--color` takes. */
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

/** The looks that text can have. */
type Look = 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow';

/** What gives text a look: chalk, or for a stream without color, nothing. */
export type Paint = Readonly<Record<Look, (text: string) => string>>;

const asIs = (text: string): string => text;

/** Leaves text as it is. */
export const PLAIN: Paint = {
  bold: asIs,
  cyan: asIs,
  dim: asIs,
  green: asIs,
  red: asIs,
  yellow: asIs,
};
