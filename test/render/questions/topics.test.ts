import { describe, expect, it } from 'vitest';
import {
  renderTopicsJson,
  renderTopicsPlain,
  renderTopicsText,
} from '../../../src/render/questions/topics.ts';
import { COLORS, createLayout } from '../../support/layouts.ts';
import { bankOf } from '../../support/read-list.ts';

const { topics } = bankOf(
  '---\ntopic: pay\ntitle: Pay and benefits\naliases: [salary, base]\n---\n- a',
  '## 技術\n- b',
);
const COUNTS = topics.map((topic, index) => ({
  topic,
  count: index === 0 ? 12 : 3,
  isGuessed: false,
}));

describe('renderTopicsText', () => {
  it('aligns names, counts, and titles with their aliases', () => {
    expect([...renderTopicsText(COUNTS, createLayout(), true)]).toEqual([
      'pay   12  Pay and benefits (salary, base)\n',
      '技術   3  技術\n',
    ]);
  });

  it('leaves the aliases out without details, and cuts a title to one line', () => {
    expect([...renderTopicsText(COUNTS, createLayout(), false)]).toEqual([
      'pay   12  Pay and benefits\n',
      '技術   3  技術\n',
    ]);
    expect([...renderTopicsText(COUNTS, createLayout({ width: 22 }), false)][0]).toBe(
      'pay   12  Pay and ben…\n',
    );
  });

  it('wraps the aliases to the width', () => {
    expect([...renderTopicsText(COUNTS, createLayout({ width: 30 }), true)][0]).toBe(
      'pay   12  Pay and benefits\n          (salary, base)\n',
    );
  });

  it('paints the names bold and the aliases dim', () => {
    const [pay] = [...renderTopicsText(COUNTS, createLayout({ paint: COLORS }), true)];
    expect(pay).toContain('\u001b[1mpay \u001b[22m  12  Pay');
    expect(pay).toContain('\u001b[2m(salary, base)\u001b[22m\n');
  });

  it('puts a name wider than half the width on a line of its own', () => {
    const name = 'a'.repeat(100_000);
    const { topics: long } = bankOf(`## ${name}\n- a\n## b\n- b`);
    const counts = long.map((topic) => ({
      topic: { ...topic, title: 'T' },
      count: 1,
      isGuessed: false,
    }));
    expect([...renderTopicsText(counts, createLayout({ width: 20 }), false)]).toEqual([
      `${name}\n            1  T\n`,
      'b           1  T\n',
    ]);
  });

  it('prints nothing if there are no topics', () => {
    expect([...renderTopicsText([], createLayout(), false)]).toEqual([]);
  });
});

describe('renderTopicsText with guesses and many aliases', () => {
  it('marks a guessed topic, and aligns the others with it', () => {
    const counts = COUNTS.map((count, index) => ({ ...count, isGuessed: index === 1 }));
    expect([...renderTopicsText(counts, createLayout(), true)]).toEqual([
      'pay    12  Pay and benefits (salary, base)\n',
      '~技術   3  技術\n',
    ]);
  });

  it('shows only the first twelve aliases', () => {
    const aliases = Array.from({ length: 13 }, (_, index) => `a${index + 1}`);
    const many = bankOf(`---\ntopic: pay\naliases: [${aliases}]\n---\n- a`).topics;
    const counts = many.map((topic) => ({ topic, count: 1, isGuessed: false }));
    expect([...renderTopicsText(counts, createLayout({ width: 99 }), true)].join('')).toBe(
      'pay  1  pay (a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, …)\n',
    );
    expect([...renderTopicsJson(counts)].join('')).toContain('"a13"');
  });
});

describe('renderTopicsPlain', () => {
  it('prints name, count and title with tabs between them', () => {
    expect([...renderTopicsPlain(COUNTS)]).toEqual([
      'pay\t12\tPay and benefits\n',
      '技術\t3\t技術\n',
    ]);
  });
});

describe('renderTopicsJson', () => {
  it('prints one document with one topic per line', () => {
    expect([...renderTopicsJson(COUNTS)].join('')).toBe(`{"version":1,"topics":[
{"topic":"pay","topicGuessed":false,"count":12,"title":"Pay and benefits","aliases":["salary","base"]},
{"topic":"技術","topicGuessed":false,"count":3,"title":"技術","aliases":[]}
]}
`);
  });

  it('prints an empty document if there are no topics', () => {
    expect([...renderTopicsJson([])].join('')).toBe('{"version":1,"topics":[]}\n');
  });
});
