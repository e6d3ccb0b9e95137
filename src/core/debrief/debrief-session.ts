import type { Key } from '../hand/key-bindings.ts';
import {
  EMPTY_FIELD,
  editText,
  hasRoom,
  insertText,
  isAtEnd,
  type TextField,
} from '../hand/text-field.ts';
import type { Verdict } from '../notes/note-verdict.ts';
import type { Reply } from '../notes/reply.ts';
import { type DebriefAction, findDebriefAction, isTyping, type Step } from './debrief-keys.ts';
import type { DebriefQuestion } from './debrief-question.ts';
import { splitTold, toWords } from './told-words.ts';

/** Something to write into the note: a reply, a question that was not planned, or a remark. */
export type DebriefWrite =
  | { readonly kind: 'reply'; readonly question: number; readonly reply: Reply }
  | { readonly kind: 'told'; readonly question: string; readonly reply: Reply }
  | { readonly kind: 'remark'; readonly words: string };

/** The state of a debrief. Immutable. */
export interface Debrief {
  readonly questions: readonly DebriefQuestion[];
  /** The index of the current question; behind the last one, they said something unasked. */
  readonly cursor: number;
  readonly step: Step;
  /** Whether the current question was asked, or they told it unasked. */
  readonly status: Reply['status'];
  /** What is being typed: the answer, or what they said unasked. */
  readonly field: TextField;
  /** Whether the last key or paste had more than the field has room for: the rest is not taken. */
  readonly isCut: boolean;
  /** The question that they were asked or answered without a plan, whose answer is being typed. */
  readonly unplanned: string | undefined;
  /** The questions that this session is done with: not asked, or nothing to say. */
  readonly passed: ReadonlySet<number>;
  /** The questions that come again at the end. */
  readonly skipped: ReadonlySet<number>;
  /** All that is to be written so far, in order. */
  readonly writes: readonly DebriefWrite[];
  /** How many lines of the question are scrolled out of view. */
  readonly scroll: number;
  readonly end: 'finished' | 'left' | undefined;
}

type Change = (debrief: Debrief) => Debrief;

/** The number of lines that a scroll key moves by, few enough for a small screen. */
const LINES_A_PAGE = 5;
const NONE: ReadonlySet<number> = new Set();

const CHANGES: Readonly<Record<Exclude<DebriefAction, 'line'>, Change>> = {
  yes: (debrief) => ({ ...debrief, status: 'asked', step: 'answer', scroll: 0 }),
  told: (debrief) => ({ ...debrief, status: 'settled', step: 'answer', scroll: 0 }),
  'not-asked': pass,
  skip: (debrief) => {
    const skipped = new Set([...debrief.skipped, debrief.cursor]);
    const passed = new Set([...debrief.passed].filter((index) => index !== debrief.cursor));
    return goOn({ ...debrief, skipped, passed });
  },
  green: (debrief) => reply(debrief, 'green'),
  red: (debrief) => reply(debrief, 'red'),
  vague: (debrief) => reply(debrief, 'vague'),
  none: (debrief) => reply(debrief, undefined),
  next: pass,
  confirm,
  back: goBack,
  'scroll-down': (debrief) => ({ ...debrief, scroll: debrief.scroll + LINES_A_PAGE }),
  'scroll-up': (debrief) => ({ ...debrief, scroll: Math.max(0, debrief.scroll - LINES_A_PAGE) }),
  leave,
};

/** Begins a debrief at the first question that has no answer yet. */
export function startDebrief(questions: readonly DebriefQuestion[]): Debrief {
  return goOn({
    questions,
    ...{ cursor: -1, step: 'asked', status: 'asked', field: EMPTY_FIELD, unplanned: undefined },
    ...{ passed: NONE, skipped: NONE, writes: [], scroll: 0, end: undefined, isCut: false },
  });
}

/** Returns the debrief after a key. The caller has to limit `scroll` to the length of the text. */
export function updateDebrief(before: Debrief, key: Key): Debrief {
  const { step, field: typed } = before;
  // A key of one character is typed.
  const isCut = isTyping(step) && [...key].length === 1 && !hasRoom(typed, key);
  const debrief = isCut === before.isCut ? before : { ...before, isCut };
  const found = findDebriefAction(key, step);
  // Above words, ↑ moves the cursor: going back would throw them away.
  const isInWords = found === 'back' && isTyping(step) && typed.text !== '';
  // As at a shell, Ctrl-D deletes while there is something to delete.
  const isDeleting = key === 'ctrl-d' && isTyping(step) && !isAtEnd(typed);
  const action = isInWords || isDeleting ? 'line' : found;
  if (action !== undefined && action !== 'line') return CHANGES[action](debrief);
  const field = isTyping(step) ? editText(typed, key) : typed;
  return field === typed ? debrief : { ...debrief, field };
}

/** Returns the debrief after a paste, which counts only where something is typed. */
export function pasteIntoDebrief(debrief: Debrief, text: string): Debrief {
  const { step, field } = debrief;
  if (!isTyping(step)) return debrief;
  return { ...debrief, field: insertText(field, text), isCut: !hasRoom(field, text) };
}

/** Returns the debrief as it ends half-way: what has been typed is written, too. */
export function leave(debrief: Debrief): Debrief {
  if (debrief.end !== undefined) return debrief;
  const hasChosen = debrief.step === 'answer' || debrief.step === 'verdict';
  const kept = hasChosen ? write(debrief, undefined) : debrief;
  const words = debrief.step === 'unasked' ? toWords(debrief.field.text) : '';
  return { ...(words === '' ? kept : addUnasked(kept, words)), end: 'left' };
}

/** Returns the current question; undefined at the end. */
export function currentQuestion({ questions, cursor }: Debrief): DebriefQuestion | undefined {
  return questions[cursor];
}

/** Whether a question has an answer, which is never overwritten. */
function isFilled({ answer, verdict }: DebriefQuestion): boolean {
  return answer !== '' || verdict !== undefined;
}

/** Goes to the next question without an answer, then to those that were skipped, then to the end. */
function goOn(debrief: Debrief): Debrief {
  const { questions, cursor, passed, skipped } = debrief;
  const isOpen = (question: DebriefQuestion, index: number): boolean =>
    !isFilled(question) && !passed.has(index);
  const next = questions.findIndex(
    (question, index) => index > cursor && isOpen(question, index) && !skipped.has(index),
  );
  if (next >= 0) return goTo(debrief, next);
  const others = questions.flatMap((question, index) =>
    skipped.has(index) && index !== cursor && isOpen(question, index) ? [index] : [],
  );
  const [again] = others;
  if (again === undefined) return goTo(debrief, questions.length);
  return goTo({ ...debrief, skipped: NONE }, again);
}

function goTo(debrief: Debrief, cursor: number): Debrief {
  const question = debrief.questions[cursor];
  const cleared = { ...debrief, cursor, field: EMPTY_FIELD, unplanned: undefined, scroll: 0 };
  if (question === undefined) return { ...cleared, step: 'unasked' };
  if (isFilled(question)) return { ...cleared, step: 'filled' };
  // What is ticked was asked: only the answer is missing.
  if (question.status === 'open') return { ...cleared, step: 'asked' };
  return { ...cleared, step: 'answer', status: question.status };
}

/** Goes one step back, and from the first step of a question to the question above. */
function goBack(debrief: Debrief): Debrief {
  const { step, cursor, unplanned, field } = debrief;
  if (step === 'verdict') return { ...debrief, step: 'answer', field: atEnd(field) };
  if (unplanned !== undefined) {
    return {
      ...debrief,
      step: 'unasked',
      unplanned: undefined,
      field: atEnd({ ...field, text: unplanned }),
    };
  }
  if (step === 'answer' && currentQuestion(debrief)?.status === 'open') {
    return { ...debrief, step: 'asked' };
  }
  return cursor === 0 ? debrief : goTo(debrief, cursor - 1);
}

function atEnd({ text }: TextField): TextField {
  return { text, cursor: text.length };
}

/** Leaves the current question as it is, and goes on. */
function pass(debrief: Debrief): Debrief {
  return goOn({ ...debrief, passed: new Set([...debrief.passed, debrief.cursor]) });
}

/** Ends the typing: of an answer, or of something that they said unasked. */
function confirm(debrief: Debrief): Debrief {
  const words = toWords(debrief.field.text);
  const isNothing = words === '' && debrief.field.text.trim() !== '';
  const field = isNothing ? EMPTY_FIELD : debrief.field;
  if (debrief.step === 'answer') return { ...debrief, field, step: 'verdict', scroll: 0 };
  if (isNothing) return { ...debrief, field };
  if (words === '') return { ...debrief, end: 'finished' };
  const [question, answer] = splitTold(words);
  if (question === '') return { ...addUnasked(debrief, words), field: EMPTY_FIELD };
  const told: Debrief = { ...debrief, unplanned: question, status: 'asked', scroll: 0 };
  if (answer === '') return { ...told, step: 'answer', field: EMPTY_FIELD };
  return { ...told, step: 'verdict', field: atEnd({ ...EMPTY_FIELD, text: answer }) };
}

/** Adds a remark, or a question with the answer that stands behind it, if any. */
function addUnasked(debrief: Debrief, words: string): Debrief {
  const [question, answer] = splitTold(words);
  const reply = { status: 'asked', words: answer, verdict: undefined } as const;
  const added: DebriefWrite =
    question === '' ? { kind: 'remark', words } : { kind: 'told', question, reply };
  return { ...debrief, writes: [...debrief.writes, added] };
}

/** Ends a question with a verdict, and goes on. */
function reply(debrief: Debrief, verdict: Verdict | undefined): Debrief {
  return pass(write(debrief, verdict));
}

/** Adds the reply to what is to be written, and fills it into the question. */
function write(debrief: Debrief, verdict: Verdict | undefined): Debrief {
  const { questions, cursor, status, field, unplanned, writes } = debrief;
  const words = toWords(field.text);
  const reply: Reply = { status, words, verdict };
  if (unplanned !== undefined) {
    const told: DebriefWrite = { kind: 'told', question: unplanned, reply };
    return { ...debrief, writes: [...writes, told] };
  }
  const question = questions[cursor];
  const isNews = words !== '' || verdict !== undefined || question?.status === 'open';
  if (question === undefined || !isNews) return debrief;
  const filled = { ...question, status, answer: words, verdict };
  return {
    ...debrief,
    questions: questions.with(cursor, filled),
    writes: [...writes, { kind: 'reply', question: cursor, reply }],
  };
}
