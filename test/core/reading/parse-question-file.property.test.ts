import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Question, toTopicName } from '../../../src/core/question/question.ts';
import { parseTag } from '../../../src/core/question/tag.ts';
import { fileText, manyRuns } from '../../support/arbitraries.ts';
import { parseQuestionFile } from '../../support/read-list.ts';
import { UNPRINTABLE } from '../../support/unprintable.ts';

const RUNS = manyRuns(1000);

const forEveryQuestion = (check: (question: Question) => void): void =>
  fc.assert(
    fc.property(fileText, (text) => {
      for (const question of parseQuestionFile(text, 'f.md').questions) check(question);
    }),
    RUNS,
  );

describe('toQuestionFile', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fileText, (text) => {
        expect(parseQuestionFile(text, 'f.md')).toHaveProperty('questions');
      }),
      RUNS,
    );
  });

  it('returns no unprintable character in a question', () => {
    forEveryQuestion((question) => {
      const { source, ...words } = question;
      for (const word of Object.values(words).flat()) expect(String(word)).not.toMatch(UNPRINTABLE);
    });
  });

  it('returns no unprintable character in a topic', () => {
    fc.assert(
      fc.property(fileText, (text) => {
        for (const { name, title, aliases } of parseQuestionFile(text, 'f.md').topics) {
          expect([name, title, ...aliases].join('|')).not.toMatch(UNPRINTABLE);
        }
      }),
      RUNS,
    );
  });

  it('returns questions with words and with trimmed strings', () => {
    forEveryQuestion(({ text, markdown, followUps, goodSigns, redFlags }) => {
      expect(text).not.toBe('');
      const strings = [text, markdown, ...followUps, ...goodSigns, ...redFlags];
      expect(strings.filter((string) => string.trim() === '' || string.trim() !== string)).toEqual(
        [],
      );
    });
  });

  it('returns topic names and tags that parse to themselves', () => {
    forEveryQuestion(({ topics, tags }) => {
      expect(topics.map(toTopicName)).toEqual(topics);
      expect(topics.map((topic) => parseTag(`topic/${topic}`))).toEqual(
        topics.map((topic) => `topic/${topic}`),
      );
      expect(tags.map(parseTag)).toEqual(tags);
    });
  });

  it('returns no topic and no tag twice', () => {
    forEveryQuestion(({ topics, tags }) => {
      expect([...new Set(topics)]).toEqual(topics);
      expect([...new Set(tags)]).toEqual(tags);
    });
  });

  it('returns valid block ids', () => {
    forEveryQuestion(({ id }) => expect(id).toMatch(/^[A-Za-z0-9-]+$/));
  });

  it('returns questions in the order of the text, with positions inside it', () => {
    fc.assert(
      fc.property(fileText, (text) => {
        const lines = text.replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
        const places = parseQuestionFile(text, 'f.md').questions.map(({ source }) => source);
        for (const { line, column } of places) {
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual(lines[line - 1]?.length ?? 0);
        }
        const ordered = places.map(({ line, column }) => line * 1e6 + column);
        expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
      }),
      RUNS,
    );
  });

  it('returns the same questions for CRLF and LF, with and without a BOM', () => {
    fc.assert(
      fc.property(fileText, (text) => {
        const unix = text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
        const windows = `\ufeff${unix.replaceAll('\n', '\r\n')}`;
        expect(parseQuestionFile(windows, 'f.md')).toEqual(parseQuestionFile(unix, 'f.md'));
      }),
      RUNS,
    );
  });
});
