import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listByTopic } from '../../../src/core/question/by-topic.ts';
import { renderQuestions } from '../../../src/render/questions/format.ts';
import { FORMATS } from '../../../src/render/questions/format-names.ts';
import { measureWidth } from '../../../src/render/style/columns.ts';
import { fileText } from '../../support/arbitraries.ts';
import { createLayout } from '../../support/layouts.ts';
import { bankOf } from '../../support/read-list.ts';
import { UNPRINTABLE } from '../../support/unprintable.ts';

const changes = fc.record({
  arrangement: fc.constantFrom('grouped' as const, 'flat' as const),
  details: fc.boolean(),
  width: fc.integer({ min: 24, max: 100 }),
});
const listed = fileText.map((text) => listByTopic(bankOf(text).questions, []));

describe.each(FORMATS)('the format %s', (format) => {
  it('has no control characters but line breaks', () => {
    fc.assert(
      fc.property(listed, changes, (questions, changes) => {
        const text = [...renderQuestions(format, questions, createLayout(changes))].join('');
        expect(text.replaceAll('\n', '')).not.toMatch(UNPRINTABLE);
      }),
    );
  });

  it('ends with a line break', () => {
    fc.assert(
      fc.property(listed, changes, (questions, changes) => {
        const text = [...renderQuestions(format, questions, createLayout(changes))].join('');
        expect(text === '' || text.endsWith('\n')).toBe(true);
      }),
    );
  });
});

describe('the format text', () => {
  it('fits the width', () => {
    fc.assert(
      fc.property(listed, changes, (questions, changes) => {
        const text = [...renderQuestions('text', questions, createLayout(changes))].join('');
        // The heading of a topic is not wrapped.
        const lines = text.split('\n').filter((line) => line.startsWith(' '));
        expect(lines.filter((line) => measureWidth(line) > changes.width)).toEqual([]);
      }),
    );
  });
});

describe('the format jsonl', () => {
  it('prints one question per line as JSON', () => {
    fc.assert(
      fc.property(listed, (questions) => {
        const text = [...renderQuestions('jsonl', questions, createLayout())].join('');
        const parsed = text
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line));
        expect(parsed).toEqual(questions.map(({ question }) => question));
      }),
    );
  });
});
