import { describe, expect, it } from 'vitest';
import { summarizeNote } from '../../../src/core/checking/note-summary.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';

/** Returns the summary of a note with a ticked question under each heading. */
function summaryOf(...headings: readonly string[]): string {
  const sections = headings.map((heading) => `## ${heading}\n\n- [x] Who left?\n`);
  return summarizeNote(parseNote(sections.join('\n'), 'acme.md'));
}

describe('summarizeNote', () => {
  it.each([
    ['1 person', ['2026-12-01 Jane', 'To do']],
    ['1 person', ['2026-12-01 Jane', 'Next steps', 'My impressions', 'Questions:', 'Fragen']],
    ['1 person', ['Notizen', '1 Dec Jane', '2 Dec JANE']],
    ['2 people', ['Jane (1 Dec)', 'Tom, 2 Dec', 'À faire']],
    ['2 people', ['2026-12-01', '2026-12-02', 'Ideas']],
  ])('counts %s under %j, and no section', (people, headings) => {
    const count = headings.length;
    expect(summaryOf(...headings)).toBe(
      `acme: ${people}, ${count} questions, ${count} asked, 0 answered, 0 verdicts`,
    );
  });

  it('counts nobody in a note without dates', () => {
    expect(summaryOf('Jane')).toBe('acme: 1 question, 1 asked, 0 answered, 0 verdicts');
  });
});
