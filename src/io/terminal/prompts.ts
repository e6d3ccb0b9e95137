import { createInterface } from 'node:readline';
import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import inquirer from 'inquirer';
import type { Key } from '../../core/hand/key-bindings.ts';
import type { Terminal } from '../../env.ts';
import { hideCtrlD, type KeyPress, parseKey } from './keyboard.ts';

/** The end of a session, or undefined while it goes on. */
interface Ending {
  readonly end: string | undefined;
}

/** The lines of a screen, and the index of the one that is current. */
export interface Drawing {
  readonly lines: readonly string[];
  readonly row: number;
}

/** A session on the whole screen: how it begins, is drawn, and goes on after a key or a paste. */
export type ScreenSession<Session extends Ending> = {
  readonly session: Session;
  readonly draw: (session: Session) => Drawing;
  /** Returns the session after a key, scrolled no further than to the end. */
  readonly update: (session: Session, key: Key) => Session;
  readonly paste: (session: Session, text: string) => Session;
};

/** The settings of the prompt. */
export type ScreenPrompt<Session extends Ending> = ScreenSession<Session> & {
  readonly terminal: Pick<Terminal, 'screen' | 'keys' | 'suspend' | 'onResume'>;
};

/** How long readline waits for more after Escape, which also begins the codes of other keys. */
const ESCAPE_TIMEOUT_MS = 50;
/** The names of the errors that inquirer throws when a prompt is cancelled. */
const CANCEL_ERRORS: readonly string[] = ['ExitPromptError', 'AbortPromptError'];
/**
 * Opens the alternate screen, which leaves the normal screen as it was. Turns wrapping off: a line
 * wider than we measured must not push other lines down. Turns the marking of pastes on.
 */
const OPEN_SCREEN = '\u001b[?1049h\u001b[H\u001b[J\u001b[?7l\u001b[?2004h';
const CLOSE_SCREEN = '\u001b[?2004l\u001b[?7h\u001b[?1049l';

/** Returns an inquirer prompt that passes keys to `update` and pastes to `paste` until the session ends. */
export function createScreenPrompt<Session extends Ending>() {
  return createPrompt<Session, ScreenPrompt<Session>>((config, done) => {
    const { keys, screen, suspend, onResume } = config.terminal;
    const [{ session }, setState] = useState({ session: config.session });
    const [, setSize] = useState('');
    const cursorRow = useRef(0);
    const pasted = useRef<string | undefined>(undefined);
    const isAsleep = useRef(false);
    const redraw = (): void => {
      // inquirer expects the cursor where it has put it.
      screen.write(`\u001b[H\u001b[J${'\n'.repeat(cursorRow.current)}`);
      setSize(`${screen.columns}x${screen.rows} ${performance.now()}`);
    };
    useEffect((readline) => {
      screen.on('resize', redraw);
      // A terminal that is closed cannot be set back. readline passes that on as an error of its own.
      readline.on('error', () => {});
      // Ctrl-Z gives the normal screen back while the program sleeps.
      readline.on('SIGTSTP', () => {
        screen.write(CLOSE_SCREEN);
        isAsleep.current = true;
        suspend(keys);
      });
      const stopListening = onResume(keys, () => {
        isAsleep.current = false;
        screen.write(OPEN_SCREEN);
        redraw();
      });
      return () => {
        screen.off('resize', redraw);
        stopListening();
      };
    }, []);
    useKeypress((event: KeyPress, readline) => {
      // Behind Ctrl-Z, the screen is the shell's: nothing may be drawn.
      if (isAsleep.current || (event.ctrl && event.name === 'z')) return;
      // readline lays out its line at every key. If the line grew, a long paste would take minutes.
      readline.clearLine(0);
      if (event.ctrl && event.name === 'l') redraw();
      const next = takeKey(event, session, pasted, config);
      setState({ session: next });
      if (next.end !== undefined) done(next);
    });
    const { lines, row } = config.draw(session);
    cursorRow.current = row;
    // The cursor of the terminal stands on the current row, for magnifiers and braille displays.
    return [lines.slice(0, row + 1).join('\n'), lines.slice(row + 1).join('\n')];
  });
}

/** Returns the session after a key; the characters of a paste are collected until its end. */
function takeKey<Session extends Ending>(
  event: KeyPress,
  session: Session,
  pasted: { current: string | undefined },
  { update, paste }: ScreenSession<Session>,
): Session {
  // Esc also leaves a paste whose end got lost, which would swallow every key from then on.
  if (event.name === 'escape') pasted.current = undefined;
  if (event.name === 'paste-start') {
    pasted.current = '';
    return session;
  }
  if (pasted.current === undefined) {
    const next = update(session, parseKey(event));
    // readline makes one key of a quick Esc Esc.
    const isDouble = event.sequence === '\u001b\u001b' && next.end === undefined;
    return isDouble ? update(next, 'escape') : next;
  }
  const text = pasted.current;
  const isEnd = event.name === 'paste-end';
  pasted.current = isEnd ? undefined : text + (event.sequence ?? '');
  return isEnd ? paste(session, text) : session;
}

/** Plays a session on the screen, and returns its end; undefined if the user cancels it, as `ask` says. */
export async function playOnScreen<Session extends Ending>(
  settings: ScreenSession<Session>,
  terminal: Terminal,
): Promise<Session | undefined> {
  return ask(terminal, async (context) => {
    const prompt = inquirer.createPromptModule<{ screen: ScreenPrompt<Session> }>(context);
    prompt.registerPrompt('screen', createScreenPrompt<Session>());
    // inquirer requires a message, which this prompt does not show.
    const question = {
      type: 'screen',
      name: 'played',
      message: '',
      ...settings,
      terminal,
    } as const;
    const { played }: { played: Session } = await prompt([question]);
    return played;
  });
}

/**
 * Returns the answer to a prompt on the alternate screen; undefined if Ctrl-C, a signal or a closed terminal
 * cancels the prompt. inquirer handles only Ctrl-C.
 */
async function ask<T>(
  { keys, screen, onInterrupt }: Terminal,
  prompt: (context: Parameters<typeof inquirer.createPromptModule>[0]) => Promise<T>,
): Promise<T | undefined> {
  const controller = new AbortController();
  const { signal } = controller;
  const cancel = (): void => controller.abort();
  // The first readline interface on a stream sets the escape timeout for all later ones. If it were
  // inquirer's, the timeout would be half a second.
  createInterface({ input: keys, terminal: true, escapeCodeTimeout: ESCAPE_TIMEOUT_MS }).close();
  keys.on('keypress', hideCtrlD);
  keys.on('end', cancel);
  // The keyboard of a terminal that is closed fails when it is set back, and its screen when it is drawn; no
  // later error matters either.
  keys.on('error', cancel);
  screen.on('error', cancel);
  const stopListening = onInterrupt(cancel);
  screen.write(OPEN_SCREEN);
  try {
    return await prompt({ input: keys, output: screen, clearPromptOnDone: true, signal });
  } catch (error) {
    if (error instanceof Error && CANCEL_ERRORS.includes(error.name)) return undefined;
    throw error;
  } finally {
    keys.off('keypress', hideCtrlD);
    keys.off('end', cancel);
    stopListening();
    screen.write(CLOSE_SCREEN);
  }
}
