import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../src/core/syntax/clean-name.ts';

describe('cleanName', () => {
  it.each([
    ['[[Acme]]', 'Acme'],
    ['[[acme|Acme Corp]]', 'Acme Corp'],
    ['[[companies/acme]]', 'acme'],
    ['[[Acme#Jobs]]', 'Acme'],
    ['[[acme|]]', 'acme'],
    ['![[Acme]]', 'Acme'],
    ['[[Acme]] and [[Globex]]:', 'Acme and Globex'],
    ['[Acme]', 'Acme'],
    ['[Acme]:', 'Acme'],
    ['Questions:', 'Questions'],
    ['Questions :: ', 'Questions'],
    ['面试：', '面试'],
  ])('removes links, brackets and colons at the end: %j', (name, expected) => {
    expect(cleanName(name)).toBe(expected);
  });

  it.each(['Acme (Berlin)', 'C# & Sons', 'a:b', 'Acme [EU]', '[x', ''])('keeps %j', (name) => {
    expect(cleanName(name)).toBe(name);
  });

  it.each(['[[]]', '[]', ':', ' '])('leaves nothing of %j', (name) => {
    expect(cleanName(name)).toBe('');
  });
});
