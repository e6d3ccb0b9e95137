import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchNotes, readAs, resolveStatus } from '../../../src/core/notes/match-questions.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { bank } from '../../questions/bank.ts';

/** A question of a note, as a careful reader sees it: see `test/hand-written-notes/README.md`. */
interface Expected {
  readonly text: string;
  readonly id?: string;
  readonly date: string;
  readonly person: string;
  readonly status: string;
  readonly answers: readonly string[];
  readonly verdict: string;
}

const folder = join(import.meta.dirname, '../../hand-written-notes');
const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
const MIN_SHARE_RIGHT = 0.98;

/** The words of a text, without markup, for comparing answers. */
function words(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/^\s*(?:```\w*|(?:[-*+•–—>]|\d+[.)])(?=\s))/gmu, '')
    .replace(/[*_`\\\s]+/gu, '')
    .toLowerCase();
}

/** Reads a note with the built-in bank. */
function readQuestions(name: string): Expected[] {
  const note = parseNote(readFileSync(join(folder, name), 'utf8'), name);
  const matching = matchNotes(bank, [note]);
  return note.entries.flatMap((entry) => {
    const question = matching.bank.questions[matching.places.get(entry) ?? -1];
    if (question === undefined) return [];
    const { answer, verdict } = readAs(entry, question);
    const isKnown = bank.questions.includes(question);
    return [
      {
        text: isKnown ? question.text : entry.text,
        ...(isKnown ? { id: question.id } : {}),
        ...(note.hasDates ? entry.meeting : { date: '', person: '' }),
        status: resolveStatus(entry, question),
        answers: answer === '' ? [] : [answer],
        verdict: verdict ?? '',
      },
    ];
  });
}

const notes = names.map((name) => {
  const text = readFileSync(join(folder, name.replace(/md$/u, 'json')), 'utf8');
  const { questions, nobody }: { questions: Expected[]; nobody: string[] } = JSON.parse(text);
  return { name, questions, nobody, read: readQuestions(name) };
});

/** Pairs each expected question with the one that was read, in order. */
function pair({ questions, read }: (typeof notes)[number]) {
  const left = [...read];
  return questions.map((expected) => {
    const at = left.findIndex((one) => words(one.text) === words(expected.text));
    return { expected, found: at < 0 ? undefined : left.splice(at, 1)[0] };
  });
}

const ASPECTS: Readonly<Record<string, (expected: Expected, found: Expected) => boolean>> = {
  question: (a, b) => a.id === b.id,
  status: (a, b) => a.status === b.status,
  answer: (a, b) => words(a.answers.join('\n')) === words(b.answers.join('\n')),
  verdict: (a, b) => a.verdict === b.verdict,
  meeting: (a, b) => a.date === b.date && words(a.person) === words(b.person),
};

describe('notes written by hand', () => {
  it.each(Object.keys(ASPECTS))('are read right in at least 98 of 100 questions: %s', (aspect) => {
    const all = notes.flatMap((note) => pair(note).map((one) => ({ ...one, name: note.name })));
    const wrong = all.filter(
      ({ expected, found }) => found === undefined || !ASPECTS[aspect]?.(expected, found),
    );
    const shown = wrong.map(({ name, expected, found }) => ({ name, expected, found }));
    const message = JSON.stringify(shown, null, 1);
    expect(1 - wrong.length / all.length, message).toBeGreaterThanOrEqual(MIN_SHARE_RIGHT);
  });

  it.each(notes)('have no more questions than those: $name', (note) => {
    const found = new Set(pair(note).map((one) => one.found));
    expect(note.read.filter((one) => !found.has(one)).map(({ text }) => text)).toEqual([]);
  });

  it.each(notes)('have other text, which is in no answer: $name', ({ nobody, read }) => {
    const answers = words(read.flatMap((one) => one.answers).join('\n'));
    expect(nobody.filter((text) => answers.includes(words(text)))).toEqual([]);
  });
});
