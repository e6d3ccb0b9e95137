import { describe, expect, it } from 'vitest';
import {
  compareDiagnostics,
  type Diagnostic,
  isError,
} from '../../../src/core/report/diagnostic.ts';

const at = (file: string, line?: number, column = 1): Diagnostic => ({
  code: 'same-id',
  message: '',
  file,
  ...(line === undefined ? {} : { position: { line, column } }),
});

describe('compareDiagnostics', () => {
  it('sorts by file, line and column, with problems of the whole file first', () => {
    const sorted = [at('a.md'), at('a.md', 2), at('a.md', 10), at('a.md', 10, 3), at('b.md', 1)];
    expect([...sorted].reverse().sort(compareDiagnostics)).toEqual(sorted);
  });
});

describe('isError', () => {
  it('returns true for errors and false for warnings', () => {
    expect(isError(at('a.md'))).toBe(true);
    expect(isError({ ...at('a.md'), code: 'same-text' })).toBe(false);
  });
});
