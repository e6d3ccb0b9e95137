import { findAnswered, findAsked } from '../../core/notes/asked-questions.ts';
import { createEntryFinder } from '../../core/notes/match-questions.ts';
import type { Note } from '../../core/notes/note.ts';
import type { Bank } from '../../core/question/bank.ts';
import type { Question } from '../../core/question/question.ts';
import type { Env } from '../../env.ts';
import type { Filters } from './flags.ts';
import { loadMarkdownBundle } from './load-markdown-bundle.ts';
import { sayProblems } from './messages.ts';
import { readOnce } from './read-once.ts';

/** Questions of a bank, by what became of them in notes. */
interface InNotes {
  /** Asked or settled in the notes of `--except`. */
  readonly answered: ReadonlySet<Question>;
  /** Asked in the notes of `--only`. */
  readonly asked: ReadonlySet<Question>;
}

const findOnce = readOnce<Promise<InNotes>>();

/**
 * Finds the questions of a bank in the notes of `--except` and `--only`, which are read once for each bank.
 * @throws UserError as `loadNotePart` does.
 */
export async function findAskedInNotes(
  { except, only }: Pick<Filters, 'except' | 'only'>,
  bank: Bank,
  env: Env,
): Promise<InNotes> {
  const key = JSON.stringify([except, only]);
  return findOnce(bank, key, () => find(except, only, bank, env));
}

async function find(
  except: readonly string[],
  only: readonly string[],
  { questions }: Bank,
  env: Env,
): Promise<InNotes> {
  const { loadNotePart } = await loadMarkdownBundle();
  const load = async (names: readonly string[]): Promise<Note[]> => {
    const notes: Note[] = [];
    for (const name of names) {
      const loaded = await loadNotePart(name, env);
      await sayProblems(env, loaded.problems);
      for (const { note } of loaded.notes) notes.push(note);
    }
    return notes;
  };
  const findEntry = createEntryFinder(questions);
  return {
    answered: findAnswered(await load(except), findEntry),
    asked: findAsked(await load(only), findEntry),
  };
}
