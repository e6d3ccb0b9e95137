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
