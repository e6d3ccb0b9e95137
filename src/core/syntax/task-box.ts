/** The checkbox of a task, in any state, `[ ] ` and `[x] `, and what people write instead: `( ) `. */
const BOX = /^(?:\[([^\]])\]|\(([ xX✓✔])\))(?:[ \t]+|$)/u;
/** The words with which an outliner marks a task, and its priority: `TODO [#A] Who left?`. */
const STATE =
  /^(TODO|DOING|IN-PROGRESS|NOW|LATER|WAIT(?:ING)?|DONE|CANCELL?ED)(?:[ \t]+(?:\[#[A-Z]\](?:[ \t]+|$))?|$)/u;
/** The boxes that the words stand for; the others are open. */
const STATE_BOXES: Readonly<Record<string, string>> = { DONE: 'x', CANCELED: '-', CANCELLED: '-' };

/** Returns the box that a text begins with, `[x] ` or `DONE `, and the character in it. */
export function findBox(text: string): readonly [mark: string, box: string] | undefined {
  const box = BOX.exec(text);
  if (box !== null) return [box[0], box[1] ?? box[2] ?? ''];
  const state = STATE.exec(text);
  return state === null ? undefined : [state[0], STATE_BOXES[state[1] ?? ''] ?? ' '];
}

/** Removes the box that a text begins with, and the space after it: `[x] Who left?`. */
export function withoutBox(text: string): string {
  return text.slice(findBox(text)?.[0].length ?? 0).trimStart();
}
