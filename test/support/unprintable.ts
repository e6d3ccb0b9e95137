/** Matches forbidden characters: controls, line breaks, lone surrogates, direction overrides. */
export const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;
