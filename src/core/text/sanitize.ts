/** String commands (OSC, DCS, SOS, PM, APC) with their bodies, then CSI and the short escapes (ECMA-48). */
const ESCAPE_SEQUENCES =
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0000-\u001f\u007f-\u009f]*(?:\u0007|\u001b\\|\u009c)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]/gu;
const LINE_BREAKING = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** Controls, lone surrogates, and the marks that reverse the reading direction of the text behind them. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * One line of text that is safe to print on a terminal: without escape sequences, control characters
 * and direction overrides, and with spaces for line breaks and tabs. Every string from a question
 * file passes through here before it is stored.
 */
export function cleanText(text: string): string {
  return text.replace(ESCAPE_SEQUENCES, '').replace(LINE_BREAKING, ' ').replace(UNPRINTABLE, '');
}
