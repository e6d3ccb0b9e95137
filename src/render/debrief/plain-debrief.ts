import { isTyping, listKeys } from '../../core/debrief/debrief-keys.ts';
import { currentQuestion, type Debrief } from '../../core/debrief/debrief-session.ts';
import { BACK, MORE } from '../../core/debrief/plain-lines.ts';
import { cleanText } from '../../core/text/sanitize.ts';
import { IS_CUT, UNASKED } from './debrief-screen.ts';

const GOES_BACK: readonly string[] = ['b', 'back', BACK];

/**
 * Returns what a debrief says where nothing can be redrawn: a question that is new since `before`, with its
 * signs, and what to type now; or that the line typed behind `before` means nothing. Plain text, whose last line
 * is not ended.
 */
export function describeDebrief(debrief: Debrief, before?: Debrief, line = ''): string {
  const { cursor, questions, step, end } = debrief;
  if (end !== undefined) return '';
  if (debrief === before) return `${describeNothing(line, debrief)}\n${describeStep(debrief)}`;
  const cut = debrief.isCut ? `${IS_CUT}\n` : '';
  const isNew = before === undefined || before.cursor !== cursor;
  const question = currentQuestion(debrief);
  if (question === undefined) {
    const intro = isNew ? `\n${UNASKED}\n` : '';
    // A question and its answer on one line are said as they were split.
    const isSplit = step === 'verdict' && before?.step === 'unasked';
    const split = isSplit ? `Question: ${debrief.unplanned}\nAnswer: ${debrief.field.text}\n` : '';
    return `${cut}${intro}${split}${describeStep(debrief)}`;
  }
  const signs = question.signs.map(({ label, text }) => `${label}: ${text}\n`);
  const head = `\n${cursor + 1} of ${questions.length}: ${question.text}\n${signs.join('')}`;
  const verdict = question.verdict === undefined ? '' : ` (${question.verdict})`;
  const filled = step === 'filled' ? `Answer: ${question.answer}${verdict}\n` : '';
  return `${cut}${isNew ? head : ''}${filled}${describeStep(debrief)}`;
}

/** Says that a line has changed nothing. */
function describeNothing(line: string, { step }: Debrief): string {
  const typed = cleanText(line).trim();
  if (GOES_BACK.includes(typed.toLowerCase())) return 'there is nothing to go back to';
  const what = typed === '' ? 'an empty line' : `"${typed}"`;
  const instead = isTyping(step) ? 'type what they said, in words' : 'type one of these';
  return `${what} means nothing here: ${instead}`;
}

function describeStep({ step, field, unplanned }: Debrief): string {
  const typed = field.text.endsWith('\n');
  const what = {
    asked: 'Asked?',
    answer: unplanned === undefined ? 'Answer' : `Answer to "${unplanned}"`,
    verdict: 'Verdict?',
    filled: '',
    unasked: 'Unasked',
  }[step];
  if (step === 'answer' || step === 'unasked') {
    if (typed) return '... ';
    const more =
      step === 'answer' ? `${MORE} at the end of a line adds another, ` : 'an empty line ends, ';
    return `${what} (${more}${BACK} goes back): `;
  }
  const keys = listKeys(step).filter(({ action }) => !/^(?:scroll|leave)/u.test(action));
  const hints = [...keys.map(({ shown, does }) => `${shown} ${does}`), 'q leave'];
  return `${[what, hints.join(', ')].filter(Boolean).join(' ')}: `;
}
