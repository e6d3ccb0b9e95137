import type { Page } from 'playwright-core';

/** The least contrast of text that is easy to read (WCAG 2.2, 1.4.3). */
export const MIN_CONTRAST = 4.5;

/** A text of a page as the browser shows it, with colors as `getComputedStyle` writes them. */
interface ShownText {
  readonly text: string;
  readonly color: string;
  /** The backgrounds of the element and of all elements around it, from the inside out. */
  readonly backgrounds: readonly string[];
}

/** Red, green and blue from 0 to 255, and the opacity from 0 to 1. */
type Color = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Color = [255, 255, 255, 1];

/**
 * Runs in the page, whose types this project does not have: returns every text that the page shows, signs
 * in front of list items among them.
 */
const COLLECT_TEXTS = `(() => {
  const found = [];
  const add = (element, text, color) => {
    const backgrounds = [];
    for (let one = element; one !== null; one = one.parentElement) {
      backgrounds.push(getComputedStyle(one).backgroundColor);
    }
    found.push({ text, color, backgrounds });
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (element.getClientRects().length === 0) continue;
    const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = words.map(({ textContent }) => textContent).join(' ').trim();
    if (text !== '') add(element, text, getComputedStyle(element).color);
    const sign = getComputedStyle(element, '::before');
    if (sign.content !== 'none') add(element, sign.content, sign.color);
  }
  return found;
})()`;

/** Returns the texts of a page that are too faint to read, each with its contrast. */
export async function findFaintTexts(page: Page): Promise<string[]> {
  const shown = await page.evaluate<ShownText[]>(COLLECT_TEXTS);
  if (shown.length === 0) return ['the page shows no text'];
  return shown
    .map(({ text, color, backgrounds }) => ({
      text,
      contrast: measureContrast(color, backgrounds),
    }))
    .filter(({ contrast }) => contrast < MIN_CONTRAST)
    .map(({ text, contrast }) => `${contrast.toFixed(2)}: ${text.slice(0, 60)}`);
}

/**
 * Returns the contrast between a text and what lies behind it, from 1 to 21, as WCAG 2 defines it. The
 * backgrounds are given from the inside out; behind the last of them is white.
 */
export function measureContrast(color: string, backgrounds: readonly string[]): number {
  const ground = backgrounds
    .map(parseColor)
    .reduceRight<Color>((behind, one) => mix(one, behind), WHITE);
  const [a, b] = [luminanceOf(mix(parseColor(color), ground)), luminanceOf(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function parseColor(text: string): Color {
  const numbers = /^rgba?\(([\d., ]+)\)$/u.exec(text)?.[1]?.split(',').map(Number);
  if (numbers === undefined) throw new Error(`this is no color that we know: ${text}`);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return [red, green, blue, alpha];
}

function mix([red, green, blue, alpha]: Color, behind: Color): Color {
  const over = (top: number, below: number): number => top * alpha + below * (1 - alpha);
  return [over(red, behind[0]), over(green, behind[1]), over(blue, behind[2]), 1];
}

function luminanceOf([red, green, blue]: Color): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
