import type { Verdict } from '../../core/notes/note-verdict.ts';
import type { Paint } from '../style/color.ts';
import type { Word } from '../style/wrap.ts';

const COLORS = { green: 'green', red: 'red', vague: 'yellow' } as const;

/** Returns a verdict as a word in its color; nothing for undefined. */
export function paintVerdict(verdict: Verdict | undefined, paint: Paint): Word[] {
  return verdict === undefined ? [] : [{ text: verdict, paint: paint[COLORS[verdict]] }];
}
