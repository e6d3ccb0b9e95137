import { describe, expect, it } from 'vitest';
import { deriveId, topicName } from '../../../src/core/question/question.ts';

describe('deriveId', () => {
  // SHA-256 of the words, its first 64 bits modulo 36^10, in base 36: worked out with Python's hashlib.
  it.each([
    ['Where did the last person go?', 'wyonye1ga6'],
    ['C', '8a3g4ycc82'],
    ['C++', 'tw6f9vwicb'],
    ['C#', 'lkqjz136ob'],
  ])('gives %j the id that it has for ever', (text, id) => {
    expect(deriveId(text)).toBe(id);
  });

  it.each([
    'where did THE last person go',
    ' “Where” did the last — person go?! ',
    'Ｗhere did the laſt person go?',
  ])('gives %j the id of the same words', (text) => {
    expect(deriveId(text)).toBe('wyonye1ga6');
  });

  it('fills a short number up to ten characters', () => {
    expect(deriveId('Question 55')).toBe('0pn8f60vsf');
  });
});

describe('topicName', () => {
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
  ])('makes %j the topic %j', (words, name) => {
    expect(topicName(words)).toBe(name);
  });

  it.each(['', ' ', '🎯', '?!', '---', '\u202e'])('finds no name in %j', (words) => {
    expect(topicName(words)).toBeUndefined();
  });
});
