import { DEFAULT_COUNT } from '../commands/shared/draw-count.ts';
import {
  CHECK_FLAGS,
  COMPARE_FLAGS,
  DEBRIEF_FLAGS,
  DRAW_FLAGS,
  type DrawOptions,
  LIST_FLAGS,
  SHEET_FLAGS,
  SHOW_FLAGS,
  TOPICS_FLAGS,
} from '../commands/shared/flags.ts';
import { loadOneNote } from '../commands/shared/load-one-note.ts';
import { parseChoice, parseCount, SHELLS, type Shell } from '../commands/shared/value-kinds.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { type AddableCommand, defineCommand, type Operand } from './define-command.ts';
import { misreadOperands } from './refusals.ts';

const COUNT: Operand<number | undefined> = {
  spelling: '[count]',
  description: `how many (${DEFAULT_COUNT})`,
  fits: 'own-words',
  parse: (text, command) =>
    parseCount(text, command.name(), (message) => misreadOperands(command, message)),
};
const IDS: Operand<readonly string[]> = {
  spelling: '<id...>',
  description: 'the id of a question, or the beginning of one',
  fits: 'question-ids',
};
const FILES: Operand<readonly string[]> = {
  spelling: '[file...]',
  description: 'files or folders, "-" or "built-in"; else what list would read',
  fits: 'banks',
};
const NOTES: Operand<readonly string[]> = {
  spelling: '<note...>',
  description: 'notes or folders of notes; "acme" is acme.md',
  fits: 'files',
};
const NOTE: Operand<string> = {
  spelling: '<note>',
  description: 'a note, or the part NOTE#words of one; "acme" is acme.md',
  fits: 'note-parts',
  parse: (text) => text,
};
const SHELL: Operand<Shell> = {
  spelling: '<shell>',
  description: 'bash, zsh, fish or powershell',
  fits: SHELLS.map((value) => ({ value, description: '' })),
  parse: (text, command) => parseChoice(text, command.name(), SHELLS),
};

const importList = () => import('../commands/list.ts');
const importRandom = () => import('../commands/random.ts');
const importCheck = () => import('../commands/check.ts');
const importCompare = () => import('../commands/compare.ts');
const importSheet = () => import('../commands/sheet.ts');

async function tryDraw(
  options: DrawOptions,
  env: Env,
  count: number | undefined,
): Promise<ExitCode> {
  return (await importRandom()).random(options, env, count, 'tried');
}

/** Runs a command that has something to say even where it ends with 1: that a file has problems, for one. */
async function tryToRun(run: Promise<ExitCode>): Promise<ExitCode> {
  await run;
  return EXIT.done;
}

/** The commands in the order of `--help`. Each dynamic import loads a bundle of its own. */
export const COMMANDS: readonly AddableCommand[] = [
  defineCommand({
    name: 'list',
    description: 'print every question that the filters leave',
    groups: LIST_FLAGS,
    run: async (options, env) => (await importList()).list(options, env),
    dryRun: async (options, env) => (await importList()).list(options, env, 'tried'),
  }),
  defineCommand({
    name: 'random',
    description: 'draw a few questions: an easy one first, over many topics',
    operand: COUNT,
    groups: DRAW_FLAGS,
    run: async (options, env, count) => (await importRandom()).random(options, env, count),
    dryRun: tryDraw,
  }),
  defineCommand({
    name: 'pick',
    description: 'deal a few questions to hold, swap, find, reorder and take',
    operand: COUNT,
    groups: DRAW_FLAGS,
    run: async (options, env, count) =>
      (await import('../commands/pick.ts')).pick(options, env, count),
    dryRun: tryDraw,
  }),
  defineCommand({
    name: 'show',
    description: 'print questions with everything known about them',
    operand: IDS,
    groups: SHOW_FLAGS,
    run: async (options, env, ids) => (await import('../commands/show.ts')).show(options, env, ids),
  }),
  defineCommand({
    name: 'topics',
    description: 'print the topics with their counts and titles',
    groups: TOPICS_FLAGS,
    run: async (options, env) => (await import('../commands/topics.ts')).topics(options, env),
  }),
  defineCommand({
    name: 'check',
    description: 'print what is wrong in question files and notes',
    operand: FILES,
    groups: CHECK_FLAGS,
    run: async (options, env, files) => (await importCheck()).check(options, env, files),
    dryRun: async (options, env, files) =>
      tryToRun((await importCheck()).check(options, env, files)),
  }),
  defineCommand({
    name: 'debrief',
    description: 'write down what they said, question by question',
    operand: NOTE,
    groups: DEBRIEF_FLAGS,
    run: async (options, env, note) =>
      (await import('../commands/debrief.ts')).debrief(options, env, note),
    dryRun: async (_, env, note) => {
      await loadOneNote(note, env);
      return EXIT.done;
    },
  }),
  defineCommand({
    name: 'compare',
    description: 'print the answers in several notes side by side',
    operand: NOTES,
    groups: COMPARE_FLAGS,
    run: async (options, env, notes) => (await importCompare()).compare(options, env, notes),
    dryRun: async (options, env, notes) =>
      tryToRun((await importCompare()).compare(options, env, notes)),
  }),
  defineCommand({
    name: 'sheet',
    description: "print a meeting's planned questions, with room to write",
    operand: NOTE,
    groups: SHEET_FLAGS,
    run: async (options, env, note) => (await importSheet()).sheet(options, env, note),
    dryRun: async (options, env, note) => tryToRun((await importSheet()).sheet(options, env, note)),
  }),
  defineCommand({
    name: 'completion',
    description: 'print what completes commands, flags and names in a shell',
    operand: SHELL,
    groups: {},
    run: async (options, env, shell) =>
      (await import('../commands/completion-script.ts')).completion(options, env, shell),
  }),
];
