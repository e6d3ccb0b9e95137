import { knownFor } from '../../core/notes/asked-questions.ts';
import { entryFinder } from '../../core/notes/match-questions.ts';
import type { Note } from '../../core/notes/note.ts';
import type { Question } from '../../core/question/question.ts';
import type { Chosen, Target } from './into-note.ts';
import { all } from './messages.ts';
import type { Query } from './query.ts';

/** Chooses from what a note does not know yet of the questions found. */
export function fromNew(
  target: Target,
  found: Query,
  choose: (left: Query) => Chosen,
): (note: Note) => Chosen {
  const find = entryFinder(found.bank.questions);
  return (note) => {
    const left = withoutKnown(found, knownFor(note, target.meeting, find));
    if (left.selection.questions.length > 0) return choose(left);
    return { cards: [], message: allKnown(target, found) };
  };
}

/** The same query without the questions that a note has, or has the answers to. */
export function withoutKnown(found: Query, known: ReadonlySet<Question>): Query {
  const questions = found.selection.questions.filter((question) => !known.has(question));
  return { ...found, selection: { questions } };
}

/** Why nothing is left to choose from. */
export function allKnown({ name }: Target, { selection: { questions } }: Query): string {
  const known = all(questions.length, 'question');
  return `nothing to add: ${name} already has ${known}, asked or to ask`;
}
