import { describe, expect, it } from 'vitest';
import { deriveId } from '../../../src/core/question/derive-id.ts';
import { toTopicName } from '../../../src/core/question/question.ts';

describe('deriveId', () => {
  // The first 64 bits of the words' SHA-256, modulo 36^10, in base 36; computed with Python's hashlib.
  it.each([
    ['Where did the last person go?', 'wyonye1ga6'],
    ['C', '8a3g4ycc82'],
    ['C++', 'tw6f9vwicb'],
    ['C#', 'lkqjz136ob'],
  ])('never changes the id of %j', (text, id) => {
    expect(deriveId(text)).toBe(id);
  });

  it.each([
    'where did THE last person go',
    ' “Where” did the last — person go?! ',
    'Ｗhere did the laſt person go?',
  ])('gives %j the same id as its plain words', (text) => {
    expect(deriveId(text)).toBe('wyonye1ga6');
  });

  it('pads a short id to ten characters', () => {
    expect(deriveId('Question 55')).toBe('0pn8f60vsf');
  });
});

describe('toTopicName', () => {
  it.each([
    ['career', 'career'],
    ['Career & growth', 'career-growth'],
    ['On call / ops_work', 'on-call-ops-work'],
    ['  Über-Uns! ', 'über-uns'],
    ['Σίσυφος', 'σίσυφος'],
    ['技術', '技術'],
    ['cafe\u0301', 'caf\u00e9'],
    ['a -- b', 'a-b'],
    ['-a-', 'a'],
    ['🎯 Goals', 'goals'],
    ['1️⃣ First', '1-first'],
    ['C++', 'c'],
    ['2024', '2024'],
    ['__proto__', 'proto'],
    ['red\u001b[31m\u202e', 'red'],
  ])('turns %j into the topic %j', (words, name) => {
    expect(toTopicName(words)).toBe(name);
  });

  it.each(['', ' ', '🎯', '?!', '---', '\u202e'])('returns undefined for %j', (words) => {
    expect(toTopicName(words)).toBeUndefined();
  });
});
