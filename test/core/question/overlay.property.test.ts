import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFiles } from '../../../src/core/question/bank.ts';
import { createLister } from '../../../src/core/question/by-topic.ts';
import { renderMarkdown } from '../../../src/render/questions/markdown.ts';
import { PLAIN } from '../../../src/render/style/color.ts';
import { parseQuestionFile } from '../../support/read-list.ts';

const TAGS = ['core', 'must', 'never', 'for/peer', 'field/ml', 'mine'];
const IDS = ['one', 'two', 'three'];
const layout = {
  width: 80,
  paint: PLAIN,
  arrangement: 'flat',
  details: true,
  audience: true,
} as const;

/** A bank of lines: questions and overlays. */
const bank = fc
  .array(
    fc.record({
      id: fc.constantFrom(...IDS),
      isOverlay: fc.boolean(),
      tags: fc.subarray(TAGS),
      followUp: fc.constantFrom('', 'And then?', 'Why so?'),
      cue: fc.constantFrom('', 'room to grow', 'hybrid, days in the office'),
    }),
    { maxLength: 6 },
  )
  .map((lines) =>
    lines
      .map(({ id, isOverlay, tags, followUp, cue }) => {
        const text = isOverlay ? '' : `What is ${id}? `;
        const below = [followUp && `  - Follow-up: ${followUp}`, cue && `  - Ad: ${cue}`];
        return [`- ${text}${tags.map((tag) => `#${tag} `).join('')}^${id}`, ...below]
          .filter(Boolean)
          .join('\n');
      })
      .join('\n'),
  );

const merge = (texts: readonly string[]) =>
  mergeFiles(texts.map((text, index) => parseQuestionFile(text, `${index}.md`))).bank.questions;

/** The tags that any line says of an id. */
function statedTags(texts: readonly string[], id: string): string[] {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.endsWith(`^${id}`));
  return TAGS.filter((tag) => lines.some((line) => line.includes(`#${tag} `))).toSorted();
}

describe('uniting the same question in several banks', () => {
  it('loses no tag', () => {
    fc.assert(
      fc.property(fc.array(bank, { minLength: 1, maxLength: 4 }), (texts) => {
        for (const { id, tags } of merge(texts))
          expect(tags.toSorted()).toEqual(statedTags(texts, id));
      }),
    );
  });

  it('gives the same question in whatever order the banks are', () => {
    fc.assert(
      fc.property(fc.array(bank, { minLength: 1, maxLength: 4 }), (texts) => {
        const sets = (questions: ReturnType<typeof merge>) =>
          questions
            .map(({ id, followUps, adCues }) => [id, followUps.toSorted(), adCues.toSorted()])
            .sort();
        expect(sets(merge(texts.toReversed()))).toEqual(sets(merge(texts)));
      }),
    );
  });

  it('reads back as it was printed', () => {
    fc.assert(
      fc.property(fc.array(bank, { minLength: 1, maxLength: 3 }), (texts) => {
        const united = merge(texts);
        const printed = [...renderMarkdown(united.map(createLister([])), layout)].join('');
        const again = merge([printed]);
        const withoutSource = (questions: typeof united) =>
          questions.map(({ source: _, ...rest }) => rest);
        expect(withoutSource(again)).toEqual(withoutSource(united));
      }),
    );
  });
});
