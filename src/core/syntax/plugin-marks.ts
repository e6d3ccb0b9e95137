import { splitAnswerLabel } from './label.ts';

/** The marks of Obsidian Tasks (`✅ 2026-12-01`, `⏫`, `🔁 every week`), and of Dataview (`[key:: value]`). */
const TASK_MARKS =
  /(?:[✅❌📅⏳🛫➕]\ufe0f?\s*\d{4}-\d{2}-\d{2}|🔁\ufe0f?\s*every [\p{L}\d ,]*|[🔺⏫🔼🔽⏬]\ufe0f?|\[[\p{L}\d][^[\]:]{0,40}::\s[^\]]{0,200}\]|\([\p{L}\d][^():]{0,40}::\s[^)]{0,200}\))/gu;
/** The emoji of Obsidian Tasks. */
const TASK_EMOJI = '✅❌📅⏳🛫➕🔁🔺⏫🔼🔽⏬';
const MAY_HAVE_TASK_MARK = new RegExp(`::\\s|[${TASK_EMOJI}]`, 'u');
/** Signs without which a line has neither a task's mark nor a property. */
const MAY_HAVE_MARK = new RegExp(`::|^\\s*:[A-Z]|[A-Z]: [[<]|[${TASK_EMOJI}]`, 'u');
/** A line of its own with a property: `id:: 6740a1`, an outliner's record of times and of time spent. */
const PROPERTY =
  /^(?:[\p{L}\d][\p{L}\d _-]{0,40}::(?:\s|$)|:(?:LOGBOOK|END):|(?:CLOCK|CLOSED|SCHEDULED|DEADLINE): [[<])/u;

/**
 * Removes the marks that plugins write into a line. `wordsIn` returns the words to keep of a mark: by
 * default those of `[answer:: yes]`.
 */
export function withoutTaskMarks(text: string, wordsIn = answerIn): string {
  if (!MAY_HAVE_TASK_MARK.test(text)) return text;
  const words = text.replace(TASK_MARKS, wordsIn);
  return words.replace(/ {2,}/gu, ' ').trim();
}

function answerIn(mark: string): string {
  return splitAnswerLabel(mark.slice(1, -1)) ?? '';
}

/** Whether a line holds a property of the lines around it, and no words. */
export function isProperty(words: string): boolean {
  return PROPERTY.test(words) && splitAnswerLabel(words) === undefined;
}

/** Whether a line may have a mark of a plugin; false for most lines, and quicker than to look for it. */
export function mayHaveMarks(line: string): boolean {
  return MAY_HAVE_MARK.test(line);
}
