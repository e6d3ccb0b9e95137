import { type Debrief, leave, pasteIntoDebrief, updateDebrief } from './debrief-session.ts';

/** Typed alone in place of an answer, it goes back. */
export const BACK = '<';
/** At the end of a line, it asks for one more. */
export const MORE = '\\';

/**
 * Returns the debrief after a line that the user typed where nothing is redrawn: the first letter counts as
 * a key where one chooses, and the whole line as the words where one types.
 */
export function takeLine(debrief: Debrief, line: string): Debrief {
  const words = line.trim();
  if (debrief.step !== 'answer' && debrief.step !== 'unasked') {
    const [key = 'enter'] = words.toLowerCase();
    return key === 'q' ? leave(debrief) : updateDebrief(debrief, key);
  }
  if (words === BACK) return updateDebrief(debrief, 'up');
  if (!words.endsWith(MORE)) return updateDebrief(pasteIntoDebrief(debrief, words), 'enter');
  return pasteIntoDebrief(debrief, `${words.slice(0, -MORE.length).trimEnd()}\n`);
}
