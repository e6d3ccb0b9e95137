import {
  type CommandShape,
  type CursorContext,
  findCursorContext,
  type Suggestion,
} from '../core/completing/cursor-context.ts';
import { type Suggestions, suggest } from '../core/completing/suggestions.ts';
import { parseTypedLine, unquote } from '../core/completing/typed-line.ts';
import { type Bank, BUILT_IN, STANDARD_INPUT } from '../core/question/bank.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { absolutePath, expandHome, isFileOrFolder } from '../io/files/paths.ts';
import { listNoteNames, notesFolder } from '../io/notes/find-note.ts';
import { renderBashSuggestions, renderSuggestions } from '../render/completion.ts';
import { bankNames, openBank } from './shared/open-bank.ts';

const EMPTY_BANK: Bank = { questions: [], topics: [] };
const FILES: Suggestions = { prefix: '', words: [], files: true };
const DEFAULT_WIDTH = 80;

// A separate bundle, loaded on demand, because only names in notes need the reader of notes.
const importNames = () => import('./shared/complete-names.ts');

/**
 * Prints the candidates for the last word of a half-typed line, for the scripts of `completion`.
 * zsh and fish pass the words after the program's name, PowerShell each behind a colon. bash passes the line up to the cursor, the
 * end of that line that bash replaces, COMP_TYPE, and the columns of the terminal. Errors in a bank
 * are ignored, because a message on stderr would appear in the middle of the line.
 */
export async function complete(
  shell: string,
  typed: readonly string[],
  program: CommandShape,
  env: Env,
): Promise<ExitCode> {
  if (shell !== 'bash') {
    const words = shell === 'powershell' ? typed.map((word) => word.slice(1)) : typed;
    const suggestions = await suggestAt(findCursorContext(words, program), env);
    await env.stdout.write(renderSuggestions(suggestions));
    return EXIT.done;
  }
  const [line = '', replaced = '', type = '', columns = ''] = typed;
  const { words, isRedirection } = parseTypedLine(line);
  const context = findCursorContext(words.slice(1), program);
  const suggestions = isRedirection ? FILES : await suggestAt(context, env);
  const word = { typed: words.at(-1) ?? '', replaced: unquote(replaced) };
  const screen = { type, width: Number(columns) || DEFAULT_WIDTH };
  await env.stdout.write(renderBashSuggestions(suggestions, word, screen));
  return EXIT.done;
}

async function suggestAt(context: CursorContext, env: Env): Promise<Suggestions> {
  const { fits } = context;
  if (fits === 'persons') {
    const { suggestPersons } = await importNames();
    return suggest(context, EMPTY_BANK, await suggestPersons(context.notes, silence(env)));
  }
  if (fits === 'note-parts') {
    const { findPartContext } = await importNames();
    const part = await findPartContext(context, silence(env));
    if (part !== undefined) return suggest(part, EMPTY_BANK);
  }
  if (fits === 'files' || fits === 'note-parts') {
    return suggest(context, EMPTY_BANK, listNotes(env));
  }
  const needsBank = typeof fits === 'string' && fits !== 'banks';
  return suggest(context, needsBank ? await loadBankFor(context, env) : EMPTY_BANK);
}

/** Lists the notes in ASK_THEM_NOTES; the shell itself completes the names of files. */
function listNotes(env: Env): Suggestion[] {
  const folder = notesFolder(env);
  const names = folder === undefined ? [] : listNoteNames(absolutePath(folder, env));
  return names.map((value) => ({ value, description: 'note' }));
}

/** Loads the banks that the line uses and that exist; returns an empty bank if that fails. */
async function loadBankFor({ banks, guess }: CursorContext, env: Env): Promise<Bank> {
  // A shell expands `~` when it runs the line, not when it completes it.
  const given = banks.map((name) => expandHome(name, env));
  try {
    // The line is still being typed, so nothing is piped into standard input yet.
    const isReadable = (name: string): boolean =>
      name === BUILT_IN || (name !== STANDARD_INPUT && isFileOrFolder(name, env));
    const bank = bankNames(given, env).filter(isReadable);
    return bank.length === 0 ? EMPTY_BANK : await openBank({ bank, guess }, silence(env));
  } catch {
    // A half-typed path may be unreadable; completion goes on without a bank.
    return EMPTY_BANK;
  }
}

function silence(env: Env): Env {
  return { ...env, stderr: { ...env.stderr, isTerminal: false, write: async () => {} } };
}
