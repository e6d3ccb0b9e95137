import { EMPTY_FIELD } from '../hand/text-field.ts';
import { isTyping, listKeys } from './debrief-keys.ts';
import { type Debrief, leave, pasteIntoDebrief, updateDebrief } from './debrief-session.ts';
import { toWords } from './told-words.ts';

/** Typed alone in place of an answer, it goes back. */
export const BACK = '<';
/** At the end of a line, it asks for one more. */
export const MORE = '\\';
/** Typed where one chooses, it leaves. */
const LEAVE: readonly string[] = ['q', 'quit', 'leave'];

/**
 * Returns the debrief after a line that the user typed where nothing is redrawn. Where one chooses, the line
 * is a key or a word of what it does (`y`, `yes`); where one types, it is the words, in place of any before,
 * unless the line before asked for more. The same debrief if a line means nothing.
 */
export function takeLine(debrief: Debrief, line: string): Debrief {
  const words = line.trim();
  if (!isTyping(debrief.step)) {
    const typed = words.toLowerCase();
    if (LEAVE.includes(typed)) return leave(debrief);
    const found = listKeys(debrief.step).find(
      ({ keys: [key], does }) =>
        typed === (key === 'enter' ? '' : key) || does.split(/[ ,]/u)[0] === typed,
    );
    return found === undefined ? debrief : updateDebrief(debrief, found.keys[0]);
  }
  const { field } = debrief;
  const goesOn = field.text.endsWith('\n');
  const start = goesOn ? debrief : { ...debrief, field: EMPTY_FIELD };
  if (words === BACK) return updateDebrief({ ...debrief, field: EMPTY_FIELD }, 'up');
  // A lone sign is no answer; among lines, it may divide them.
  if (!goesOn && words !== '' && words !== MORE && toWords(words) === '') return debrief;
  const isMore = words.endsWith(MORE);
  const added = isMore ? `${words.slice(0, -MORE.length).trimEnd()}\n` : words;
  const pasted = pasteIntoDebrief(start, added);
  // Where there is no room for more, the words end.
  if (pasted.isCut) return { ...updateDebrief(pasted, 'enter'), isCut: true };
  return isMore ? pasted : updateDebrief(pasted, 'enter');
}
