import type { Position } from '../text/lines.ts';
import { compareTexts } from '../text/normalize.ts';

/**
 * What can be wrong with a question file or a bank, and how bad it is; the codes are stable. Where text
 * went missing or two files disagree it is an error; else a warning.
 */
export const SEVERITIES = {
  'bad-box': 'warning',
  'bad-date': 'warning',
  'bad-front-matter': 'error',
  'empty-item': 'warning',
  'front-matter-value': 'warning',
  'invalid-utf-8': 'warning',
  'misspelled-label': 'warning',
  'near-duplicate': 'warning',
  'nested-too-deeply': 'error',
  'no-topic': 'warning',
  'refused-front-matter': 'error',
  'same-id': 'error',
  'same-text': 'warning',
  'several-questions': 'warning',
  'stray-task': 'warning',
  'too-long': 'warning',
  'unknown-audience': 'warning',
  'unknown-stage': 'warning',
  unreadable: 'error',
} as const satisfies Record<string, Severity>;

/** How bad a problem is. */
export type Severity = 'error' | 'warning';

/** The code of a problem. */
export type DiagnosticCode = keyof typeof SEVERITIES;

/** A problem in what was read: a value, never thrown. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly file: string;
  /** Absent where the whole file is meant. */
  readonly position?: Position;
}

/** Whether a problem is an error, and no warning. */
export function isError({ code }: Diagnostic): boolean {
  return SEVERITIES[code] === 'error';
}

/** By file, then by place in it; what is about a whole file comes first. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareTexts(a.file, b.file) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0)
  );
}
