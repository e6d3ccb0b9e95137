import { resolve } from 'node:path';
import { type CommandShape, findPlace, type Place } from '../core/completing/cursor-context.ts';
import { readTypedLine, unquote } from '../core/completing/shell-words.ts';
import { type Candidates, candidatesFor } from '../core/completing/suggestions.ts';
import { type Bank, BUILT_IN, STANDARD_INPUT } from '../core/question/bank.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { isStored } from '../io/files/find-files.ts';
import { renderBashCandidates, renderCandidates } from '../render/completion.ts';
import { bankNames, openBank } from './shared/open-bank.ts';

const EMPTY_BANK: Bank = { questions: [], topics: [] };
const FILES: Candidates = { lead: '', words: [], files: true };
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
    shell === 'bash' ? await answerBash(typed, program, env) : await answer(typed, program, env);
  await env.stdout.write(text);
  return EXIT.done;
}

async function answer(words: readonly string[], program: CommandShape, env: Env): Promise<string> {
  return renderCandidates(await candidatesAt(findPlace(words, program), env));
}

async function answerBash(
  [line = '', replaced = '', type = '', columns = '']: readonly string[],
  program: CommandShape,
  env: Env,
): Promise<string> {
  const { words, isRedirection } = readTypedLine(line);
  const place = findPlace(words.slice(1), program);
  const found = isRedirection ? FILES : await candidatesAt(place, env);
  const word = { typed: words.at(-1) ?? '', replaced: unquote(replaced) };
  return renderBashCandidates(found, word, { type, width: Number(columns) || USUAL_WIDTH });
}

async function candidatesAt(place: Place, env: Env): Promise<Candidates> {
  const needsBank =
    typeof place.fits === 'string' && place.fits !== 'files' && place.fits !== 'banks';
  return candidatesFor(place, needsBank ? await bankOf(place, env) : EMPTY_BANK);
}

/** The bank that the line is about, as far as there is one yet. */
async function bankOf({ banks, guess }: Place, env: Env): Promise<Bank> {
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
  return name !== STANDARD_INPUT && isStored(resolve(cwd, name));
}

/** A shell takes `~` for the home folder when the line is run, not when it is completed. */
function withHome(name: string, { variables: { HOME } }: Env): string {
  return HOME === undefined ? name : name.replace(/^~(?=\/)/u, () => HOME);
}
