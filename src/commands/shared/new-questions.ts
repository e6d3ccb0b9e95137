import { findKnown } from '../../core/notes/asked-questions.ts';
import { createEntryFinder } from '../../core/notes/match-questions.ts';
import type { Note } from '../../core/notes/note.ts';
import type { Question } from '../../core/question/question.ts';
import type { ChosenQuestions, Target } from './into-note.ts';
import { allOf } from './messages.ts';
import type { Query } from './query.ts';

/** Chooses from what a note does not know yet of the questions found. */
export function chooseFromNew(
  target: Target,
  found: Query,
  choose: (left: Query) => ChosenQuestions,
): (note: Note) => ChosenQuestions {
  const find = createEntryFinder(found.bank.questions);
  return (note) => {
    const left = excludeQuestions(found, findKnown(note, target.meeting, find));
    if (left.selection.questions.length > 0) return choose(left);
    return { cards: [], message: allKnownMessage(target, found) };
  };
}

/** The same query without the questions that a note has, or has the answers to. */
export function excludeQuestions(found: Query, known: ReadonlySet<Question>): Query {
  const questions = found.selection.questions.filter((question) => !known.has(question));
  return { ...found, selection: { questions } };
}

/** Why nothing is left to choose from. */
export function allKnownMessage({ name }: Target, { selection: { questions } }: Query): string {
  const known = allOf(questions.length, 'question');
  return `nothing to add: ${name} already has ${known}, asked or to ask`;
}
