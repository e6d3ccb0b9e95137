import { type Placed, placer } from '../core/arrange.ts';
import { searcher } from '../core/find.ts';
import { dealHand, say } from '../core/hand.ts';
import { openSitting, type Sitting } from '../core/sitting.ts';
import { AUDIENCES } from '../core/vocabulary.ts';
import type { Terminal } from '../env.ts';
import { askChoice, askHand } from '../io/prompt.ts';
import type { Style } from '../render/layout.ts';
import { renderSitting } from '../render/sitting.ts';
import type { Deck } from './deck.ts';

/** A hand to play: what to deal, how many of it there is time for, and how many spares. */
export interface Game {
  readonly deck: Deck;
  readonly mainCount: number;
  readonly spareCount: number;
  /** Whom the hand is for: `For a manager, 10 minutes`. */
  readonly title: string;
}

/** Where no audience is meant. */
const ANYONE = 'anyone';
const DEFAULT_ROWS = 24;

/** Asks whom the user meets: the audiences, none of them for anyone. Undefined where the user leaves. */
export async function askAudience(
  terminal: Terminal,
  { paint }: Style,
): Promise<readonly string[] | undefined> {
  const choices = [ANYONE, ...AUDIENCES];
  const chosen = await askChoice('Who are you meeting?', choices, terminal, paint);
  if (chosen === undefined) return undefined;
  return chosen === ANYONE ? [] : [chosen];
}

/** The questions that the user takes, in the order taken; undefined where the user leaves. */
export async function play(
  { deck, mainCount, spareCount, title }: Game,
  terminal: Terminal,
  style: Style,
): Promise<readonly Placed[] | undefined> {
  const wanted = mainCount + spareCount;
  const hand = say(dealHand(deck.cards, wanted), deck.shortage(wanted) ?? '');
  const sitting = openSitting(hand, searcher(deck.bank.map(placer([]))));
  const { screen } = terminal;
  // The size is looked up for each drawing: it changes while the hand is open.
  const draw = (now: Sitting): string =>
    renderSitting(now, {
      ...style,
      title,
      mainCount,
      poolSize: deck.cards.length,
      width: screen.columns || style.width,
      rows: screen.rows || DEFAULT_ROWS,
    });
  const played = await askHand({ sitting, draw }, terminal);
  return played?.hand.slots.map((slot) => slot.placed);
}
