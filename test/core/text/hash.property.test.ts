import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash64 } from '../../../src/core/text/hash.ts';
import { lineText, manyRuns } from '../../support/arbitraries.ts';

describe('hash64', () => {
  it('agrees with the SHA-256 of Node', () => {
    const longText = fc.string({ unit: 'binary', minLength: 300, maxLength: 2000 });
    fc.assert(
      fc.property(fc.oneof(lineText, longText), (text) => {
        const digest = createHash('sha256').update(text).digest();
        expect(hash64(text)).toBe(digest.readBigUInt64BE());
      }),
      manyRuns(200),
    );
  });
});
