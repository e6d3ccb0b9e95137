import { cleanText } from '../core/clean.ts';
import { type Diagnostic, SEVERITIES } from '../core/diagnostic.ts';

/** One line for a problem in a file: `career.md:3:1: error: … [same-id]`, which editors link. */
export function renderProblem({ file, position, code, message }: Diagnostic): string {
  const place = position === undefined ? file : `${file}:${position.line}:${position.column}`;
  return cleanText(`${place}: ${SEVERITIES[code]}: ${message} [${code}]`);
}
