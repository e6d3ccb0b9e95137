import { describe, expect, it } from 'vitest';
import { hash64 } from '../../../src/core/text/hash.ts';

describe('hash64', () => {
  // The first sixteen digits of `printf %s abc | sha256sum`.
  it.each([
    ['', 0xe3b0c44298fc1c14n],
    ['abc', 0xba7816bf8f01cfean],
    ['é', 0x4a99557e4033c353n],
  ])('returns the first 64 bits of the SHA-256 of %j', (text, bits) => {
    expect(hash64(text)).toBe(bits);
  });
});
