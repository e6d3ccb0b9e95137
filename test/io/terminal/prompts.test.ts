import { PassThrough } from 'node:stream';
import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/core/hand/fuzzy-search.ts';
import { dealHand } from '../../../src/core/hand/hand.ts';
import {
  paste as pasteInto,
  type Session,
  startSession,
  update,
} from '../../../src/core/hand/session.ts';
import type { Terminal } from '../../../src/env.ts';
import {
  createScreenPrompt,
  type Drawing,
  playOnScreen,
  type ScreenSession,
} from '../../../src/io/terminal/prompts.ts';
import { parseListed } from '../../support/layouts.ts';

const CARDS = parseListed('# A\n- Aa?\n# B\n- Bb?\n# C\n- Cc?');
const DEALT = startSession(
  dealHand(CARDS, 2),
  createSearch(
    CARDS.map(({ question }) => question),
    [],
  ),
);

/** Draws the hand in one line: `>` before the current question, `*` before the held ones. */
function draw({ hand, searchBox }: Session): Drawing {
  const slots = hand.slots.map(({ listed, held }, index) => {
    const marks = `${index === hand.cursor ? '>' : ''}${held ? '*' : ''}`;
    return `${marks}${listed.question.text}`;
  });
  const line = searchBox === undefined ? slots.join(' ') : `find ${searchBox.field.text}`;
  return { lines: [line], row: 0 };
}

/** The session of a hand, scrolled as if everything fitted on the screen. */
const HAND: ScreenSession<Session> = {
  session: DEALT,
  draw,
  update: (session, key) => ({ ...update(session, key), scroll: 0 }),
  paste: pasteInto,
};

/** Makes a terminal of streams that records everything drawn on it. */
function fakeTerminal(): Terminal & {
  readonly keys: PassThrough;
  readonly drawn: () => string;
  readonly interrupt: () => void;
  /** Lets a program that was put to sleep go on. */
  readonly resume: () => void;
  readonly listenerCount: () => number;
} {
  const listeners = new Set<() => void>();
  let resume = (): void => {};
  let drawn = '';
  // Like standard error, it stays open when a stream that is piped into it ends.
  const screen = Object.assign(new PassThrough(), { columns: 80, rows: 24, end: () => screen });
  screen.on('data', (data) => {
    drawn += data;
  });
  return {
    keys: new PassThrough(),
    screen,
    drawn: () => drawn,
    interrupt: () => {
      for (const listener of listeners) listener();
    },
    listenerCount: () => listeners.size,
    resume: () => resume(),
    suspend: () => {},
    onResume: (_, listener) => {
      resume = listener;
      return () => {};
    },
    onInterrupt: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

describe('the prompt of the hand', () => {
  const config = { ...HAND, terminal: fakeTerminal() };
  const handPrompt = createScreenPrompt<Session>();

  it('draws the session again after each key', async () => {
    const { events, getScreen } = await render(handPrompt, config);
    expect(getScreen()).toBe('>Aa? Bb?');
    events.type('j');
    expect(getScreen()).toBe('Aa? >Bb?');
    events.type(' ');
    expect(getScreen()).toBe('Aa? >*Bb?');
    events.type('R');
    expect(getScreen()).toBe('Cc? >*Bb?');
  });

  it('sends the keys of a search to the search only', async () => {
    const { events, getScreen } = await render(handPrompt, config);
    events.type('/');
    events.type('rx');
    expect(getScreen()).toBe('find rx');
    events.keypress('backspace');
    events.keypress('backspace');
    events.type('cc');
    events.keypress('return');
    expect(getScreen()).toBe('>*Cc? Bb?');
  });

  it('returns the session when the hand is taken', async () => {
    const { answer, events } = await render(handPrompt, config);
    events.type('J');
    events.keypress('return');
    const { hand, end } = await answer;
    expect(end).toBe('taken');
    expect(hand.slots.map(({ listed }) => listed.question.text)).toEqual(['Bb?', 'Aa?']);
  });

  it('returns the session when the hand is left', async () => {
    const { answer, events } = await render(handPrompt, config);
    events.keypress('escape');
    expect((await answer).end).toBe('left');
  });

  it('leaves the cursor on the current row, where magnifiers and braille displays look', async () => {
    const rows = { ...config, draw: () => ({ lines: ['a', 'b', 'c', 'd'], row: 1 }) };
    const { getFullOutput } = await render(handPrompt, rows);
    const raw = await getFullOutput({ raw: true });
    expect(raw).not.toContain('\u001b[?25l');
    // Two lines up from the last one.
    expect(raw.slice(raw.lastIndexOf('d'))).toContain('\u001b[2A');
  });

  it('is drawn again at Ctrl-L', async () => {
    const terminal = fakeTerminal();
    const { events } = await render(handPrompt, { ...config, terminal });
    events.keypress({ name: 'l', ctrl: true });
    expect(terminal.drawn()).toContain('\u001b[H\u001b[J');
  });
});

describe('playOnScreen', () => {
  it('draws on the screen and reads the keys of the given terminal', async () => {
    const terminal = fakeTerminal();
    const asked = playOnScreen(HAND, terminal);
    await waitFor(terminal, 'Aa?');
    terminal.keys.write('\r');
    expect(await asked).toMatchObject({ end: 'taken' });
    expect(terminal.listenerCount()).toBe(0);
    expect(terminal.screen.listenerCount('resize')).toBe(0);
  });

  it('clears the screen and draws again after a resize', async () => {
    const terminal = fakeTerminal();
    const asked = playOnScreen(HAND, terminal);
    await waitFor(terminal, 'Aa?');
    terminal.screen.emit('resize');
    await expect.poll(() => terminal.drawn().split('\u001b[H\u001b[J').at(2)).toContain('Aa?');
    terminal.keys.write('\r');
    await asked;
  });

  it('gives the screen back at Ctrl-Z, and draws again when it goes on', async () => {
    const terminal = fakeTerminal();
    const asked = playOnScreen(HAND, terminal);
    await waitFor(terminal, 'Aa?');
    terminal.keys.write('\u001a');
    await waitFor(terminal, '\u001b[?1049l');
    terminal.resume();
    await expect.poll(() => terminal.drawn().split('\u001b[?1049l')[1]).toContain('Aa?');
    expect(terminal.drawn().split('\u001b[?1049l')[1]?.startsWith('\u001b[?1049h')).toBe(true);
    terminal.keys.write('\r');
    expect(await asked).toMatchObject({ end: 'taken' });
  });

  it('limits scrolling by the given function', async () => {
    const terminal = fakeTerminal();
    const asked = playOnScreen(HAND, terminal);
    await waitFor(terminal, 'Aa?');
    terminal.keys.write('\u001b[6~\r');
    expect(await asked).toMatchObject({ scroll: 0 });
  });

  it('adds a paste only to an open search', async () => {
    const terminal = fakeTerminal();
    const asked = playOnScreen(HAND, terminal);
    await waitFor(terminal, 'Aa?');
    terminal.keys.write(paste('xx\rR'));
    terminal.keys.write('/');
    await waitFor(terminal, 'find');
    terminal.keys.write(paste('c\rc'));
    await waitFor(terminal, 'find c c');
    terminal.keys.write('\u0015cc\r\r');
    const played = await asked;
    expect(played?.hand.slots.map(({ listed }) => listed.question.text)).toEqual(['Cc?', 'Bb?']);
  });

  it.each([
    ['Esc', '\u001b'],
    ['Ctrl-C', '\u0003'],
  ])('ends with %s even if the end of a paste got lost', async (_, key) => {
    const terminal = fakeTerminal();
    const asked = playOnScreen(HAND, terminal);
    await waitFor(terminal, 'Aa?');
    terminal.keys.write(`\u001b[200~xx${key}`);
    expect((await asked)?.end).not.toBe('taken');
  });

  it('reads keys again after Esc has left a paste without its end', async () => {
    const terminal = fakeTerminal();
    const asked = playOnScreen(HAND, terminal);
    await waitFor(terminal, 'Aa?');
    terminal.keys.write('/\u001b[200~xx\u001b');
    await waitFor(terminal, 'find');
    await expect
      .poll(() => terminal.drawn().lastIndexOf('Aa?'))
      .toBeGreaterThan(terminal.drawn().indexOf('find'));
    terminal.keys.write('J\r');
    const played = await asked;
    expect(played?.hand.slots.map(({ listed }) => listed.question.text)).toEqual(['Bb?', 'Aa?']);
  });

  type FakeTerminal = ReturnType<typeof fakeTerminal>;
  it.each<[string, (terminal: FakeTerminal) => void]>([
    ['Ctrl-C', ({ keys }) => keys.write('\u0003')],
    ['the end of the keys', ({ keys }) => keys.end()],
    ['an interrupt', ({ interrupt }) => interrupt()],
  ])('returns undefined after %s', async (_, leave) => {
    const terminal = fakeTerminal();
    const asked = playOnScreen(HAND, terminal);
    await waitFor(terminal, 'Aa?');
    leave(terminal);
    expect(await asked).toBeUndefined();
    expect(terminal.listenerCount()).toBe(0);
  });

  it.each([
    ['Esc', '\u001b'],
    ['Ctrl-D', '\u0004'],
    ['Ctrl-D twice in an arranged hand', ' \u0004\u0004'],
  ])('returns the session that has been left after %s', async (_, keys) => {
    const terminal = fakeTerminal();
    const asked = playOnScreen(HAND, terminal);
    await waitFor(terminal, 'Aa?');
    terminal.keys.write(keys);
    expect(await asked).toMatchObject({ end: 'left' });
    expect(terminal.listenerCount()).toBe(0);
  });

  it('goes on after Ctrl-D in an arranged hand, and after one in a paste', async () => {
    const terminal = fakeTerminal();
    const asked = playOnScreen(HAND, terminal);
    await waitFor(terminal, 'Aa?');
    terminal.keys.write(` \u0004j${paste('x\u0004\u0004')}/`);
    await waitFor(terminal, 'find');
    terminal.keys.write(`${paste('c\u0004c')}\r\r`);
    const played = await asked;
    expect(played?.hand.slots.map(({ listed }) => listed.question.text)).toEqual(['Aa?', 'Cc?']);
  });

  it('takes a quick Esc Esc for two keys', async () => {
    const terminal = fakeTerminal();
    const asked = playOnScreen(HAND, terminal);
    await waitFor(terminal, 'Aa?');
    terminal.keys.write(' \u001b\u001b');
    expect(await asked).toMatchObject({ end: 'left' });
  });

  it('does not mistake a character that readline cannot name for the Escape key', async () => {
    const terminal = fakeTerminal();
    const asked = playOnScreen(HAND, terminal);
    await waitFor(terminal, 'Aa?');
    terminal.keys.write('€質\r');
    expect(await asked).toMatchObject({ end: 'taken' });
  });

  it('rejects with the error if drawing fails', async () => {
    const broken = { ...HAND, draw: () => JSON.parse('{') };
    await expect(playOnScreen(broken, fakeTerminal())).rejects.toThrow(SyntaxError);
  });
});

/** Returns the bytes that a terminal with bracketed paste sends for a paste. */
function paste(text: string): string {
  return `\u001b[200~${text}\u001b[201~`;
}

async function waitFor(terminal: { readonly drawn: () => string }, text: string): Promise<void> {
  await expect.poll(terminal.drawn).toContain(text);
}
