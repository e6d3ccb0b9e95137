import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/markdown/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['plain words', 'Who left, and why?', 'Who left, and why?'],
    ['emphasis', '**Who** *left* and __why__ _now_?', 'Who left and why now?'],
    ['strikethrough', '~~Who~~ left', 'Who left'],
    ['code', 'Who runs `npm *test*`?', 'Who runs npm *test*?'],
    ['a link', 'Who wrote [the plan](https://a.b "t")?', 'Who wrote the plan?'],
    ['an autolink', 'Who wrote <https://a.b>?', 'Who wrote https://a.b?'],
    [
      'an encoded autolink',
      'Is <https://a.b/caf%C3%A9?q=%23> it?',
      'Is https://a.b/café?q=%23 it?',
    ],
    ['a broken encoding', 'Is <https://a.b/%E9> it?', 'Is https://a.b/%E9 it?'],
    ['an image', 'Who ![drew](a.png)?', 'Who drew?'],
    ['inline HTML', 'Who <b>left</b>?', 'Who left?'],
    ['an HTML comment', 'Who <!-- ever --> left?', 'Who left?'],
    ['<br>', 'Who<br>left<BR/>?', 'Who left ?'],
    ['entities', 'R&amp;D &lt;3&#33;', 'R&D <3!'],
    ['escapes', '\\*not\\* emphasis', '*not* emphasis'],
    ['unpaired signs', 'a * b _ c [d] < e & f', 'a * b _ c [d] < e & f'],
    ['a start tag that lacks its end tag', '<b>Who left?<br>', 'Who left?'],
    ['a component', '<Note>Who left?</Note> <Icon name="x"> <Bar/>', 'Who left?'],
    ['snake_case', 'Who owns team_lead_x?', 'Who owns team_lead_x?'],
  ])('removes the markup of %s', (_, line, text) => {
    expect(plainText(line)).toBe(text);
  });

  it.each([
    'What would you change at <company> first?',
    'What is the best part of working at <Company Name>?',
    'Who joined <team> last?',
    'Was ändert sich bei <Firma> als Erstes?',
    'Que changeriez-vous chez <Nom de la boîte> ?',
    'Who has the <title> that I would have at <company-name>?',
  ])('keeps a placeholder, which only looks like HTML: %s', (line) => {
    expect(plainText(line)).toBe(line);
  });

  it.each([
    ['a direction override', 'a&#x202e;b', 'ab'],
    ['an escape character', 'a&#27;[31mb', 'a\ufffd[31mb'],
    ['a line break', 'a&#10;b', 'a b'],
    ['a no-break space at the end', '*a*&nbsp;', 'a'],
  ])('cleans the character that an entity stands for: %s', (_, line, text) => {
    expect(plainText(line)).toBe(text);
  });

  it('does not change a line of more than 5000 characters', () => {
    const line = `*${'a'.repeat(5000)}*`;
    expect(plainText(line)).toBe(line);
  });
});
