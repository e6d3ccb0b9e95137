import { describe, expect, it } from 'vitest';
import { OWN_TAGS } from '../../../src/core/question/tag.ts';

describe('OWN_TAGS', () => {
  it('are the plain tags that matter, the facets, and every audience and stage', () => {
    expect(OWN_TAGS.join(' ')).toBe(
      'core once for for/recruiter for/manager for/peer for/partner for/executive ' +
        'stage stage/screen stage/onsite stage/final stage/offer level field',
    );
  });
});
