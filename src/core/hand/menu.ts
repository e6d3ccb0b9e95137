import { findAction, type Key } from './key-bindings.ts';

/** A question with a few answers, of which the user chooses one. Immutable. */
export interface Menu {
  readonly title: string;
  readonly choices: readonly Choice[];
  /** The index of the current choice. */
  readonly cursor: number;
  readonly end: 'chosen' | 'left' | undefined;
}

/** An answer to choose, and how it is shown. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** The number of choices that a page key moves by. */
const CHOICES_A_PAGE = 5;

/** Returns a menu with its cursor at the first choice. */
export function openMenu(title: string, choices: readonly Choice[]): Menu {
  return { title, choices, cursor: 0, end: undefined };
}

/** Returns the menu after a key, which does what it does in the hand; the same menu after a key of no use. */
export function updateMenu(menu: Menu, key: Key): Menu {
  switch (findAction(key)) {
    case 'move-up':
      return moveTo(menu, menu.cursor - 1);
    case 'move-down':
      return moveTo(menu, menu.cursor + 1);
    case 'scroll-up':
      return moveTo(menu, menu.cursor - CHOICES_A_PAGE);
    case 'scroll-down':
      return moveTo(menu, menu.cursor + CHOICES_A_PAGE);
    case 'first':
      return moveTo(menu, 0);
    case 'last':
      return moveTo(menu, menu.choices.length - 1);
    case 'jump':
      return moveTo(menu, Number(key) - 1);
    case 'take':
      return { ...menu, end: 'chosen' };
    case 'leave':
      return { ...menu, end: 'left' };
    default:
      return menu;
  }
}

/**
 * Returns the menu after a line that the user typed where nothing is redrawn: the number or the name of a choice,
 * or nothing for the first one. The same menu if the line means nothing.
 */
export function takeMenuLine(menu: Menu, line: string): Menu {
  const typed = line.trim().toLowerCase();
  if (typed === 'q') return { ...menu, end: 'left' };
  const found = menu.choices.findIndex(
    ({ value }, index) => typed === value.toLowerCase() || typed === String(index + 1),
  );
  const cursor = typed === '' ? 0 : found;
  return cursor < 0 ? menu : { ...menu, cursor, end: 'chosen' };
}

function moveTo(menu: Menu, index: number): Menu {
  return { ...menu, cursor: Math.max(0, Math.min(index, menu.choices.length - 1)) };
}
