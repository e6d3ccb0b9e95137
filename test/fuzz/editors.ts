import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { addQuestions } from '../../src/core/notes/add-questions.ts';
import { parseNote } from '../../src/core/notes/parse-note.ts';
import { createLister } from '../../src/core/question/by-topic.ts';
import { UserError } from '../../src/core/report/user-error.ts';
import { type RandomBelow, seededRandom } from '../../src/core/seeded-random.ts';
import { createMeeting } from '../../src/core/syntax/meeting-heading.ts';
import { changeNote } from '../../src/io/notes/change-note.ts';
import { SAVE_KINDS, type SaveKind, savesIn } from '../support/editor.ts';
import { parseQuestionFile } from '../support/read-list.ts';
import { pickOne } from './random.ts';

/** The work of an editor, which runs in a thread of its own. */
export interface Editing {
  readonly path: string;
  readonly kind: SaveKind;
  /** The pauses after its saves, in milliseconds. */
  readonly pauses: readonly number[];
}

/** The result of one round: how many of our additions were made, and the problem, if any. */
export interface Round {
  readonly added: number;
  readonly problem: string | undefined;
}

const SAVES = 20;
const PAUSES_MS = [0, 1, 5, 20, 60, 120, 300];
const ANSWERS = [0, 1, 10, 100, 1000];
const ANSWER = '- [x] Who left last? ^left\n  - Answer: Ann\n';
const MEETING = createMeeting('2026-11-24', 'Ann');

/** Adds questions to a note while an editor saves it, and checks that no save is lost. */
export async function runRound(seed: string): Promise<Round> {
  const randomBelow = seededRandom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'ask-them-fuzz-'));
  try {
    return await addBesideEditor(join(folder, 'acme.md'), randomBelow);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function addBesideEditor(path: string, randomBelow: RandomBelow): Promise<Round> {
  const begin = `# Acme\n\n## 2026-11-23 Bob\n\n${ANSWER.repeat(pickOne(ANSWERS, randomBelow))}`;
  writeFileSync(path, begin);
  const pauses = Array.from({ length: SAVES }, () => pickOne(PAUSES_MS, randomBelow));
  const editing: Editing = { path, kind: pickOne(SAVE_KINDS, randomBelow), pauses };
  const worker = new Worker(process.argv[1] ?? '', { workerData: { editing } });
  let hasEnded = false;
  const ended = new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => {
      hasEnded = true;
      resolve();
    });
  });
  let added = 0;
  for (let id = 0; !hasEnded; id += 1) added += (await tryToAdd(path, `q${id}`)) ? 1 : 0;
  await ended;
  const text = readFileSync(path, 'utf8');
  const saves = savesIn(text);
  const isWhole = text.startsWith(begin) && saves.every((save, index) => save === index + 1);
  const problem = `${editing.kind}: of ${SAVES} saves, only ${saves.join(' ')} are left`;
  return { added, problem: isWhole && saves.length === SAVES ? undefined : problem };
}

/** Adds a question; returns false if the editor keeps changing the note. */
async function tryToAdd(path: string, id: string): Promise<boolean> {
  const bank = parseQuestionFile(`- Who is ${id}? ^${id}\n`, 'bank.md');
  const questions = bank.questions.map(createLister([]));
  try {
    await changeNote(
      path,
      (text = '') =>
        addQuestions(parseNote(text, path), { meeting: MEETING, questions, details: false }).text,
      { name: path },
    );
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
