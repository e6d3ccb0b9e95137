import { type DebriefQuestion, toDebriefQuestion } from '../core/debrief/debrief-question.ts';
import {
  type Debrief,
  type DebriefWrite,
  leave,
  pasteIntoDebrief,
  startDebrief,
  updateDebrief,
} from '../core/debrief/debrief-session.ts';
import { takeLine } from '../core/debrief/plain-lines.ts';
import { createEntryFinder } from '../core/notes/match-questions.ts';
import { findNewestMeeting } from '../core/notes/newest-meeting.ts';
import { STANDARD_INPUT } from '../core/question/bank.ts';
import { formatShortDay } from '../core/syntax/calendar-day.ts';
import type { Meeting } from '../core/syntax/meeting-heading.ts';
import { countNoun } from '../core/text/message-words.ts';
import { pathOperand, shellLine } from '../core/text/shell-line.ts';
import { type Env, EXIT, type ExitCode, type Terminal } from '../env.ts';
import { playInLines } from '../io/terminal/plain-dialogue.ts';
import {
  type DebriefLayout,
  drawDebrief,
  limitDebriefScroll,
} from '../render/debrief/debrief-screen.ts';
import { describeDebrief } from '../render/debrief/plain-debrief.ts';
import type { Style } from '../render/style/layout.ts';
import type { DEBRIEF_FLAGS, Options } from './shared/flags.ts';
import { isPlainWanted } from './shared/is-plain-wanted.ts';
import { loadMarkdownBundle } from './shared/load-markdown-bundle.ts';
import { loadOneNote } from './shared/load-one-note.ts';
import { hint, say } from './shared/messages.ts';
import { bankNames, openBank } from './shared/open-bank.ts';
import { openTerminal } from './shared/open-terminal.ts';
import { planWayOut } from './shared/plan-way-out.ts';
import { DEFAULT_ROWS } from './shared/play-hand.ts';
import { chooseScreenStyle } from './shared/print.ts';
import { createNoteWriter, type NoteWriter } from './shared/write-note.ts';

/** In columns. Longer lines are hard to read. */
const MAX_WIDTH = 80;
const NO_TERMINAL =
  'debrief needs a terminal to ask on: without one, write the answers into the note yourself';

/**
 * Asks, question by question of a meeting, whether it was asked and what they said, and writes each answer
 * into the note as it is given.
 * @throws UserError without a terminal, for a note that cannot be written, and as `loadOneNote` does.
 */
export async function debrief(
  { bank: given, output }: Options<typeof DEBRIEF_FLAGS>,
  env: Env,
  name: string,
): Promise<ExitCode> {
  const isTaken = bankNames(given.bank, env).includes(STANDARD_INPUT);
  const { terminal, close } = await openTerminal(isTaken, NO_TERMINAL, env);
  try {
    const loaded = await loadOneNote(name, env);
    const { note } = loaded;
    const plan = findNewestMeeting(note, env.today());
    if (plan === undefined) {
      const wayOut = planWayOut(name, given.bank, loaded, undefined);
      await say(env, `${note.file} has no questions: ${wayOut}`);
      return EXIT.negative;
    }
    // Topics play no part here.
    const { questions: known } = await openBank({ ...given, guess: false }, env);
    const find = createEntryFinder(known);
    const questions = plan.entries.map((entry) => toDebriefQuestion(entry, find));
    const style = await chooseScreenStyle(output.color, env, terminal);
    const writer = await createNoteWriter(loaded.path, env);
    const title = formatTitle(note.company, plan.meeting);
    const { applyWrite } = await loadMarkdownBundle();
    const save = (write: DebriefWrite): void =>
      writer.change((current) => applyWrite(current, plan, write));
    const setup: Setup = { title, style, save, isPlain: isPlainWanted(env) };
    const ended = await play(startDebrief(questions), setup, terminal);
    const banks = given.bank.flatMap((bank) => ['--bank', bank]);
    const again = shellLine(['ask-them', 'debrief', ...banks, pathOperand(name)]);
    return await finish(ended, again, writer, env);
  } finally {
    close();
  }
}

/** What a debrief needs beside its questions. */
interface Setup {
  /** The meeting: `Acme, 24 Nov, manager`. */
  readonly title: string;
  readonly style: Style;
  /** Writes into the note, in the background. */
  readonly save: (write: DebriefWrite) => void;
  /** Whether nothing may be redrawn. */
  readonly isPlain: boolean;
}

/** Asks until the end. Each reply is on its way into the note as soon as it is given, one after the other. */
async function play(start: Debrief, setup: Setup, terminal: Terminal): Promise<Debrief> {
  const { style, title, save, isPlain } = setup;
  let latest = start;
  let typed = '';
  const keep = (debrief: Debrief): Debrief => {
    for (const write of debrief.writes.slice(latest.writes.length)) save(write);
    latest = debrief;
    return debrief;
  };
  // Measured for each drawing, because the user may resize the terminal meanwhile.
  const measureLayout = (): DebriefLayout => ({
    ...style,
    title,
    width: Math.min(terminal.screen.columns || style.width, MAX_WIDTH),
    rows: terminal.screen.rows || DEFAULT_ROWS,
  });
  const played = isPlain
    ? await playInLines(
        {
          session: start,
          describe: (debrief, before) =>
            (before === undefined ? `${title}\n` : '') + describeDebrief(debrief, before, typed),
          takeLine: (debrief, line) => {
            typed = line;
            return keep(takeLine(debrief, line));
          },
        },
        terminal,
      )
    : await (await import('../io/terminal/prompts.ts')).playOnScreen<Debrief>(
        {
          session: start,
          draw: (debrief) => drawDebrief(debrief, measureLayout()),
          update: (debrief, key) =>
            keep(limitDebriefScroll(updateDebrief(debrief, key), measureLayout())),
          paste: (debrief, text) => keep(pasteIntoDebrief(debrief, text)),
        },
        terminal,
      );
  return played ?? keep(leave(latest));
}

/** Waits until all replies are written; says how many the note has, and how to go on. */
async function finish(
  { writes, end, questions }: Debrief,
  again: string | undefined,
  writer: NoteWriter,
  env: Env,
): Promise<ExitCode> {
  const { notices, failures, kept, shown } = await writer.finish();
  for (const notice of notices) await say(env, notice);
  for (const { error, index } of failures) {
    await say(env, `${error.message}; not written: ${describeWrite(writes[index], questions)}`);
  }
  const counts = countWrites(writes.filter((_, index) => kept.has(index)));
  if (counts !== '') await env.stderr.write(`${counts} kept in ${shown}\n`);
  if (failures.length > 0) return EXIT.failure;
  if (end === 'finished') return EXIT.done;
  if (again !== undefined) await hint(env, `"${again}" asks for what is still missing`);
  return EXIT.cancelled;
}

/** Counts what was written: `2 answers, 1 tick and 1 remark`; a tick is a question without an answer. */
function countWrites(writes: readonly DebriefWrite[]): string {
  const kinds = writes.map((write) => {
    if (write.kind === 'remark') return 'remark';
    const { words, verdict } = write.reply;
    return words === '' && verdict === undefined ? 'tick' : 'answer';
  });
  const counts = (['answer', 'tick', 'remark'] as const).flatMap((kind) => {
    const count = kinds.filter((other) => other === kind).length;
    return count === 0 ? [] : [countNoun(count, kind)];
  });
  return [counts.slice(0, -1).join(', '), ...counts.slice(-1)].filter(Boolean).join(' and ');
}

/** Returns the words of a write that failed, so that the user can copy them. */
function describeWrite(
  write: DebriefWrite | undefined,
  questions: readonly DebriefQuestion[],
): string {
  if (write === undefined) return '';
  if (write.kind === 'remark') return write.words;
  const question = write.kind === 'told' ? write.question : (questions[write.question]?.text ?? '');
  const { words, verdict } = write.reply;
  return [question, words, verdict === undefined ? '' : `#${verdict}`].filter(Boolean).join(' ');
}

function formatTitle(company: string, { date, person }: Meeting): string {
  return [company, formatShortDay(date), person].filter(Boolean).join(', ');
}
