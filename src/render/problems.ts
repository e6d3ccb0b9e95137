import { type Diagnostic, SEVERITIES } from '../core/report/diagnostic.ts';
import type { Position } from '../core/text/lines.ts';
import { cleanText } from '../core/text/sanitize.ts';
import { renderDocument } from './questions/json.ts';
import { cut, cutStart, measureWidth } from './style/columns.ts';
import type { Style } from './style/layout.ts';

/** Returns the lines of the file with this name; empty if the lines are not known. */
export type LineLookup = (file: string) => readonly string[];

/** In UTF-16 units: enough for the combining marks and joined emoji that one column may hold. */
const MAX_UNITS_A_COLUMN = 8;
const MIN_COLUMNS = 20;

/** Renders problems for a terminal: each with its line, if known, and a caret at its position. */
export function* renderProblems(
  problems: readonly Diagnostic[],
  getLines: LineLookup,
  style: Style,
): Generator<string> {
  const { paint } = style;
  for (const problem of problems) {
    const { place, severity, message, code } = describeProblem(problem);
    const color = severity === 'error' ? paint.red : paint.yellow;
    yield `${paint.bold(`${place}:`)} ${color(`${severity}:`)} ${message} ${paint.dim(`[${code}]`)}\n`;
    const { file, position } = problem;
    if (position === undefined) continue;
    const line = getLines(file)[position.line - 1];
    if (line !== undefined) yield renderSource(line, position, style);
  }
}

/** Renders problems for scripts: `{"version":1,"problems":[…]}`, one problem per line. */
export function renderProblemsJson(problems: readonly Diagnostic[]): Generator<string> {
  return renderDocument('problems', problems, ({ code, message, file, position }) =>
    JSON.stringify({
      file,
      line: position?.line ?? null,
      column: position?.column ?? null,
      severity: SEVERITIES[code],
      code,
      message: cleanText(message),
    }),
  );
}

/** Renders a line of a file, cut at both ends to the width, and a caret below the column. */
function renderSource(line: string, { line: number, column }: Position, style: Style): string {
  const { paint, width } = style;
  const gutter = String(number);
  const room = Math.max(width - gutter.length - ' | '.length - 1, MIN_COLUMNS);
  // A line may have megabytes: only the part around the caret that may fit is cleaned and measured.
  const maxUnits = room * MAX_UNITS_A_COLUMN;
  const start = Math.min(column - 1, line.length);
  // Cleaning shortens text: each side is cleaned on its own, so that the caret stays in place.
  const before = cleanText(line.slice(Math.max(0, start - maxUnits), start)).trimStart();
  const behind = cleanText(line.slice(start, start + maxUnits)).trimEnd();
  const left = cutStart(before, Math.floor(room / 2));
  const right = cut(behind, room - measureWidth(left));
  const caret = ' '.repeat(measureWidth(left)) + paint.bold('^');
  const margin = `${' '.repeat(gutter.length)} ${paint.dim('|')}`;
  return `${paint.dim(`${gutter} |`)} ${left}${right}\n${margin} ${caret}\n`;
}

/** Renders a problem as a line that editors link: `career.md:3:1: error: … [same-id]`. */
export function renderProblem(problem: Diagnostic): string {
  const { place, severity, message, code } = describeProblem(problem);
  return `${place}: ${severity}: ${message} [${code}]`;
}

/** Returns the parts of a problem's line, safe to print. */
function describeProblem({ file, position, code, message }: Diagnostic) {
  const place = position === undefined ? file : `${file}:${position.line}:${position.column}`;
  const severity = SEVERITIES[code];
  return { place: cleanText(place), severity, message: cleanText(message), code };
}
