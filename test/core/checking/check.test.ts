import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../support/check-texts.ts';

/** Returns the problems that `check` finds in files, as `code file:line:column`. */
function problemsIn(...texts: readonly string[]): string[] {
  return checkTexts(...texts.map((text, index) => [`${index + 1}.md`, text] as const)).map(
    ({ code, file, position }) => `${code} ${file}:${position?.line}:${position?.column}`,
  );
}

/** Returns the problems in lines below a heading, as `code line:column`. */
function problemsBelow(...lines: readonly string[]): string[] {
  return problemsIn(`## Pets\n${lines.join('\n')}\n`).map((problem) =>
    problem.replace('1.md:', ''),
  );
}

describe('checkFiles', () => {
  it.each([
    '- Whose cat is it? #for/peer #stage/offer ^cat\n  - Follow-up: Since when?\n  - Why: so',
    '- Whose cat is it, and who feeds it?\n- Who left?\n- Who left this year?',
    '- Whose cat is it?\n  - Answer:\n  - Who: they\n  - Way: this\n  - Red flags: none',
    '- Whose cat is it?\n  - Why:\n    - it is so',
    '```\n-\n```\n\n- Whose cat is it?\n  - > it is ours\n  - | a | b |\n    |---|---|',
  ])('finds no problem in %j', (text) => {
    expect(problemsBelow(text)).toEqual([]);
  });

  it('finds no problem in files without questions', () => {
    expect(problemsIn('', '\n', '# Title\n\nProse.\n')).toEqual([]);
  });
});

describe('the rule empty-item', () => {
  it.each([
    ['a bullet alone', ['-'], 'empty-item 2:2'],
    ['a number alone', ['1.'], 'empty-item 2:3'],
    ['a box alone', ['- [ ]'], 'empty-item 2:3'],
    ['tags alone', ['- #core'], 'empty-item 2:3'],
    ['a label alone', ['- Who?', '  - Red flag :'], 'empty-item 3:5'],
    ['a label in bold alone', ['- Who?', '  - **Why:**'], 'empty-item 3:5'],
    ['a synonym of a label alone', ['- Who?', '  - Good answer：'], 'empty-item 3:5'],
    ['an emoji label alone', ['- Who?', '  - [ ] ✅'], 'empty-item 3:5'],
    ['a dash that makes the item above it a heading', ['- Who?', '  -'], 'empty-item 3:3'],
    [
      'a dash that makes the two lines above it a heading',
      ['- Who', '  is it?', '  - '],
      'empty-item 4:3',
    ],
    ['a bullet in a quote', ['> -'], 'empty-item 2:4'],
  ])('reports %s', (_, lines, problem) => {
    expect(problemsBelow(...lines)).toEqual([problem]);
  });

  it('counts lines from the start of the file, front matter included', () => {
    expect(problemsIn('\ufeff---\r\ntopic: pets\r\n---\r\n\r\n-\r\n')).toEqual([
      'empty-item 1.md:5:2',
    ]);
  });
});

describe('the rule misspelled-label', () => {
  it.each(['Folow-up', 'folow-up', 'Good sing', 'Godo sign', 'Red flg', 'Wyh', 'Whyy', 'Asnwer'])(
    'reports %s',
    (label) => {
      expect(problemsBelow('- Who is it?', `  - ${label}: me`)).toEqual(['misspelled-label 3:5']);
    },
  );

  it.each([
    'Who',
    'Way',
    'How',
    'Note',
    'When',
    'Team',
    'Follow-up',
    'Follow up',
    'WHY',
    'red flag',
  ])('accepts %s', (label) => {
    expect(problemsBelow('- Who is it?', `  - ${label}: me`)).toEqual([]);
  });

  it('accepts the plural of a label', () => {
    const text = '## Pets\n- Who is it?\n  - Red flags: me\n';
    expect(checkTexts(['a.md', text])).toEqual([]);
  });

  it.each(['**Folow-up**:', '_Folow-up_ :', '__Folow-up:__', 'Folow-up：'])(
    'reports the position of the label in %s',
    (label) => {
      const column = 5 + label.indexOf('F');
      expect(problemsBelow('- Who is it?', `  - ${label} me`)).toEqual([
        `misspelled-label 3:${column}`,
      ]);
    },
  );

  it('does not report a label that begins a question', () => {
    expect(problemsBelow('- Folow-up: what is it?', '- Good sing: is it one?')).toEqual([]);
  });

  it('finds a label that is in bold, in a task and deeply nested', () => {
    const lines = ['- Who?', '  - Since when?', '    - [ ] **Folow-up:** what?', '', '- Why?'];
    expect(problemsBelow(...lines)).toEqual(['misspelled-label 4:13']);
  });
});

describe('the rule no-topic', () => {
  it('reports each question without a topic if another one in the file has a topic', () => {
    const text = '- A cat?\n- A dog? #topic/pets\n- A bird?\n\n## Pets\n\n- A fish?\n';
    expect(problemsIn(text)).toEqual(['no-topic 1.md:1:3', 'no-topic 1.md:3:3']);
  });

  it('reports a file only once if none of its questions has a topic', () => {
    expect(problemsIn('- A cat?\n- A dog?\n', '- A bird?\n')).toEqual([
      'no-topic 1.md:1:3',
      'no-topic 2.md:1:3',
    ]);
  });

  it('skips notes, and files with broken front matter', () => {
    expect(problemsIn('- A cat?\n\n## 2026-11-22 recruiter\n\n- A dog?\n')).toEqual([]);
    expect(problemsIn('---\ntopic: [\n---\n- A cat?\n')).toEqual([]);
  });
});

describe('the rule same-text', () => {
  it('reports a question that a file has twice', () => {
    expect(problemsBelow('- A cat?', '- a *cat*?', '- A cat? ^cat')).toEqual(['same-text 3:3']);
  });

  it('accepts the same question in two files', () => {
    expect(problemsIn('## A\n- A cat?', '## A\n- A cat?')).toEqual([]);
  });

  it('accepts the same question under two headings of a note, but not under one', () => {
    const note = '## 2026-11-22 a\n- A cat? ^c\n## 2026-11-29 b\n- A cat? ^c\n- A cat? ^c\n';
    expect(problemsIn(note)).toEqual(['same-text 1.md:5:3']);
    const undated = problemsIn(note.replaceAll('2026-', ''));
    expect(undated.filter((problem) => problem.startsWith('same-text'))).toHaveLength(2);
  });
});

describe('the rule same-text, in notes', () => {
  const note = (heading: string) => `${heading}\n\n- A cat? ^c\n\n## Later\n\n- A cat? ^c\n`;

  it.each([
    '## 2026-11-22',
    '## 2026-11-22 recruiter ##',
    '2026-11-22 recruiter\n---',
    '## [[2026-11-22]] recruiter',
    '## **2026-11-22** recruiter',
    '## Recruiter, 22 Nov 2026',
    '## **Di, 22.11.** Frau Meier',
    'Tue 22 Nov, recruiter\n---',
  ])('treats a file with the heading %j as a note', (heading) => {
    expect(problemsIn(note(heading))).toEqual([]);
  });

  it.each([
    '# 2026-11-22',
    '## 2026-11-223',
    '## Updated 2026-11-22',
    '## Why since 22 Nov?',
    '## 2.1. The team',
    'call them back on 22 Nov\n---',
    '> ## 2026-11-22',
    '```\n## 2026-11-22\n```\n## Before',
  ])('does not treat a file with only %j as a note', (heading) => {
    expect(problemsIn(note(heading))).toContainEqual(expect.stringContaining('same-text'));
  });

  it('ignores headings in code', () => {
    const text = '## 2026-11-22\n- A cat?\n\n```\n# so\n```\n\n- A cat?\n';
    expect(problemsIn(text)).toEqual(['same-text 1.md:8:3']);
  });
});

describe('the rule near-duplicate', () => {
  const near = '- Which cat walked over your keyboard? ^b';

  it('reports nearly the same question, in the same file or another', () => {
    const text = `## A\n- Which cat walked over the keyboard? ^a\n`;
    expect(problemsIn(text + near)).toEqual(['near-duplicate 1.md:3:3']);
    expect(problemsIn(text, `## A\n${near}`)).toEqual(['near-duplicate 2.md:2:3']);
  });

  it('accepts near duplicates across the headings of a note, and between a note and a bank', () => {
    const text = '## 2026-11-22\n- Which cat walked over the keyboard? ^a\n';
    expect(problemsIn(`${text}### Later\n${near}`)).toEqual([]);
    expect(problemsIn(text, `## A\n${near}`)).toEqual([]);
    expect(problemsIn(text + near)).toEqual(['near-duplicate 1.md:3:3']);
  });
});

describe('the rule several-questions', () => {
  it.each([
    ['- A cat? A dog?', 10],
    ['- A cat?! Or *a dog*?', 11],
    ['- Whose cat is it? And why?', 20],
    ['- قطة؟ كلب؟', 8],
    ['- 猫ですか？犬ですか？', 8],
    ['- Who came, who left the team and why did they go?', 35],
  ])('reports %s', (line, column) => {
    expect(problemsBelow(line)).toEqual([`several-questions 2:${column}`]);
  });

  it.each([
    '- A cat?',
    '- A cat???',
    '- Who says "A cat? A dog?" here?',
    '- Who came (and why? and how?) here?',
    '- Is it [that](https://example.org/?a=b&c?d)? ^x',
    '- Is it https://example.org/?a=b that counts?',
    '- When, where and how do you meet?',
    '- Who would miss it, and why that one?',
  ])('accepts %s', (line) => {
    expect(problemsBelow(line)).toEqual([]);
  });

  it('points to the whole item if markup hides where its second question begins', () => {
    expect(problemsBelow('- A cat? [A](x "y") dog?')).toEqual(['several-questions 2:10']);
    expect(problemsBelow('- A *cat*? A dog?')).toEqual(['several-questions 2:3']);
  });

  it('points to the second question on a later line of a wrapped item', () => {
    expect(problemsBelow('- Whose cat', '  is it? Whose', '  dog?')).toEqual([
      'several-questions 3:10',
    ]);
    expect(problemsBelow('- Whose cat is it?', '  Whose dog?')).toEqual(['several-questions 3:3']);
  });
});

describe('the rule stray-id', () => {
  it.each([
    ['an item', '- Whose cat is it? ^a ^b', '2:20'],
    ['a task', '- [ ] Whose cat is it? ^a ^b', '2:24'],
    ['a numbered item', '1. Whose cat is it? ^a ^b', '2:21'],
    ['a heading', '### Whose cat is it? ^a ^b', '2:22'],
    ['bold words', '**Whose cat is it?** ^a ^b', '2:22'],
    ['bold words with an id', '**Whose cat is it? ^a** ^b', '2:20'],
    ['a quote', '> Whose cat is it? ^a ^b', '2:20'],
    ['a table', '| Question |\n|---|\n| Whose cat is it? ^a ^b |', '4:20'],
    ['a wrapped item', '- Whose cat is it?\n  ^a\n  ^b', '3:3'],
    ['the middle', '- Whose ^ab cat is it?', '2:9'],
    ['a line in the middle', '- Whose cat ^ab\n  is it? ^b', '2:13'],
  ])('reports an id that does not count, in %s', (_, text, position) => {
    expect(problemsBelow(text)).toEqual([`stray-id ${position}`]);
  });

  it.each([
    '- Whose cat is it? ^a',
    '- Whose cat is 2 ^n of 3 ^2 cats? ^a',
    '- Whose cat is it? ^a #core',
    '- Whose cat is it? ^a ^a',
    '- Whose cat is the power 2 \\^a? ^b',
    '- Whose cat is `2 ^a` here? ^b',
  ])('accepts %s', (text) => {
    expect(problemsBelow(text)).toEqual([]);
  });

  it('accepts an answer behind the id in a note', () => {
    expect(checkTexts(['a.md', '## 2026-11-24 Ann\n\n- [x] Who? ^who see ^b\n'])).toEqual([]);
  });
});

describe('the rule too-long', () => {
  it('reports more than 200 characters, counted as code points', () => {
    expect(problemsBelow(`- ${'a🐈'.repeat(100)}`)).toEqual([]);
    expect(problemsBelow(`- ${'a🐈'.repeat(100)}b`)).toEqual(['too-long 2:3']);
    expect(problemsBelow(`- ${'a'.repeat(200)} #core ^a-long-id-that-is-no-text`)).toEqual([]);
  });
});

describe.each([
  ['unknown-audience', 'for', 'manager'],
  ['unknown-stage', 'stage', 'offer'],
])('the rule %s', (code, facet, known) => {
  it('reports an unknown value', () => {
    expect(problemsBelow(`- A cat? #${facet}/${known} #${facet}/nobody`)).toEqual([
      `${code} 2:${`- A cat? #${facet}/${known} #`.length}`,
    ]);
  });

  it('accepts a child of a known value, also in capitals', () => {
    expect(problemsBelow(`- A cat? #${facet}/${known.toUpperCase()}/deep`)).toEqual([]);
  });

  it('reports a tag in front matter only once for all questions', () => {
    const text = `---\ntopic: pets\ntags:\n  - ${facet}/nobody\n---\n- A cat?\n- A dog?\n`;
    expect(problemsIn(text)).toEqual([`${code} 1.md:4:5`]);
  });

  it('points to the question if the tag is thousands of characters behind', () => {
    const tag = `#${facet}/nobody`;
    expect(problemsBelow(`- A cat? ${'a '.repeat(500)}${tag}`).at(-1)).toBe(`${code} 2:1010`);
    expect(problemsBelow(`- A cat? ${'a '.repeat(5000)}${tag}`).at(-1)).toBe(`${code} 2:3`);
  });

  it('points to the question if the tag is escaped in the front matter', () => {
    const text = `---\ntopic: pets\ntags: ["${facet}/no\\x62ody"]\n---\n- A cat?\n`;
    expect(problemsIn(text)).toEqual([`${code} 1.md:5:3`]);
  });
});
