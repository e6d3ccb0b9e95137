/** All of so many: `the only question`, `both questions`, `all 3 questions`. */
export function all(number: number, noun: string): string {
  if (number === 1) return `the only ${noun}`;
  return number === 2 ? `both ${noun}s` : `all ${count(number, noun)}`;
}

/** A number and its noun: `1 question`, `2 questions`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
