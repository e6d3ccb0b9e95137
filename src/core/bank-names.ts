/** The name of our own bank, and the one of standard input, among the paths of `--bank`. */
export const BUILT_IN = 'built-in';
export const STANDARD_INPUT = '-';
