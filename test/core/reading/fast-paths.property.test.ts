import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, isAsked, isPlaceholder } from '../../../src/core/language/question-signs.ts';
import { topicName } from '../../../src/core/question/question.ts';
import { parseTag } from '../../../src/core/question/tag.ts';
import { removeLeadingMarks } from '../../../src/core/reading/leading-marks.ts';
import { parseMarkedLine } from '../../../src/core/syntax/marked-line.ts';
import { containing, foldText, normalizeText } from '../../../src/core/text/normalize.ts';
import { cleanText } from '../../../src/core/text/sanitize.ts';
import { measureWidth } from '../../../src/render/style/wrap.ts';
import { lineText, manyRuns } from '../../support/arbitraries.ts';

const WORDS = [
  ...['How', 'does', 'the', "What's", 'Q', 'Question', 'Frage', 'Soru', 'IV', 'X.', '3', '5:', '-'],
  ...[
    'C++',
    'C#',
    '\u212a',
    'é',
    '“so”',
    '"why"',
    '(really)',
    '[a]',
    '**b**',
    '`c d`',
    '😀',
    ':x:',
  ],
  ...['?', 'sure?', 'it_?', '"?', ')?', '...', '[ ]', '1.', '\\', '&amp;', '\u3000', ' '],
];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((list) => list.join(' '));
const line = fc.oneof(words, lineText);

/** Most texts are read in a way that is fast; what is put to a text here takes it the other way. */
describe('the fast way', () => {
  const same = <T>(
    read: (text: string) => T,
    slowly: (text: string) => T,
    isMeant: (text: string) => boolean = () => true,
  ) =>
    fc.assert(
      fc.property(line.filter(isMeant), (text) => {
        expect(read(text)).toEqual(slowly(text));
      }),
      manyRuns(1000),
    );

  it('cleans a text as the slow one does', () => {
    same(cleanText, (text) => cleanText(`\u0001${text}`));
  });

  it('folds a text, and measures it, as the slow one does', () => {
    same(foldText, (text) => foldText(`${text} é`).slice(0, -2));
    const visible = (text: string) => !/\p{C}|\p{M}/u.test(text);
    same(measureWidth, (text) => measureWidth(`é ${text}`) - 2, visible);
  });

  it('finds a word in a text as the slow one does', () => {
    for (const word of ['so', 'e', '(really)', 'c++', '5:', 'k', 'нет']) {
      same(containing(word), (text) => foldText(text).includes(word));
    }
  });

  it('counts words, and knows what keeps a place, as the slow one does', () => {
    same(countWords, (text) => countWords(`${text} …`));
    const mayKeepPlace = fc.constantFrom('tbd', 'Etc', 'TODO', 'to be decided', '...', '--', 'n/a');
    fc.assert(
      fc.property(mayKeepPlace, fc.constantFrom('é', 'x', '1', ' é', '–', ''), (place, rest) => {
        expect(isPlaceholder(place + rest)).toBe(!/^[\p{L}\p{N}]/u.test(rest));
      }),
    );
  });

  it('takes a word for a tag or a topic as the slow one does', () => {
    const isTag = (text: string) => parseTag(text) !== undefined;
    same(
      isTag,
      (text) => isTag(`${text}é`),
      // What an escape sequence ends with is none of the word.
      (text) => /[a-z]$/iu.test(cleanText(text)),
    );
    same(
      topicName,
      (text) => topicName(`${text} `),
      (text) => text.trim() === text,
    );
  });

  it('normalizes a text as the slow one does', () => {
    const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text.normalize('NFKC'));
    same(normalizeText, (text) => normalizeText(`${text} ·`), hasWords);
  });

  it('takes off what is in front of a line as the slow one does', () => {
    same(
      removeLeadingMarks,
      (text) => removeLeadingMarks(`1. ${text}`),
      (text) => /^[A-Z]/u.test(text),
    );
  });

  it('takes a line apart as the slow one does', () => {
    const isUnmarked = (text: string) => !/[#^\p{Cc}]/u.test(text);
    same(
      parseMarkedLine,
      (text) => ({ ...parseMarkedLine(`${text} #core`), tags: [] }),
      isUnmarked,
    );
  });

  it('knows what asks as the slow one does', () => {
    same(isAsked, (text) => isAsked(`${text} `));
  });
});
