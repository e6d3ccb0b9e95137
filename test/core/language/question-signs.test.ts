import { describe, expect, it } from 'vitest';
import {
  isAdvice,
  isAsked,
  isPrompt,
  startsLikeQuestion,
} from '../../../src/core/language/question-signs.ts';

describe('isAsked', () => {
  it.each([
    'Who left?',
    'Who left?!',
    'Who left? ',
    '"Who left?"',
    '**Who left?**',
    '(Who left?)',
    '„Wer ist gegangen?“',
    '‚Wer ist gegangen?‘',
    '»Wer ist gegangen?«',
    '« Qui est parti ? »',
    '《谁走了？》',
    '（谁走了？）',
    'Pace: »Wie oft?«',
    'Who left? 🙂',
    'Who left? (and why)',
    'Who left?<br>',
    '谁走了？',
    'من غادر؟',
    'Ποιος έφυγε;',
    '誰が辞めましたか。',
    '一日の流れを教えてください',
  ])('returns true for %j', (text) => {
    expect(isAsked(text)).toBe(true);
  });

  it.each([
    '',
    'Tell me who left',
    'Who left? Nobody knows.',
    'He left;',
    'Yes-or-no questions (who learns from them?)',
    'Prepare an answer to "Who are you?"',
    'Überlegen Sie sich eine Antwort auf »Wer sind Sie?«',
    'Préparez une réponse à « Qui êtes-vous ? »',
    'https://example.org/?q=a',
  ])('returns false for %j', (text) => {
    expect(isAsked(text)).toBe(false);
  });
});

describe('isPrompt', () => {
  it.each([
    'Tell me about your week',
    'TELL US about your week',
    'ΠΕΣ ΜΟΥ για την ομάδα',
    'Πεσ μου για την ομάδα',
    'Walk us through a release',
    'Please describe the team',
    'Describe your experience',
    "I'd like to know who left",
    'Расскажите о команде',
    '说说最近一次重构',
  ])('returns true for %j', (text) => {
    expect(isPrompt(text)).toBe(true);
  });

  it.each(['Tell the truth', 'Bring a pen', 'Teams'])('returns false for %j', (text) => {
    expect(isPrompt(text)).toBe(false);
  });
});

describe('isAdvice', () => {
  it.each([
    ['Always ask questions', true],
    ["Don't talk about pay", true],
    ['Ask about the team', false],
    ['Preparedness of the team', false],
  ])('given %j, returns %j', (text, expected) => {
    expect(isAdvice(text)).toBe(expected);
  });
});

describe('startsLikeQuestion', () => {
  it.each([
    'How do you decide on pay',
    'Which of your teams are hiring',
    'WHICH İSTANBUL TEAMS ARE HIRING',
    'How did she leave? It shows.',
    'Is there a budget',
  ])('returns true for %j', (text) => {
    expect(startsLikeQuestion(text)).toBe(true);
  });

  it.each([
    'How do you decide on pay.',
    'What you should ask',
    'When you have time',
    'Do the homework',
    'Pay and bonus',
  ])('returns false for %j', (text) => {
    expect(startsLikeQuestion(text)).toBe(false);
  });
});
