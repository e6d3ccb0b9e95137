import { describe, expect, it } from 'vitest';
import { splitBehindMark } from '../../../src/core/language/behind-mark.ts';

describe('splitBehindMark', () => {
  it.each([
    ['Who pays? growth', 'Who pays?', 'growth'],
    ['Is it remote? Yes. Do they mind? No.', 'Is it remote?', 'Yes. Do they mind? No.'],
    ['Was gefällt dir? Das Team. Und dir?', 'Was gefällt dir?', 'Das Team. Und dir?'],
    ['Wer entscheidet? Jane, oder?', 'Wer entscheidet?', 'Jane, oder?'],
    ['Qui décide ? Le CTO, non ?', 'Qui décide ?', 'Le CTO, non ?'],
    ['¿Quién decide? La jefa, ¿no?', '¿Quién decide?', 'La jefa, ¿no?'],
    ['誰が決めますか。部長です', '誰が決めますか。', '部長です'],
    ['何人ですか→12人', '何人ですか', '12人'],
    ['Why so? Because: "why not?" and more', 'Why so?', 'Because: "why not?" and more'],
  ])('splits %j into question and answer', (text, question, answer) => {
    expect(splitBehindMark(text)).toEqual([question, answer]);
  });

  it.each([
    'Who pays?',
    'Is there on-call? How often?',
    'Is there on-call? On weekends, too?',
    'is it remote? and if so, since when?',
    'What does "done?" mean here?',
    'Is the on-call (who?) paid?',
    'Who made https://a.b/c?d=e so?',
    '? growth',
  ])('finds no answer in %j', (text) => {
    expect(splitBehindMark(text)).toEqual([text, '']);
  });
});
