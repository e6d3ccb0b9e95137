import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import inquirer from 'inquirer';
import { paste, type Session, update } from '../../core/hand/session.ts';
import type { Terminal } from '../../env.ts';
import { clear, onOwnScreen } from './alternate-screen.ts';
import { untilCancelled } from './cancel.ts';
import { parseKey, typedText } from './keyboard.ts';

/** What the hand prompt begins with, how it looks on the screen as it is now, and that screen. */
export type HandPrompt = {
  readonly session: Session;
  readonly draw: (session: Session) => string;
  /** Scrolls back what was scrolled past its end. */
  readonly limitScroll: (session: Session) => Session;
  readonly screen: Terminal['screen'];
};

/** What gives the words of a prompt their looks. */
type Paint = Readonly<Record<'bold' | 'cyan' | 'dim', (text: string) => string>>;

const HIDE_CURSOR = '\u001b[?25l';

/** inquirer's shell around `update` and a drawing: every key is a step, until one ends the session. */
export const handPrompt = createPrompt<Session, HandPrompt>((config, done) => {
  const { screen } = config;
  const [now, setNow] = useState(config.session);
  const [, setSize] = useState('');
  const drawn = useRef('');
  const pasted = useRef<string | undefined>(undefined);
  useEffect((readline) => {
    const redraw = (): void => {
      screen.write(clear(drawn.current));
      setSize(`${screen.columns}x${screen.rows}`);
    };
    screen.on('resize', redraw);
    // To stop the program with Ctrl-Z would leave the hand on a screen that others write on.
    readline.on('SIGTSTP', () => {});
    return () => void screen.off('resize', redraw);
  }, []);
  useKeypress((event, readline) => {
    // readline lays out all that was typed at every key: a long paste would take minutes.
    readline.clearLine(0);
    if (event.name === 'paste-start') {
      pasted.current = '';
    } else if (event.name === 'paste-end') {
      setNow(paste(now, pasted.current ?? ''));
      pasted.current = undefined;
    } else if (pasted.current !== undefined) {
      pasted.current += typedText(event);
    } else {
      const next = config.limitScroll(update(now, parseKey(event)));
      setNow(next);
      if (next.end !== undefined) done(next);
    }
  });
  drawn.current = config.draw(now);
  return `${HIDE_CURSOR}${drawn.current}`;
});

/** Something to choose, and how a person knows it. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** Asks by inquirer's own select; undefined where the user leaves. */
export async function askChoice(
  message: string,
  choices: readonly Choice[],
  terminal: Terminal,
  paint: Paint,
): Promise<string | undefined> {
  // inquirer's own styles look at stdout. To each of these it gives a second argument, which is not
  // ours to print.
  const style = {
    message: (text: string) => paint.bold(text),
    highlight: (text: string) => paint.cyan(text),
    answer: (text: string) => paint.cyan(text),
    keysHelpTip: () =>
      ['↑↓ move', 'enter choose', 'esc leave']
        .map((tip) => tip.split(' '))
        .map(([key = '', does = '']) => `${paint.bold(key)} ${paint.dim(does)}`)
        .join('  '),
  };
  const theme = { prefix: paint.cyan('?'), icon: { cursor: '>' }, style };
  const question = { type: 'select', name: 'choice', message, choices, theme } as const;
  return ask(terminal, ['escape'], async (context) => {
    const { choice } = await inquirer.createPromptModule(context)([question]);
    return choice;
  });
}

/** Lets the user play the hand; undefined where the user leaves. */
export async function askHand(
  hand: Omit<HandPrompt, 'screen'>,
  terminal: Terminal,
): Promise<Session | undefined> {
  const session = await ask(terminal, [], async (context) => {
    const prompt = inquirer.createPromptModule<{ hand: HandPrompt }>(context);
    prompt.registerPrompt('hand', handPrompt);
    const { screen } = terminal;
    // Of a prompt inquirer asks for a message; ours draws its own.
    const question = { type: 'hand', name: 'played', message: '', ...hand, screen } as const;
    const { played }: { played: Session } = await prompt([question]);
    return played;
  });
  return session?.end === 'taken' ? session : undefined;
}

/** What inquirer's prompt module takes: where to ask, and that a prompt folds away at its end. */
interface Context {
  readonly input: Terminal['keys'];
  readonly output: Terminal['screen'];
  readonly clearPromptOnDone: true;
  readonly signal: AbortSignal;
}

function ask<T>(
  terminal: Terminal,
  leavingKeys: readonly string[],
  prompt: (context: Context) => Promise<T>,
): Promise<T | undefined> {
  const { keys: input, screen: output } = terminal;
  return onOwnScreen(output, () =>
    untilCancelled(terminal, leavingKeys, (signal) =>
      prompt({ input, output, clearPromptOnDone: true, signal }),
    ),
  );
}
