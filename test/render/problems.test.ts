import { describe, expect, it } from 'vitest';
import { type Diagnostic, SEVERITIES } from '../../src/core/report/diagnostic.ts';
import { renderProblem, renderProblems, renderProblemsJson } from '../../src/render/problems.ts';
import { PLAIN } from '../../src/render/style/color.ts';
import { measureWidth, splitCharacters } from '../../src/render/style/columns.ts';

const WIDTH = 40;

function render(line: string, column: number, width = WIDTH): string[] {
  const position = { line: 1, column };
  const problem: Diagnostic = { code: 'too-long', message: 'long', file: 'a.md', position };
  const text = [...renderProblems([problem], () => [line], { width, paint: PLAIN })].join('');
  return text.split('\n').slice(1, -1);
}

/** Returns the part of the line from the caret to the end. */
function pointedAt(line: string, column: number, width = WIDTH): string {
  const [source = '', caret = ''] = render(line, column, width);
  const before = measureWidth(caret) - 1;
  let passed = '';
  for (const character of splitCharacters(source)) {
    if (measureWidth(passed) >= before) break;
    passed += character;
  }
  return source.slice(passed.length);
}

describe('renderProblem', () => {
  it.each<[string, Diagnostic, string]>([
    [
      'with its position',
      { code: 'same-id', message: 'taken', file: 'a.md', position: { line: 3, column: 1 } },
      'a.md:3:1: error: taken [same-id]',
    ],
    [
      'about a whole file',
      { code: 'invalid-utf-8', message: 'not UTF-8', file: 'a.md' },
      'a.md: warning: not UTF-8 [invalid-utf-8]',
    ],
    [
      'without control codes',
      { code: 'unreadable', message: 'b\u202ec\u0007', file: 'a\u001b[2J\n.md' },
      'a .md: error: bc [unreadable]',
    ],
  ])('prints a problem %s', (_, problem, line) => {
    expect(renderProblem(problem)).toBe(line);
  });

  it.each([
    ['bad-front-matter', 'error'],
    ['front-matter-value', 'warning'],
    ['invalid-utf-8', 'warning'],
    ['refused-front-matter', 'error'],
    ['same-id', 'error'],
    ['same-text', 'warning'],
    ['unreadable', 'error'],
  ] as const)('gives a problem %s the severity %s', (code, severity) => {
    expect(SEVERITIES[code]).toBe(severity);
  });
});

describe('renderProblems', () => {
  it('prints the line of the file and a caret below the position', () => {
    expect(render('- A cat? A dog?', 10)).toEqual(['1 | - A cat? A dog?', '  |          ^']);
  });

  it.each([
    ['wide characters', '- 猫ですか？ 犬ですか？', 9],
    ['emoji of several parts', '- 👩‍💻👍🏽 cat?', 13],
    ['combining marks', '- a\u0301e\u0308 cat?', 8],
    ['a tab', '-\tA\tcat?', 5],
    ['an escape sequence', '- \u001b[31mA cat?', 10],
    ['a direction override', '- \u202eA cat?', 6],
  ])('puts the caret in the right column after %s', (_, line, column) => {
    const cleaned = pointedAt(line, column);
    expect(cleaned).toBe(line.slice(column - 1));
  });

  it('removes the indent of a line', () => {
    expect(render('\t    - Why:', 6)).toEqual(['1 | - Why:', '  | ^']);
  });

  it('points after the end of a line that is shorter than the column', () => {
    expect(render('-', 2)).toEqual(['1 | -', '  |  ^']);
    expect(render('', 1)).toEqual(['1 | ', '  | ^']);
    expect(render('ab', 99)).toEqual(['1 | ab', '  |   ^']);
  });

  it.each(['a', '猫', 'e\u0301', '👩‍💻', '\t'])(
    'cuts a long line of %j around the position',
    (character) => {
      const line = `${character.repeat(50_000)}here${character.repeat(50_000)}`;
      const column = character.length * 50_000 + 1;
      const lines = render(line, column);
      expect(lines.filter((text) => measureWidth(text) >= WIDTH)).toEqual([]);
      expect(pointedAt(line, column)).toMatch(/^here/u);
    },
  );

  it('stays readable on a very narrow terminal', () => {
    expect(render('- Whose cat walks over the keyboard?', 9, 5)).toEqual([
      '1 | - Whose cat walks o…',
      '  |         ^',
    ]);
  });

  it('prints no line for a whole file, or for a line that does not exist', () => {
    const file: Diagnostic = { code: 'unreadable', message: 'gone', file: 'a.md' };
    const far: Diagnostic = { ...file, position: { line: 7, column: 1 } };
    const text = [...renderProblems([file, far], () => [], { width: WIDTH, paint: PLAIN })];
    expect(text.join('')).toBe(
      'a.md: error: gone [unreadable]\na.md:7:1: error: gone [unreadable]\n',
    );
  });
});

describe('renderProblemsJson', () => {
  it('prints all keys, with null for a whole file', () => {
    const problem: Diagnostic = { code: 'unreadable', message: 'go\u0007ne\u202e', file: 'a.md' };
    expect([...renderProblemsJson([problem])].join('')).toBe(
      '{"version":1,"problems":[\n{"file":"a.md","line":null,"column":null,"severity":"error","code":"unreadable","message":"gone"}\n]}\n',
    );
  });
});
