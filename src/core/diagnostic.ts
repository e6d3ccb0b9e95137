import { compareTexts } from './words.ts';

/** What can be wrong with a question file or a bank; the codes are stable. */
export type DiagnosticCode =
  | 'bad-front-matter'
  | 'front-matter-value'
  | 'invalid-utf-8'
  | 'nested-too-deeply'
  | 'refused-front-matter'
  | 'same-id'
  | 'same-text'
  | 'unreadable';

/** Where text went missing or two files disagree it is an error; else a warning. */
export const SEVERITIES = {
  'bad-front-matter': 'error',
  'front-matter-value': 'warning',
  'invalid-utf-8': 'warning',
  'nested-too-deeply': 'error',
  'refused-front-matter': 'error',
  'same-id': 'error',
  'same-text': 'warning',
  unreadable: 'error',
} as const satisfies Record<DiagnosticCode, 'error' | 'warning'>;

/** A problem in what was read: a value, never thrown. Lines and columns count from 1. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly file: string;
  /** Absent where the whole file is meant. */
  readonly position?: { readonly line: number; readonly column: number };
}

/** By file, then by place in it; what is about a whole file comes first. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareTexts(a.file, b.file) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0)
  );
}
