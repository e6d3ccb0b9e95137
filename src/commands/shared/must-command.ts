import type { Company } from '../../core/comparing/answers.ts';
import { findNeverAsked, type Must } from '../../core/comparing/musts.ts';
import { MUST_TAG } from '../../core/question/tag.ts';
import { countNoun } from '../../core/text/message-words.ts';
import type { LoadedNote } from '../../io/notes/load-notes.ts';
import { DEFAULT_COUNT } from './draw-count.ts';
import {
  MAX_COMMANDS,
  type Narrowing,
  type NextCommand,
  writeIntoCommand,
} from './into-command.ts';

/**
 * Returns the commands that deal for a company's last note the questions tagged `#must` that it was never
 * asked: at most three, for the companies that lack most.
 */
export function mustCommands(
  companies: readonly Company[],
  musts: readonly Must[],
  loaded: readonly LoadedNote[],
  narrowing: Narrowing,
): NextCommand[] {
  // `--tag must` is in the command already.
  const tag = narrowing.filters.tag.filter((names) => names.join() !== MUST_TAG);
  const others = { ...narrowing, filters: { ...narrowing.filters, tag }, only: [] };
  const lacking = findNeverAsked(musts).sort((a, b) => b.questions.length - a.questions.length);
  const commands = lacking.flatMap(({ company: name, questions: { length } }) => {
    const company = companies.find((one) => one.name === name);
    if (company === undefined) return [];
    const count = length > DEFAULT_COUNT ? [String(length)] : [];
    const words = ['pick', ...count, '--tag', MUST_TAG];
    const command = writeIntoCommand(words, company, loaded, others);
    const effect = `to ask ${name} ${countNoun(length, 'question')} tagged #${MUST_TAG}`;
    return command === undefined ? [] : [{ effect, command }];
  });
  return commands.slice(0, MAX_COMMANDS);
}
