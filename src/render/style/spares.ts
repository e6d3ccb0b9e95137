/** The line above the spares, for which there may be no time. */
export const SPARES_TITLE = 'if there is time';
