import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { addQuestions } from '../../src/core/notes/add-questions.ts';
import { parseNote } from '../../src/core/notes/parse-note.ts';
import { createLister } from '../../src/core/question/by-topic.ts';
import { parseQuestionFile } from '../../src/core/reading/parse-question-file.ts';
import { createMeeting } from '../../src/core/syntax/meeting-heading.ts';
import { type ChangeOptions, changeNote, type NoteChange } from '../../src/io/notes/change-note.ts';
import type { LockTimes } from '../../src/io/notes/note-lock.ts';

/*
 * A process that changes a note, to be bundled and spawned: `note-writer NOTE JOB ARGUMENT`.
 * It prints a line for each change that is done, or what went wrong.
 */

const [path = '', job = '', argument = ''] = process.argv.slice(2);
const MEETING = createMeeting('2026-11-24', 'Ann');

/** Adds the questions of these ids, but for those that the note has. */
const add: NoteChange = (text = '') => {
  const ids = argument.split(',').filter((id) => !text.includes(` ^${id}\n`));
  const bank = ids.map((id) => `- Who is ${id}? ^${id}\n`).join('');
  const questions = parseQuestionFile(bank, 'bank.md').questions.map(createLister([]));
  return addQuestions(parseNote(text, path), { meeting: MEETING, questions, details: false });
};

/** Adds a line that says how many there are. */
const count: NoteChange = (text = '') => `${text}${Number(text.trimEnd().split(' ').at(-1)) + 1} `;

/** Says in a folder that it is at it, and waits there to be let go on. */
const hold: NoteChange = (text = '') => {
  writeFileSync(join(argument, 'held'), '');
  while (!existsSync(join(argument, 'go'))) {
    // Nothing else runs meanwhile, as in a change that takes long.
  }
  return `${text}held\n`;
};

const JOBS: Readonly<Record<string, NoteChange>> = {
  add,
  count,
  hold,
  append: (text = '') => `${text}${argument}`,
};

const options: ChangeOptions = {
  name: path,
  onWait: () => void process.stdout.write('waiting\n'),
  times: JSON.parse(process.env['TIMES'] ?? '{}') as Partial<LockTimes>,
};

async function work(): Promise<void> {
  do {
    await changeNote(path, JOBS[job] ?? add, options);
    process.stdout.write('changed\n');
    // Signals are seen in between.
    await setImmediate();
  } while (job === 'count');
}

work().catch((error: Error) => {
  process.exitCode = 2;
  process.stdout.write(`${error.name}: ${error.message}\n`);
});
