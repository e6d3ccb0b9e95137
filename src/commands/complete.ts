import { resolve } from 'node:path';
import {
  type CommandShape,
  type CursorContext,
  findCursorContext,
} from '../core/completing/cursor-context.ts';
import { parseTypedLine, unquote } from '../core/completing/shell-words.ts';
import { type Suggestions, suggest } from '../core/completing/suggestions.ts';
import { type Bank, BUILT_IN, STANDARD_INPUT } from '../core/question/bank.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { isFileOrFolder } from '../io/files/find-files.ts';
import { renderBashSuggestions, renderSuggestions } from '../render/completion.ts';
import { bankNames, openBank } from './shared/open-bank.ts';

const EMPTY_BANK: Bank = { questions: [], topics: [] };
const FILES: Suggestions = { prefix: '', words: [], files: true };
const USUAL_WIDTH = 80;

/**
 * Prints what fits at the end of a line that is being typed, for the scripts of `completion`: from
 * zsh and fish the words behind the program's name, from bash the line up to the cursor, the end of it
 * that bash replaces, its COMP_TYPE and the columns of the terminal.
 * Says nothing on stderr and is always done: whatever it said would stand in the middle of that line.
 */
export async function complete(
  shell: string,
  typed: readonly string[],
  program: CommandShape,
  env: Env,
): Promise<ExitCode> {
  const text =
    shell === 'bash'
      ? await completeBashLine(typed, program, env)
      : await completeWords(typed, program, env);
  await env.stdout.write(text);
  return EXIT.done;
}

async function completeWords(
  words: readonly string[],
  program: CommandShape,
  env: Env,
): Promise<string> {
  return renderSuggestions(await suggestAt(findCursorContext(words, program), env));
}

async function completeBashLine(
  [line = '', replaced = '', type = '', columns = '']: readonly string[],
  program: CommandShape,
  env: Env,
): Promise<string> {
  const { words, isRedirection } = parseTypedLine(line);
  const place = findCursorContext(words.slice(1), program);
  const found = isRedirection ? FILES : await suggestAt(place, env);
  const word = { typed: words.at(-1) ?? '', replaced: unquote(replaced) };
  return renderBashSuggestions(found, word, { type, width: Number(columns) || USUAL_WIDTH });
}

async function suggestAt(place: CursorContext, env: Env): Promise<Suggestions> {
  const needsBank =
    typeof place.fits === 'string' && place.fits !== 'files' && place.fits !== 'banks';
  return suggest(place, needsBank ? await loadBankFor(place, env) : EMPTY_BANK);
}

/** The bank that the line is about, as far as there is one yet. */
async function loadBankFor({ banks, guess }: CursorContext, env: Env): Promise<Bank> {
  const silent = { ...env.stderr, isTerminal: false, write: async () => {} };
  const given = banks.map((name) => withHome(name, env));
  try {
    const bank: string[] = [];
    for (const name of bankNames(given, env)) {
      if (await isReadable(name, env)) bank.push(name);
    }
    if (bank.length === 0) return EMPTY_BANK;
    return await openBank({ bank, guess }, { ...env, stderr: silent });
  } catch {
    // What is half typed leads nowhere, and the rest can be completed all the same.
    return EMPTY_BANK;
  }
}

/** Standard input is not: nothing has been piped yet. */
async function isReadable(name: string, { cwd }: Env): Promise<boolean> {
  if (name === BUILT_IN) return true;
  return name !== STANDARD_INPUT && isFileOrFolder(resolve(cwd, name));
}

/** A shell takes `~` for the home folder when the line is run, not when it is completed. */
function withHome(name: string, { variables: { HOME } }: Env): string {
  return HOME === undefined ? name : name.replace(/^~(?=\/)/u, () => HOME);
}
