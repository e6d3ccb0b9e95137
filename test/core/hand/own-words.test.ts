import { describe, expect, it } from 'vitest';
import { toQuestionOfWords } from '../../../src/core/hand/own-words.ts';
import { createEntryFinder, readAs } from '../../../src/core/notes/match-questions.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';

const markdownOf = (typed: string) => toQuestionOfWords(typed)?.question.markdown;

describe('own words', () => {
  it.each([
    '- How big is zork?',
    '* How big is zork?',
    '+ How big is zork?',
    '• How big is zork?',
    '1. How big is zork?',
    '2) How big is zork?',
    '> How big is zork?',
    '>> How big is zork?',
    '# How big is zork?',
    '### How big is zork?',
    '- [ ] How big is zork?',
    '[x] How big is zork?',
    '> - [ ] 1. How big is zork?',
    '  - # How big is zork?  ',
    'How big is zork?',
  ])('are without the marks of a pasted line: %s', (typed) => {
    expect(markdownOf(typed)).toBe('How big is zork?');
  });

  it.each([
    ['Why zork ^here', String.raw`Why zork \^here`],
    ['Why zork? #red', String.raw`Why zork? \#red`],
    ['Why zork? (#red)', String.raw`Why zork? (\#red)`],
    ['#core Why zork?', String.raw`\#core Why zork?`],
    ['Why C# and 2^n?', 'Why C# and 2^n?'],
    ['Why `#red`?', 'Why `#red`?'],
  ])('keep what would be an id or a tag: %s', (typed, markdown) => {
    const own = toQuestionOfWords(typed);
    expect(own?.question).toMatchObject({ text: typed, markdown });
    const note = parseNote(`- [ ] ${markdown} ^${own?.question.id}\n`, 'n.md');
    const [entry] = note.entries;
    expect(entry?.id).toBe(own?.question.id);
    if (entry === undefined || own === undefined) throw new Error('no entry');
    expect(readAs(entry, own.question).verdict).toBeUndefined();
    expect(createEntryFinder([own.question])(entry)).toBe(own.question);
  });

  it.each(['-', '>', '?', '42'])('may be without letters: %s', (typed) => {
    expect(markdownOf(typed)).toBe(typed);
  });

  it.each(['', '   '])('are nothing without words', (typed) => {
    expect(toQuestionOfWords(typed)).toBeUndefined();
  });
});
