import { describe, expect, it } from 'vitest';
import { describeOtherFormat } from '../../../src/core/syntax/other-format.ts';

describe('describeOtherFormat', () => {
  it.each([
    ['a.adoc', '- Who left?', 'AsciiDoc'],
    ['jobs/mes questions.AsciiDoc', '= Ask them', 'AsciiDoc'],
    ['fragen.org', '* Wer?', 'org'],
    ['<stdin>', '\ufeff\n= Ask them\n\n[.lead]\nWho?', 'AsciiDoc'],
    ['<stdin>', '= Was ich frage =\r\n\r\n* Wer?', 'AsciiDoc'],
    ['jobs.d/questions', '#+TITLE: Fragen\n* Wer?', 'org'],
    ['-', ':PROPERTIES:\n:ID: 5\n:END:\n#+title: a', 'org'],
  ])('tells of %j, which begins with %j', (file, text, name) => {
    expect(describeOtherFormat(file, text)).toContain(`it is ${name}, not Markdown`);
  });

  it.each([
    ['a.md', '= Ask them'],
    ['friend.txt', '#+TITLE: a'],
    ['<stdin>', '- Who left?\n= Ask them'],
    ['<stdin>', '# Ask'],
    ['<stdin>', '=== '],
    ['<stdin>', ''],
    ['org', '- Who?'],
  ])('says nothing about %j, which begins with %j', (file, text) => {
    expect(describeOtherFormat(file, text)).toBeUndefined();
  });
});
