import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAd } from '../src/core/ad/ad-findings.ts';
import { readBuiltInBank } from '../src/io/files/built-in-bank.ts';
import { fakeEnv } from './support/fake-env.ts';

// Fifty-two ads, written by somebody who had not seen the cues, each with what a careful reader would quote from
// it, in a JSON file beside it: claims to ask about, facts that answer a question, and words that look like
// claims and are none. The cues were worked on with the first twenty.
const folder = join(import.meta.dirname, 'ads');

/** Words of an ad, and the line in which they begin. */
interface Place {
  readonly line: number;
  readonly quote: string;
}

/** What a careful reader says of an ad. */
interface Reading {
  readonly claims: readonly Place[];
  readonly not: readonly { readonly line: number; readonly words: string }[];
}

const questions = readBuiltInBank(fakeEnv()).questions;
const ads = readdirSync(folder)
  .filter((name) => extname(name) !== '.json')
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const json = readFileSync(join(folder, file.replace(/\.\w+$/u, '.json')), 'utf8');
    const reading: Reading = JSON.parse(json);
    return { file, text, reading };
  });

/** The claims found in an ad, each once. */
function findClaims({ text, file }: (typeof ads)[number]): Place[] {
  const hits = [...readAd({ text, file }, questions).claims.values()].flat();
  return [...new Map(hits.map((hit) => [`${hit.line} ${hit.quote}`, hit])).values()];
}

const fold = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two places are about the same words: near lines, and half of the words of the shorter. */
function isSame(a: Place, b: Place): boolean {
  const [first, second] = [new Set(fold(a.quote)), new Set(fold(b.quote))];
  const common = [...first].filter((word) => second.has(word)).length;
  return Math.abs(a.line - b.line) <= 1 && common * 2 >= Math.min(first.size, second.size);
}

describe('job ads', () => {
  it('are quoted where a careful reader would ask', () => {
    const shares = ads.map((ad) => {
      const found = findClaims(ad);
      return ad.reading.claims.map((claim) => found.some((hit) => isSame(hit, claim)));
    });
    const all = shares.flat();
    expect(all.length).toBe(565);
    expect(all.filter(Boolean).length / all.length).toBeGreaterThan(0.68);
  });

  it('are rarely quoted where they deny a claim or are about something else', () => {
    const hits = ads.flatMap((ad) => {
      const { claims, not } = ad.reading;
      return findClaims(ad).map((hit) => {
        const isClaim = claims.some((claim) => isSame(hit, claim));
        return !isClaim && not.some(({ line, words }) => isSame(hit, { line, quote: words }));
      });
    });
    expect(hits.filter(Boolean).length / hits.length).toBeLessThan(0.1);
  });

  it.each(ads)('are quoted from the lines that have the words: $file', (ad) => {
    const lines = ad.text.split(/\r?\n/u);
    for (const { line, quote } of findClaims(ad)) {
      const [word = ''] = fold(quote);
      const near = lines.slice(Math.max(0, line - 3), line + 1).join(' ');
      expect(fold(near).join(' ')).toContain(word);
    }
  });
});
