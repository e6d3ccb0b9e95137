import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../../src/core/checking/near-duplicates.ts';

const asked = (...texts: readonly string[]): { text: string }[] => texts.map((text) => ({ text }));
const pairsOf = (...texts: readonly string[]): string[][] =>
  nearDuplicates(asked(...texts)).map((pair) => pair.map(({ text }) => text));

const NEAR = [
  ['Which cat walked over the keyboard?', 'Which cat walked over your keyboard today?'],
  ['How big is the team?', 'How big is your team?'],
  ["What's the team's biggest problem?", 'Whats the teams biggest problem ?'],
  ['What did the red cat eat on it?', 'Red cat, eat?'],
  ['Welche Katze lief über die Tastatur?', 'Welche Katze lief gestern über die Tastatur?'],
  ['What do you like most about working here?', 'What do you enjoy most about working here?'],
  ['Quelle est la taille de l’équipe data ?', 'Quelle est la taille de votre équipe data ?'],
  ['Wie sieht bei euch ein normaler Tag aus?', 'Wie sieht ein normaler Tag bei Ihnen aus?'],
] as const;

const FAR = [
  ['Which cat walked over the keyboard?', 'Which dog slept below the desk?'],
  ['Who do you work with?', 'How do you work?'],
  ['What is the salary?', 'What is the bonus?'],
  ['What do you do?', 'What does it do?'],
  ['How red is a cat?', 'Who did the red cat paint for?'],
  ['???', '!!'],
  // Only the subject differs, and the words around it are stop words.
  ['Gibt es ein Budget für Weiterbildungen?', 'Gibt es ein Budget für Entlassungen?'],
  ['Y a-t-il un budget pour les formations ?', 'Y a-t-il un budget pour les licenciements ?'],
  ['¿Hay un presupuesto para cursos aquí?', '¿Hay un presupuesto para viajes aquí?'],
  // Opposites.
  ['What do you like most about working here?', 'What annoys you most about working here?'],
  ['What delights you most at work in the lab?', 'What annoys you most at work in the lab?'],
  ['Was gefällt dir an der Arbeit im Labor?', 'Was nervt dich an der Arbeit im Labor?'],
  ['¿Qué te gusta más del trabajo en equipo?', '¿Qué te molesta más del trabajo en equipo?'],
  ['Что вам нравится в работе с клиентами?', 'Что вас раздражает в работе с клиентами?'],
  ['Which team should deploy on Friday nights?', 'Which team should not deploy on Friday nights?'],
  ['Welches Team arbeitet freitags im Büro?', 'Welches Team arbeitet freitags nie im Büro?'],
  ['一番良いことは何ですか？', '一番悪いことは何ですか？'],
] as const;

describe('nearDuplicates', () => {
  it.each(NEAR)('pairs "%s" and "%s"', (one, other) => {
    expect(pairsOf(one, other)).toEqual([[one, other]]);
  });

  it.each(FAR)('does not pair "%s" and "%s"', (one, other) => {
    expect(pairsOf(one, other)).toEqual([]);
  });

  it('pairs questions that share at least three words of five', () => {
    expect(pairsOf('alpha beta gamma delta', 'alpha beta gamma omega')).toHaveLength(1);
    expect(pairsOf('alpha beta gamma delta x', 'alpha beta gamma omega')).toHaveLength(0);
  });

  it('pairs each question at most once, with an earlier one', () => {
    const texts = ['One red cat sleeps?', 'Red cat one sleeps?', 'One red cat now sleeps?'];
    expect(pairsOf(...texts)).toEqual([
      [texts[0], texts[1]],
      [texts[0], texts[2]],
    ]);
  });

  it('skips a pair for which the callback returns true, and looks for another', () => {
    const questions = asked('One red cat?', 'A red cat: one?', 'Red cat, one?');
    const pairs = nearDuplicates(questions, (earlier) => earlier === questions[0]);
    expect(pairs).toEqual([questions.slice(1)]);
  });

  it('finds the same duplicates among random questions as a comparison of all pairs', () => {
    const questions = asked(...randomTexts(400));
    const found = new Set(nearDuplicates(questions).map(([, later]) => later));
    const seen: { text: string }[] = [];
    for (const question of questions) {
      const isNear = seen.some((earlier) => jaccard(earlier.text, question.text) >= 0.6);
      expect(found.has(question)).toBe(isNear);
      if (!isNear) seen.push(question);
    }
    expect(found.size).toBeGreaterThan(20);
  });
});

/** Returns texts of four to nine words from a small vocabulary, the same on every run. */
function randomTexts(count: number): string[] {
  let state = 1;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const text = (): string => Array.from({ length: 4 + next(6) }, () => `w${next(14)}`).join(' ');
  return Array.from({ length: count }, text);
}

function jaccard(one: string, other: string): number {
  const words = new Set(one.split(' '));
  const others = new Set(other.split(' '));
  const common = [...words].filter((word) => others.has(word)).length;
  return common / (words.size + others.size - common);
}
