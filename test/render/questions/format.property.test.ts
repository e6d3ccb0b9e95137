import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listByTopic } from '../../../src/core/question/by-topic.ts';
import { FORMATS, renderQuestions } from '../../../src/render/questions/format.ts';
import { measureWidth } from '../../../src/render/style/columns.ts';
import { fileText } from '../../support/arbitraries.ts';
import { layoutOf } from '../../support/layouts.ts';
import { bankOf } from '../../support/read-list.ts';
import { UNPRINTABLE } from '../../support/unprintable.ts';

const changes = fc.record({
  arrangement: fc.constantFrom('grouped' as const, 'flat' as const),
  details: fc.boolean(),
  width: fc.integer({ min: 24, max: 100 }),
});
const listed = fileText.map((text) => listByTopic(bankOf(text).questions, []));

describe.each(FORMATS)('the format %s', (format) => {
  it('holds nothing that a terminal obeys but line breaks', () => {
    fc.assert(
      fc.property(listed, changes, (questions, changes) => {
        const text = [...renderQuestions(format, questions, layoutOf(changes))].join('');
        expect(text.replaceAll('\n', '')).not.toMatch(UNPRINTABLE);
      }),
    );
  });

  it('ends its last line', () => {
    fc.assert(
      fc.property(listed, changes, (questions, changes) => {
        const text = [...renderQuestions(format, questions, layoutOf(changes))].join('');
        expect(text === '' || text.endsWith('\n')).toBe(true);
      }),
    );
  });
});

describe('the format text', () => {
  it('fills no more than the width', () => {
    fc.assert(
      fc.property(listed, changes, (questions, changes) => {
        const text = [...renderQuestions('text', questions, layoutOf(changes))].join('');
        // A topic's heading stands alone on its line and is not broken.
        const lines = text.split('\n').filter((line) => line.startsWith(' '));
        expect(lines.filter((line) => measureWidth(line) > changes.width)).toEqual([]);
      }),
    );
  });
});

describe('the format jsonl', () => {
  it('gives a line of JSON a question', () => {
    fc.assert(
      fc.property(listed, (questions) => {
        const text = [...renderQuestions('jsonl', questions, layoutOf())].join('');
        const parsed = text
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line));
        expect(parsed).toEqual(questions.map(({ question }) => question));
      }),
    );
  });
});
