import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Question, toTopicName } from '../../../src/core/question/question.ts';
import { parseTag } from '../../../src/core/question/tag.ts';
import { fileText, manyRuns } from '../../support/arbitraries.ts';
import { parseQuestionFile } from '../../support/read-list.ts';
import { UNPRINTABLE } from '../../support/unprintable.ts';

const RUNS = manyRuns(1000);

const forEveryQuestion = (holds: (question: Question, text: string) => void): void =>
  fc.assert(
    fc.property(fileText, (text) => {
      for (const question of parseQuestionFile(text, 'f.md').questions) holds(question, text);
    }),
    RUNS,
  );

describe('parseQuestionFile', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fileText, (text) => {
        expect(parseQuestionFile(text, 'f.md')).toHaveProperty('questions');
      }),
      RUNS,
    );
  });

  it('lets no control character, direction override or line break into any string', () => {
    forEveryQuestion((question) => {
      const { source, ...words } = question;
      for (const word of Object.values(words).flat()) expect(String(word)).not.toMatch(UNPRINTABLE);
    });
  });

  it('lets none into the title, name or aliases of a topic', () => {
    fc.assert(
      fc.property(fileText, (text) => {
        for (const { name, title, aliases } of parseQuestionFile(text, 'f.md').topics) {
          expect([name, title, ...aliases].join('|')).not.toMatch(UNPRINTABLE);
        }
      }),
      RUNS,
    );
  });

  it('gives every question words and trimmed strings', () => {
    forEveryQuestion(({ text, markdown, followUps, goodSigns, redFlags }) => {
      expect(text).not.toBe('');
      const strings = [text, markdown, ...followUps, ...goodSigns, ...redFlags];
      expect(strings.filter((string) => string.trim() === '' || string.trim() !== string)).toEqual(
        [],
      );
    });
  });

  it('names topics and tags by what reads back to them', () => {
    forEveryQuestion(({ topics, tags }) => {
      expect(topics.map(toTopicName)).toEqual(topics);
      expect(topics.map((topic) => parseTag(`topic/${topic}`))).toEqual(
        topics.map((topic) => `topic/${topic}`),
      );
      expect(tags.map(parseTag)).toEqual(tags);
    });
  });

  it('repeats no topic and no tag', () => {
    forEveryQuestion(({ topics, tags }) => {
      expect([...new Set(topics)]).toEqual(topics);
      expect([...new Set(tags)]).toEqual(tags);
    });
  });

  it('gives ids that a block id can be', () => {
    forEveryQuestion(({ id }) => expect(id).toMatch(/^[A-Za-z0-9-]+$/));
  });

  it('places every question on a line of the text, in the order of the text', () => {
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

  it('reads CRLF and LF, with or without a BOM, alike', () => {
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
