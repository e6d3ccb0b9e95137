import { describe, expect, it } from 'vitest';
import {
  countWords,
  isAsked,
  isBareWords,
  isPlaceholder,
  isPrompt,
} from '../../../src/core/language/question-signs.ts';

describe('isAsked', () => {
  it.each([
    'Who left?',
    'Who left?!',
    'Who left? ',
    '"Who left?"',
    '**Who left?**',
    '(Who left?)',
    'Who left? 🙂',
    'Who left? (and why)',
    'Who left?<br>',
    '谁走了？',
    'من غادر؟',
    'Ποιος έφυγε;',
    '誰が辞めましたか。',
    '一日の流れを教えてください',
  ])('is true of %j', (text) => {
    expect(isAsked(text)).toBe(true);
  });

  it.each([
    '',
    'Tell me who left',
    'Who left? Nobody knows.',
    'He left;',
    'Yes-or-no questions (who learns from them?)',
    'Prepare an answer to "Who are you?"',
    'https://example.org/?q=a',
  ])('is false of %j', (text) => {
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
    "I'd like to know who left",
    'Расскажите о команде',
    '说说最近一次重构',
  ])('is true of %j', (text) => {
    expect(isPrompt(text)).toBe(true);
  });

  it.each(['Describe your experience', 'Tell the truth', 'Bring a pen', 'Teams'])(
    'is not of every text: %j',
    (text) => {
      expect(isPrompt(text)).toBe(text.startsWith('Describe your'));
    },
  );
});

describe('isPlaceholder', () => {
  it.each([
    'TBD',
    'etc.',
    '…',
    '...',
    '---',
    '(to be continued)',
    'n/a',
    'Todo',
    'WIP.',
    'NA',
    '{{ question }}',
    '?',
  ])('is true of %j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['What is to be done?', 'Todos for the team', 'Etching'])('is false of %j', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ["what's up, on-call?", 3],
    ['你们的团队', 3],
    ['команда растёт', 2],
  ])('counts those of %j', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('isBareWords', () => {
  it('is true of a few words without the end of a sentence', () => {
    expect(isBareWords('Career and growth')).toBe(true);
    expect(isBareWords('Career and growth.')).toBe(false);
    expect(isBareWords('one two three four five six seven')).toBe(false);
    expect(isBareWords('!')).toBe(false);
  });
});
