import type { PlannedQuestion } from '../core/notes/planned-questions.ts';
import { formatDay } from '../core/syntax/calendar-day.ts';
import type { Meeting } from '../core/syntax/meeting-heading.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import type { LoadedNote } from '../io/notes/load-notes.ts';
import { writeChunks } from '../io/streams/output.ts';
import { renderSheetHtml } from '../render/sheet/html.ts';
import { listSigns, type Sheet } from '../render/sheet/sheet.ts';
import { renderSheetText } from '../render/sheet/text.ts';
import { countForMinutes } from './shared/draw-count.ts';
import type { Options, SHEET_FLAGS } from './shared/flags.ts';
import { loadMarkdownBundle } from './shared/load-markdown-bundle.ts';
import { loadOneNote } from './shared/load-one-note.ts';
import { say } from './shared/messages.ts';
import { openBank } from './shared/open-bank.ts';
import { planWayOut } from './shared/plan-way-out.ts';

const DEFAULT_COLUMNS = 80;

/**
 * Prints the questions that are planned for the newest meeting of a note, or of the part `NOTE#words` of one,
 * with room to write below each.
 * @throws UserError for a missing note, for words that no heading has, and for a folder of several notes.
 */
export async function sheet(
  { bank, sheet: wanted, output }: Options<typeof SHEET_FLAGS>,
  env: Env,
  name: string,
): Promise<ExitCode> {
  const loaded = await loadOneNote(name, env);
  const { note } = loaded;
  // What a question is about does not matter here.
  const ours = await openBank({ ...bank, guess: false }, env);
  const { findPlanned } = await loadMarkdownBundle();
  const found = findPlanned(note, ours);
  if (found === undefined || found.planned.length === 0) {
    await say(env, nothingPlannedMessage(name, bank.bank, loaded, found?.meeting));
    return EXIT.negative;
  }
  const { meeting, planned } = found;
  const { minutes, signs } = wanted;
  if (signs) await sayWithoutSigns(planned, env);
  const mainCount = minutes === undefined ? planned.length : countForMinutes(minutes);
  const page: Sheet = { company: note.company, meeting, planned, mainCount, signs };
  const columns = env.stdout.columns ?? DEFAULT_COLUMNS;
  const text = output.format === 'html' ? [renderSheetHtml(page)] : renderSheetText(page, columns);
  await writeChunks(env.stdout, text);
  return EXIT.done;
}

async function sayWithoutSigns(planned: readonly PlannedQuestion[], env: Env): Promise<void> {
  if (listSigns(planned).length > 0) return;
  await say(env, 'there is no second page: the bank has no signs for these questions');
}

/** Says that the newest meeting has no question that is still to be asked, and how to plan some. */
function nothingPlannedMessage(
  name: string,
  banks: readonly string[],
  loaded: LoadedNote,
  meeting: Meeting | undefined,
): string {
  const { date = '', person = '' } = meeting ?? {};
  const heading = [formatDay(date), person].filter(Boolean).join(' ');
  const where = [loaded.note.file, heading].filter(Boolean).join(', ');
  const wayOut = planWayOut(name, banks, loaded, meeting);
  return `nothing is planned in ${where}: ${wayOut}`;
}
