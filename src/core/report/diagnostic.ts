import type { Position } from '../text/lines.ts';
import { compareTexts } from '../text/normalize.ts';

/**
 * The severity of every problem that `check` and the loader report, by its stable code: an error if
 * a file, a block or an id is not read, or if two questions share an id, else a warning.
 */
export const SEVERITIES = {
  'bad-box': 'warning',
  'bad-date': 'warning',
  'bad-front-matter': 'error',
  'common-cue': 'warning',
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
  'stray-id': 'error',
  'stray-task': 'warning',
  'stray-text': 'warning',
  'too-long': 'warning',
  'unknown-audience': 'warning',
  'unknown-overlay': 'warning',
  'unknown-stage': 'warning',
  'unread-question': 'warning',
  unreadable: 'error',
} as const satisfies Record<string, 'error' | 'warning'>;

export type DiagnosticCode = keyof typeof SEVERITIES;

/** A problem in a question file or a note. It is returned, never thrown. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly file: string;
  /** Absent if the problem is about the whole file. */
  readonly position?: Position;
}

/** Whether a problem is an error, not a warning. */
export function isError({ code }: Diagnostic): boolean {
  return SEVERITIES[code] === 'error';
}

/** Orders by file, then by position; a problem of a whole file precedes problems of its lines. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareTexts(a.file, b.file) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0)
  );
}
