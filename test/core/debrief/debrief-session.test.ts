import { describe, expect, it } from 'vitest';
import type { DebriefQuestion } from '../../../src/core/debrief/debrief-question.ts';
import {
  type Debrief,
  leave,
  pasteIntoDebrief,
  startDebrief,
  updateDebrief,
} from '../../../src/core/debrief/debrief-session.ts';

const question = (text: string, changes: Partial<DebriefQuestion> = {}): DebriefQuestion => ({
  ...{ text, signs: [], status: 'open', answer: '', verdict: undefined },
  ...changes,
});
const TWO = [question('Who left?'), question('Who stays?')];

/** Presses keys: each character of a text, or the name of a key. */
const press = (debrief: Debrief, ...keys: readonly string[]) =>
  keys
    .flatMap((key) =>
      /^(?:enter|escape|ctrl-d|up|left|alt-enter|backspace|pagedown|pageup)$/u.test(key)
        ? [key]
        : [...key],
    )
    .reduce(updateDebrief, debrief);
const start = (questions: readonly DebriefQuestion[], ...keys: readonly string[]) =>
  press(startDebrief(questions), ...keys);

describe('a debrief', () => {
  it('asks whether a question was asked, for the answer, and for the verdict', () => {
    const asked = start(TWO);
    expect(asked).toMatchObject({ cursor: 0, step: 'asked' });
    const answer = press(asked, 'y', 'two of them');
    expect(answer).toMatchObject({ cursor: 0, step: 'answer', field: { text: 'two of them' } });
    const verdict = press(answer, 'enter');
    expect(verdict).toMatchObject({ step: 'verdict', writes: [] });
    const next = press(verdict, 'g');
    const reply = { status: 'asked', words: 'two of them', verdict: 'green' };
    expect(next).toMatchObject({ cursor: 1, step: 'asked' });
    expect(next.writes).toEqual([{ kind: 'reply', question: 0, reply }]);
  });

  it.each([
    ['y', 'r', { status: 'asked', verdict: 'red' }],
    ['t', 'v', { status: 'settled', verdict: 'vague' }],
    ['t', 'enter', { status: 'settled', verdict: undefined }],
  ])('writes what %s and %s mean', (asked, verdict, expected) => {
    const [write] = start(TWO, asked, 'enter', verdict).writes;
    expect(write).toMatchObject({ reply: expected });
  });

  it('writes nothing for a question that was not asked', () => {
    expect(start(TWO, 'n')).toMatchObject({ cursor: 1, writes: [] });
  });

  it('comes back to what was skipped, once the others are done', () => {
    const again = start(TWO, 's', 'n');
    expect(again).toMatchObject({ cursor: 0, step: 'asked' });
    expect(press(again, 'n')).toMatchObject({ cursor: 2, step: 'unasked' });
  });

  it('comes back to skipped questions in their order, whatever the order of skipping', () => {
    const three = [...TWO, question('Who knows?')];
    const back = start(three, 'n', 's', 'b', 'b', 's', 's');
    expect(back.cursor).toBe(0);
    expect(press(back, 'n').cursor).toBe(1);
  });

  it('goes on where it stopped, and never asks for an answer that is there', () => {
    const questions = [question('Who left?', { answer: 'two' }), ...TWO];
    expect(start(questions).cursor).toBe(1);
    const filled = start(questions, 'b');
    expect(filled).toMatchObject({ cursor: 0, step: 'filled' });
    expect(press(filled, 'y', 'x')).toEqual(filled);
    expect(press(filled, 'enter').cursor).toBe(1);
  });

  it('asks only for the answer of a question that is ticked', () => {
    const ticked = [question('Who left?', { status: 'asked' })];
    expect(start(ticked)).toMatchObject({ step: 'answer', status: 'asked' });
    expect(start(ticked, 'enter', 'enter').writes).toEqual([]);
  });

  it('takes signs alone for no answer', () => {
    const verdict = start(TWO, 'y', '?', 'enter');
    expect(verdict).toMatchObject({ step: 'verdict', field: { text: '' } });
    expect(press(verdict, 'enter').writes).toMatchObject([{ reply: { words: '' } }]);
    expect(start(TWO, 'y', '?', 'escape').writes).toMatchObject([{ reply: { words: '' } }]);
    const ticked = [question('Who left?', { status: 'asked' })];
    expect(start(ticked, '--', 'enter', 'enter').writes).toEqual([]);
    expect(start(TWO, 'y', '5', 'enter').field.text).toBe('5');
    expect(start(TWO, 'y', '🙂', 'enter').field.text).toBe('🙂');
  });

  it('goes back one step, with what was typed', () => {
    const verdict = start(TWO, 'y', 'two', 'enter');
    const answer = press(verdict, 'b');
    expect(answer).toMatchObject({ step: 'answer', field: { text: 'two', cursor: 3 } });
    const empty = press(answer, 'backspace', 'backspace', 'backspace');
    expect(press(empty, 'up')).toMatchObject({ step: 'asked', cursor: 0 });
    expect(press(empty, 'up', 'b')).toMatchObject({ step: 'asked', cursor: 0 });
  });

  it('keeps what is typed when the cursor is moved up', () => {
    const typed = start(TWO, 'y', 'two', 'alt-enter', 'three', 'up', 'up');
    expect(typed).toMatchObject({ step: 'answer', field: { text: 'two\nthree', cursor: 0 } });
    expect(start(TWO, 'n', 'n', 'they laugh', 'up').field.text).toBe('they laugh');
  });

  it('shows an answer that was just given, when one goes back to it', () => {
    const back = start(TWO, 'y', 'two', 'enter', 'g', 'b');
    expect(back).toMatchObject({ cursor: 0, step: 'filled' });
    expect(back.questions[0]).toMatchObject({ answer: 'two', verdict: 'green', status: 'asked' });
  });

  it('takes further lines and pastes into an answer', () => {
    const typed = start(TWO, 'y', 'two', 'alt-enter', 'seniors');
    expect(typed.field.text).toBe('two\nseniors');
    expect(pasteIntoDebrief(typed, '!\r\nand more').field.text).toBe('two\nseniors!\nand more');
    expect(pasteIntoDebrief(start(TWO), 'y')).toEqual(start(TWO));
  });

  it('says that the rest of a long paste or of a key is not taken, until the next key', () => {
    const long = pasteIntoDebrief(start(TWO, 'y'), 'a'.repeat(20_001));
    expect(long).toMatchObject({ isCut: true, field: { cursor: 20_000 } });
    expect(press(long, 'b').isCut).toBe(true);
    expect(press(long, 'backspace').isCut).toBe(false);
    expect(press(long, 'backspace', 'b').isCut).toBe(false);
    expect(press(long, 'enter').isCut).toBe(false);
    expect(pasteIntoDebrief(start(TWO, 'y'), 'a'.repeat(20_000)).isCut).toBe(false);
  });

  it('scrolls, and begins at the top of the next step', () => {
    const scrolled = start(TWO, 'pagedown');
    expect(scrolled.scroll).toBe(5);
    expect(press(scrolled, 'pageup', 'pageup').scroll).toBe(0);
    expect(press(scrolled, 'n').scroll).toBe(0);
  });
});

describe('the end of a debrief', () => {
  const end = start(TWO, 'n', 'n');

  it('takes a remark, and asks for more', () => {
    const noted = press(end, 'they laugh', 'enter');
    expect(noted.writes).toEqual([{ kind: 'remark', words: 'they laugh' }]);
    expect(noted).toMatchObject({ step: 'unasked', field: { text: '' }, end: undefined });
    expect(press(noted, 'enter').end).toBe('finished');
  });

  it('takes signs alone for nothing', () => {
    const typed = press(end, '?', 'enter');
    expect(typed).toEqual(end);
    expect(press(end, '?', 'escape')).toMatchObject({ end: 'left', writes: [] });
  });

  it('takes a question with its answer and verdict', () => {
    const told = press(end, 'Who decides?', 'enter', 'Ann', 'enter', 'g');
    const reply = { status: 'asked', words: 'Ann', verdict: 'green' };
    expect(told.writes).toEqual([{ kind: 'told', question: 'Who decides?', reply }]);
    expect(told).toMatchObject({ step: 'unasked', unplanned: undefined });
  });

  it('takes a question with its answer on the same line, and asks only for the verdict', () => {
    const told = press(end, 'How many people? about ten', 'enter');
    expect(told).toMatchObject({ step: 'verdict', field: { text: 'about ten' } });
    const reply = { status: 'asked', words: 'about ten', verdict: undefined };
    const writes = [{ kind: 'told', question: 'How many people?', reply }];
    expect(press(told, 'enter')).toMatchObject({ step: 'unasked', field: { text: '' }, writes });
    expect(press(told, 'b').field.text).toBe('about ten');
    expect(press(end, 'How many people? about ten', 'escape').writes).toEqual(writes);
  });

  it('goes back to the words of the question, and to the questions of the note', () => {
    const typed = press(end, 'Who decides?', 'enter', 'up');
    expect(typed).toMatchObject({ step: 'unasked', field: { text: 'Who decides?' } });
    expect(press(end, 'up')).toMatchObject({ cursor: 1, step: 'asked' });
  });
});

describe('leaving a debrief half-way', () => {
  it.each([
    [['y', 'two'], [{ kind: 'reply', reply: { words: 'two', verdict: undefined } }]],
    [['y', 'two', 'enter'], [{ kind: 'reply', reply: { words: 'two' } }]],
    [['y'], [{ kind: 'reply', reply: { status: 'asked', words: '' } }]],
    [['n', 'n', 'a remark'], [{ kind: 'remark', words: 'a remark' }]],
    [['n', 'n', 'Who decides?'], [{ kind: 'told', question: 'Who decides?' }]],
    [['n', 'n', 'Who decides?', 'enter', 'An'], [{ kind: 'told', reply: { words: 'An' } }]],
  ])('keeps what was typed: %j', (keys, writes) => {
    expect(start(TWO, ...keys, 'escape')).toMatchObject({ end: 'left', writes });
    expect(start(TWO, ...keys, 'ctrl-d')).toMatchObject({ end: 'left', writes });
  });

  it('deletes by Ctrl-D while the cursor stands before a letter', () => {
    const typed = start(TWO, 'y', 'ab', 'left', 'ctrl-d');
    expect(typed).toMatchObject({ end: undefined, field: { text: 'a', cursor: 1 } });
  });

  it('writes nothing where nothing was said', () => {
    expect(start(TWO, 'escape')).toMatchObject({ end: 'left', writes: [] });
    expect(leave(start(TWO, 'n', 'n', 'enter'))).toMatchObject({ end: 'finished' });
  });
});
