import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';

const file = join(import.meta.dirname, '../scripts/late.js');
const { withLate } = await import(pathToFileURL(file).href);

/** What a script comes to, as it is and with its regular expressions made late. */
function results(script: string): readonly [asItIs: unknown, late: unknown] {
  const run = (code: string): unknown => new Script(code).runInNewContext();
  const late = withLate(`"use strict";\n${script}`);
  expect(late).toContain('new RegExp(');
  return [run(script), run(late)];
}

describe('regular expressions that are made late', () => {
  it.each([
    [
      'in a function',
      'function f(t) { return t.match(/\\p{L}+/gu); } f("ab c").length + f("d").length',
    ],
    [
      'a constant',
      'var WORD = /^\\p{L}+$/u; function f(t) { return WORD.test(t); } f("é") + f("1")',
    ],
    ['given later', 'var WORD; function init() { WORD = /\\p{L}/u; } init(); WORD.test("é")'],
    [
      'global, with test',
      'var n = 0; for (var i = 0; i < 3; i++) if (/\\p{L}/gu.test("é")) n++; n',
    ],
    ['a global constant', 'var WORD = /\\p{L}/gu; [WORD.test("é"), WORD.test("é")].join()'],
    [
      'two of one name',
      'var W = /\\p{L}/u; (function () { var W = /^\\p{N}/u; return W.test("a"); })() + W.test("a")',
    ],
    [
      'of strings',
      'var W = "\\\\p{L}", WORD = new RegExp("^" + W + "+$", "u"); WORD.test("é") + WORD.test("1")',
    ],
    [
      'of strings that change',
      'function f(s) { var W = new RegExp("\\\\p{" + s + "}", "u"); s = "N"; return W.test("é"); } /\\p{L}/u.test(f("L"))',
    ],
    ['with quotes', '/["\\\\/]\\p{L}/u.source'],
    ['a const', 'function f(t) { const WORD = /\\p{L}/u; return WORD.test(t); } f("é")'],
    ['a key of that name', 'var WORD = /\\p{L}/u; var o = { WORD: 1 }; WORD.test("é") + o.WORD'],
    ['a shorthand', 'var WORD = /\\p{L}/u; var o = { WORD }; o.WORD.test("é")'],
    [
      'a parameter',
      'var WORD = /\\p{L}/u; function f(WORD) { return WORD; } f(1) + WORD.test("é")',
    ],
    [
      'global, in a function that calls itself',
      'function f(n) { var r = /\\p{L}/gu, m = 0; while (r.exec("abc")) { m++; if (n) m += f(n - 1); } return m; } f(2)',
    ],
  ])('are the same: %s', (_, script) => {
    const [asItIs, late] = results(script);
    expect(late).toEqual(asItIs);
  });

  it('are joined by other constants', () => {
    const script = 'var n = 0; function make() { n++; return { a: n }; } var MADE = make();';
    const late = withLate(`"use strict";\n${script}`, ['MADE']);
    const run = (code: string): unknown => new Script(code).runInNewContext();
    expect(run(`${late} n`)).toBe(0);
    const uses = 'function f() { return MADE.a; } [f(), MADE.a, n].join()';
    expect(run(withLate(`"use strict";\n${script} ${uses}`, ['MADE']))).toBe('1,1,1');
  });

  it('are left where Node looks nothing up for them', () => {
    const script = '"use strict";\nvar A = /a+/u;\n';
    expect(withLate(script)).toBe(script);
  });

  it('are refused in what is late itself', () => {
    const script = '"use strict";\nvar A = /\\p{L}/u, B = [A]; B;';
    expect(() => withLate(script, ['B'])).toThrow('part of something late');
  });

  it('are refused in what esbuild has not written', () => {
    expect(() => withLate('var A = /\\p{L}/u;')).toThrow('no script as esbuild writes them');
  });
});
