import { describe, expect, it } from 'vitest';
import { type DiagnosticCode, SEVERITIES } from '../../src/core/report/diagnostic.ts';
import { renderProblem } from '../../src/render/problems.ts';

describe('renderProblem', () => {
  it('gives the place, how bad it is, what it is and its code on a line', () => {
    const position = { line: 3, column: 1 };
    expect(renderProblem({ code: 'same-id', message: 'taken', file: 'a.md', position })).toBe(
      'a.md:3:1: error: taken [same-id]',
    );
  });

  it('gives the file alone where all of it is meant', () => {
    expect(renderProblem({ code: 'invalid-utf-8', message: 'not UTF-8', file: 'a.md' })).toBe(
      'a.md: warning: not UTF-8 [invalid-utf-8]',
    );
  });

  it('lets nothing through that a terminal obeys', () => {
    const file = 'a\u001b[2J\n.md';
    expect(renderProblem({ code: 'unreadable', message: 'b\u202ec\u0007', file })).toBe(
      'a .md: error: bc [unreadable]',
    );
  });

  it.each([
    ['bad-front-matter', 'error'],
    ['front-matter-value', 'warning'],
    ['invalid-utf-8', 'warning'],
    ['refused-front-matter', 'error'],
    ['same-id', 'error'],
    ['same-text', 'warning'],
    ['unreadable', 'error'],
  ] as const)('calls %s a problem of the severity %s', (code: DiagnosticCode, severity) => {
    expect(SEVERITIES[code]).toBe(severity);
  });
});
