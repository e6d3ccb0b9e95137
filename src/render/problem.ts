import { cleanText } from '../core/clean.ts';
import { type Diagnostic, SEVERITIES, type Severity } from '../core/diagnostic.ts';

/** One line for a problem in a file: `career.md:3:1: error: … [same-id]`, which editors link. */
export function renderProblem(problem: Diagnostic): string {
  const { place, severity, message, code } = problemParts(problem);
  return `${place}: ${severity}: ${message} [${code}]`;
}

/** What that line is made of, safe to print. */
export function problemParts({ file, position, code, message }: Diagnostic): {
  readonly place: string;
  readonly severity: Severity;
  readonly message: string;
  readonly code: string;
} {
  const place = position === undefined ? file : `${file}:${position.line}:${position.column}`;
  return {
    place: cleanText(place),
    severity: SEVERITIES[code],
    message: cleanText(message),
    code,
  };
}
