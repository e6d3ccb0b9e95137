import { describe, expect, it } from 'vitest';
import { looksLikeAd } from '../../../src/core/ad/looks-like-ad.ts';

describe('looksLikeAd', () => {
  it.each([
    '## Responsibilities\n\nWork.\n\n## Requirements\n\nGo.\n\n## Benefits\n\nTea.',
    'Wir suchen dich. Deine Aufgaben: Go. Dein Profil: Go. Wir bieten Tee.',
    'Nous recherchons. Vos missions : Go. Votre profil : Go. Nous offrons du thé.',
  ])('knows a job ad: %j', (text) => {
    expect(looksLikeAd(text)).toBe(true);
  });

  it.each([
    '- Who decides on a raise?\n- Which benefits do people use?\n- What are my responsibilities?',
    'Milk, bread, tea.',
  ])('knows what is none: %j', (text) => {
    expect(looksLikeAd(text)).toBe(false);
  });
});
