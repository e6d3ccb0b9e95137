import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import {
  createPrompt,
  type KeypressEvent,
  useEffect,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core';
import type { ChalkInstance } from 'chalk';
import stringWidth from 'fast-string-width';
import inquirer from 'inquirer';
import { type Sitting, update } from '../core/sitting.ts';
import type { Terminal } from '../env.ts';
import { keyOf } from './key-press.ts';

/** What the hand prompt begins with, how to draw it on the screen as it is now, and that screen. */
export type HandPrompt = {
  readonly sitting: Sitting;
  readonly draw: (sitting: Sitting) => string;
  readonly screen: Terminal['screen'];
};

const HIDE_CURSOR = '\u001b[?25l';
/** Escape begins the codes of other keys, too: readline waits this long for more, in milliseconds. */
const ESCAPE_WAIT = 50;
const DEFAULT_COLUMNS = 80;

/** inquirer's shell around `update` and a drawing: every key is a step, until one ends the sitting. */
export const handPrompt = createPrompt<Sitting, HandPrompt>(({ sitting, draw, screen }, done) => {
  const [now, setNow] = useState(sitting);
  const [, setSize] = useState('');
  const drawn = useRef('');
  useEffect((readline) => {
    const redraw = (): void => {
      screen.write(wipe(drawn.current, screen.columns));
      setSize(`${screen.columns}x${screen.rows}`);
    };
    screen.on('resize', redraw);
    // To stop the program with Ctrl-Z would leave the hand on a screen that others write on.
    readline.on('SIGTSTP', () => {});
    return () => void screen.off('resize', redraw);
  }, []);
  useKeypress((event, readline) => {
    // What readline takes for typed text would move its cursor about.
    readline.clearLine(0);
    const next = update(now, keyOf(event));
    setNow(next);
    if (next.end !== undefined) done(next);
  });
  drawn.current = draw(now);
  return `${HIDE_CURSOR}${drawn.current}`;
});

/** Asks by inquirer's own select; undefined where the user leaves. */
export async function askChoice(
  message: string,
  choices: readonly string[],
  terminal: Terminal,
  paint: ChalkInstance,
): Promise<string | undefined> {
  // inquirer's own styles look at stdout. They get more than the text, which chalk would print.
  const style = {
    message: (text: string) => paint.bold(text),
    highlight: (text: string) => paint.cyan(text),
    answer: (text: string) => paint.cyan(text),
    keysHelpTip: (tips: [key: string, does: string][]) =>
      [...tips, ['esc', 'leave']]
        .map(([key, does]) => `${paint.bold(key)} ${paint.dim(does)}`)
        .join('  '),
  };
  const theme = { prefix: paint.cyan('?'), icon: { cursor: '>' }, style };
  const question = { type: 'select', name: 'choice', message, choices, theme } as const;
  return unlessLeft(terminal, ['escape'], async (context) => {
    const { choice } = await inquirer.createPromptModule(context)([question]);
    return choice;
  });
}

/** Lets the user play the hand; undefined where the user leaves. */
export async function askHand(
  hand: Pick<HandPrompt, 'sitting' | 'draw'>,
  terminal: Terminal,
): Promise<Sitting | undefined> {
  const sitting = await unlessLeft(terminal, [], async (context) => {
    const prompt = inquirer.createPromptModule<{ hand: HandPrompt }>(context);
    prompt.registerPrompt('hand', handPrompt);
    const { screen } = terminal;
    // Of a prompt inquirer asks for a message; ours draws its own.
    const question = { type: 'hand', name: 'played', message: '', ...hand, screen } as const;
    const { played }: { played: Sitting } = await prompt([question]);
    return played;
  });
  return sitting?.end === 'taken' ? sitting : undefined;
}

/** What inquirer's prompt module takes: where to ask, and that a prompt folds away at its end. */
interface Context {
  readonly input: Terminal['keys'];
  readonly output: Terminal['screen'];
  readonly clearPromptOnDone: true;
  readonly signal: AbortSignal;
}

/**
 * Undefined where the user leaves: with Ctrl-C, with Ctrl-D, by a signal, by closing the terminal,
 * or with a key that the prompt itself does not know. Left alone, inquirer sees to Ctrl-C only.
 */
async function unlessLeft<T>(
  { keys, screen, onInterrupt }: Terminal,
  leavingKeys: readonly string[],
  ask: (context: Context) => Promise<T>,
): Promise<T | undefined> {
  const leaving = new AbortController();
  const leave = (): void => leaving.abort();
  const leaveOn = (_: unknown, { name, ctrl }: KeypressEvent): void => {
    if (leavingKeys.includes(name) || (ctrl && name === 'd')) leave();
  };
  shortenEscape(keys);
  keys.on('keypress', leaveOn);
  keys.on('end', leave);
  const stopListening = onInterrupt(leave);
  try {
    const { signal } = leaving;
    return await ask({ input: keys, output: screen, clearPromptOnDone: true, signal });
  } catch (error) {
    if (error instanceof Error && LEFT.includes(error.name)) return undefined;
    throw error;
  } finally {
    keys.off('keypress', leaveOn);
    keys.off('end', leave);
    stopListening();
  }
}

const LEFT: readonly string[] = ['ExitPromptError', 'AbortPromptError'];

/** The first interface on a stream says how long Escape waits, for all that come: so this one is the first. */
function shortenEscape(keys: Terminal['keys']): void {
  createInterface({ input: keys, terminal: true, escapeCodeTimeout: ESCAPE_WAIT }).close();
}

/**
 * Clears what stands on a screen that has just got another width, where a drawn line may now take
 * several rows, and leaves the cursor where inquirer believes it to be: on the last drawn line.
 */
function wipe(drawn: string, columns = DEFAULT_COLUMNS): string {
  const lines = stripVTControlCharacters(drawn).split('\n');
  const rows = lines.map((line) => Math.max(1, Math.ceil(stringWidth(line) / columns)));
  const above = rows.reduce((sum, row) => sum + row, 0) - 1;
  const up = above === 0 ? '' : `\u001b[${above}A`;
  return `${up}\r\u001b[J${'\n'.repeat(lines.length - 1)}`;
}
