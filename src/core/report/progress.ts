/** Is told how much of a work is done, from 0 to 1. */
export type Tell = (share: number) => void;

/** For who does not want to know. */
export const TELL_NOBODY: Tell = () => {};

/** So many items are done in no time. */
const STEP = 1000;

/** Tells of a part of a work, which is done between these shares of the whole. */
export function tellPart(tell: Tell, from: number, to: number): Tell {
  return (share) => tell(from + share * (to - from));
}

/** The items in turn; tells now and then how many are done. */
export function* telling<T>(items: readonly T[], tell: Tell): Generator<T> {
  for (let at = 0; at < items.length; at += 1) {
    if (at % STEP === 0) tell(at / items.length);
    yield items[at] as T;
  }
}
