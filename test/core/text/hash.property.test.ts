import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash64 } from '../../../src/core/text/hash.ts';
import { lineText, manyRuns } from '../../support/arbitraries.ts';

const digest64 = (text: string) => createHash('sha256').update(text).digest().readBigUInt64BE();

describe('hash64', () => {
  it('gives what Node gives, whatever was hashed before', () => {
    const long = fc.string({ unit: 'binary', minLength: 300, maxLength: 2000 });
    fc.assert(
      fc.property(fc.array(fc.oneof(lineText, long)), (texts) => {
        expect(texts.map(hash64)).toEqual(texts.map(digest64));
      }),
      manyRuns(200),
    );
  });
});
