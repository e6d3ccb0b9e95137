import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { addQuestions } from '../../src/core/notes/add-questions.ts';
import { parseNote } from '../../src/core/notes/parse-note.ts';
import { createLister } from '../../src/core/question/by-topic.ts';
import { createMeeting } from '../../src/core/syntax/meeting-heading.ts';
import { type ChangeOptions, changeNote, type NoteChange } from '../../src/io/notes/change-note.ts';
import type { LockTimes } from '../../src/io/notes/note-lock.ts';
import { parseQuestionFile } from './read-list.ts';

/*
 * A process that changes a note, bundled and spawned by tests: `note-writer NOTE JOB ARGUMENT`. It
 * prints a line for each change, or the error.
 */

const [path = '', job = '', argument = ''] = process.argv.slice(2);
const MEETING = createMeeting('2026-11-24', 'Ann');

/** Adds questions with the given ids, except for ids that the note has already. */
const add: NoteChange = (text = '') => {
  const ids = argument.split(',').filter((id) => !text.includes(` ^${id}\n`));
  const bank = ids.map((id) => `- Who is ${id}? ^${id}\n`).join('');
  const questions = parseQuestionFile(bank, 'bank.md').questions.map(createLister([]));
  return addQuestions(parseNote(text, path), { meeting: MEETING, questions, details: false }).text;
};

/** Appends the next number: the note `1 2 ` becomes `1 2 3 `. */
const count: NoteChange = (text = '') => `${text}${Number(text.trimEnd().split(' ').at(-1)) + 1} `;

/** Creates the file `held` in a folder, and waits there for a file `go` while it holds the lock. */
const hold: NoteChange = (text = '') => {
  writeFileSync(join(argument, 'held'), '');
  while (!existsSync(join(argument, 'go'))) {
    // A busy wait, since a change is synchronous.
  }
  return `${text}held\n`;
};

const JOBS: Readonly<Record<string, NoteChange>> = {
  add,
  count,
  hold,
  append: (text = '') => `${text}${argument}`,
  prepend: (text = '') => `${argument}${text}`,
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
    // Lets Node handle signals between changes.
    await setImmediate();
  } while (job === 'count');
}

work().catch((error: Error) => {
  process.exitCode = 2;
  process.stdout.write(`${error.name}: ${error.message}\n`);
});
