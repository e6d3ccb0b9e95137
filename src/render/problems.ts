import { type Diagnostic, SEVERITIES, type Severity } from '../core/report/diagnostic.ts';
import type { Position } from '../core/text/lines.ts';
import { cleanText } from '../core/text/sanitize.ts';
import { renderDocument } from './questions/json.ts';
import type { Style } from './style/style.ts';
import { measureWidth, splitCharacters } from './style/wrap.ts';

/** The lines of a file by its name, as far as they are known. */
export type LineLookup = (file: string) => readonly string[];

const CUT = '…';
/** Of what shows as one column, near enough: an emoji with its joined ones has more, and two columns. */
const UNITS_A_COLUMN = 8;
const NARROWEST = 20;

/** For people: each problem, its line of the file, and a caret below the place. */
export function* renderProblems(
  problems: readonly Diagnostic[],
  linesOf: LineLookup,
  style: Style,
): Generator<string> {
  for (const problem of problems) {
    yield `${renderHead(problem, style)}\n`;
    const { file, position } = problem;
    if (position === undefined) continue;
    const line = linesOf(file)[position.line - 1];
    if (line !== undefined) yield renderSource(line, position, style);
  }
}

/** For scripts: `{"version":1,"problems":[…]}`, a problem a line. */
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

/** What `renderProblem` prints, with color. */
function renderHead(problem: Diagnostic, { paint }: Style): string {
  const { place, severity, message, code } = problemParts(problem);
  const color = severity === 'error' ? paint.red : paint.yellow;
  return `${paint.bold(`${place}:`)} ${color(`${severity}:`)} ${message} ${paint.dim(`[${code}]`)}`;
}

/** A line of a file and a caret below its column, cut at both ends to the width. */
function renderSource(line: string, { line: number, column }: Position, style: Style): string {
  const { paint, width } = style;
  const gutter = String(number);
  const room = Math.max(width - gutter.length - ' | '.length - 1, NARROWEST);
  // A line may be of megabytes: no more of it is looked at than could be shown.
  const reach = room * UNITS_A_COLUMN;
  const start = Math.min(column - 1, line.length);
  const before = line.slice(Math.max(0, start - reach), start);
  const behind = line.slice(start, start + reach);
  // Cleaned apart, so that the caret knows how much of what stands before it is left.
  const left = lastPart(cleanText(before).trimStart(), Math.floor(room / 2));
  const right = firstPart(cleanText(behind).trimEnd(), room - measureWidth(left));
  const caret = ' '.repeat(measureWidth(left)) + paint.bold('^');
  const margin = `${' '.repeat(gutter.length)} ${paint.dim('|')}`;
  return `${paint.dim(`${gutter} |`)} ${left}${right}\n${margin} ${caret}\n`;
}

/** As much of the beginning as fits. */
function firstPart(text: string, room: number): string {
  if (measureWidth(text) <= room) return text;
  return `${takeWhileFits(splitCharacters(text), room - 1).join('')}${CUT}`;
}

/** As much of the end as fits. */
function lastPart(text: string, room: number): string {
  if (measureWidth(text) <= room) return text;
  const characters = [...splitCharacters(text)].reverse();
  return `${CUT}${takeWhileFits(characters, room - 1)
    .reverse()
    .join('')}`;
}

function takeWhileFits(characters: readonly string[], room: number): string[] {
  let used = 0;
  const end = characters.findIndex((character) => {
    used += measureWidth(character);
    return used > room;
  });
  return characters.slice(0, end === -1 ? undefined : end);
}

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
