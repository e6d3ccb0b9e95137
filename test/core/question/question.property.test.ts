import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveId, topicName } from '../../../src/core/question/question.ts';
import { parseTag } from '../../../src/core/question/tag.ts';
import { lineText } from '../../support/arbitraries.ts';
import { questionIn } from '../../support/read-list.ts';

const someTopic = lineText.map(topicName).filter((name) => name !== undefined);

describe('deriveId', () => {
  it('gives ten characters a-z and 0-9, whatever the text', () => {
    fc.assert(
      fc.property(lineText, (text) => {
        expect(deriveId(text)).toMatch(/^[a-z0-9]{10}$/);
      }),
    );
  });

  it('depends on the words only, not on what stands around them', () => {
    const words = fc.array(fc.stringMatching(/^[a-zà-ö]{1,8}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.constantFrom(', ', ' — ', '? ', '\u00a0', '/'), (words, gap) => {
        expect(deriveId(`(${words.join(gap).toUpperCase()}?)`)).toBe(deriveId(words.join(' ')));
      }),
    );
  });
});

describe('topicName', () => {
  it('names a topic by its own name', () => {
    fc.assert(
      fc.property(someTopic, (name) => {
        expect(topicName(name)).toBe(name);
      }),
    );
  });

  it('gives a name that a heading and a tag read back to', () => {
    fc.assert(
      fc.property(someTopic, (name) => {
        expect(questionIn(`## ${name}\n\n- q`).topics).toEqual([name]);
        expect(questionIn(`- q #topic/${name}`).topics).toEqual([name]);
      }),
    );
  });
});

describe('parseTag', () => {
  it('gives a tag that reads back to itself', () => {
    const someTag = lineText.map(parseTag).filter((tag) => tag !== undefined);
    fc.assert(
      fc.property(someTag, (tag) => {
        expect(parseTag(`#${tag}`)).toBe(tag);
      }),
    );
  });
});
