import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeading } from '../../../src/core/language/heading-meaning.ts';
import { asks } from '../../../src/core/language/question-signs.ts';
import { deriveId } from '../../../src/core/question/derive-id.ts';
import { toTopicName } from '../../../src/core/question/question.ts';
import { parseTag } from '../../../src/core/question/tag.ts';
import { lineText } from '../../support/arbitraries.ts';
import { questionIn } from '../../support/read-list.ts';

const someTopic = lineText.map(toTopicName).filter((name) => name !== undefined);

describe('deriveId', () => {
  it('returns ten characters a-z and 0-9, whatever the text', () => {
    fc.assert(
      fc.property(lineText, (text) => {
        expect(deriveId(text)).toMatch(/^[a-z0-9]{10}$/);
      }),
    );
  });

  it('depends on the words only, not on case and punctuation', () => {
    const words = fc.array(fc.stringMatching(/^[a-zà-ö]{1,8}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.constantFrom(', ', ' — ', '? ', '\u00a0', '/'), (words, gap) => {
        expect(deriveId(`(${words.join(gap).toUpperCase()}?)`)).toBe(deriveId(words.join(' ')));
      }),
    );
  });
});

describe('toTopicName', () => {
  it('returns a topic name unchanged', () => {
    fc.assert(
      fc.property(someTopic, (name) => {
        expect(toTopicName(name)).toBe(name);
      }),
    );
  });

  it('returns a name that is read as the same topic in a heading and in a tag', () => {
    fc.assert(
      fc.property(someTopic, (name) => {
        // A heading of nothing but a number, for one, names no topic, and one that asks is a question.
        fc.pre(readHeading(name).namesTopic && !asks(name));
        expect(questionIn(`## ${name}\n\n- q`).topics).toEqual([name]);
        expect(questionIn(`- q #topic/${name}`).topics).toEqual([name]);
      }),
    );
  });
});

describe('parseTag', () => {
  it('returns a tag unchanged', () => {
    const someTag = lineText.map(parseTag).filter((tag) => tag !== undefined);
    fc.assert(
      fc.property(someTag, (tag) => {
        expect(parseTag(`#${tag}`)).toBe(tag);
      }),
    );
  });
});
