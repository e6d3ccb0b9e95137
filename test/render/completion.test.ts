import { describe, expect, it } from 'vitest';
import { renderBashSuggestions, renderSuggestions } from '../../src/render/completion.ts';

const WORDS = [
  { value: 'team', description: 'The team' },
  { value: 'tech', description: 'Technology, and all the code that there is' },
  { value: 'role', description: 'The job itself' },
];
const PLAIN = ['text', 'plain'].map((value) => ({ value, description: '' }));
const FOUND = { prefix: '--topic=pay,', words: WORDS, files: false };
const TAB = '9';
const LISTS = ['33', '64'];
const LIST_ONLY = '63';

it('renderSuggestions prints whole words with their descriptions, and the mark for files', () => {
  expect(renderSuggestions({ prefix: 'pay,', words: WORDS.slice(0, 1), files: true })).toBe(
    'pay,team\tThe team\n:files\n',
  );
  expect(renderSuggestions({ prefix: '', words: [], files: false })).toBe('');
});

describe('renderBashSuggestions', () => {
  const render = (type: string, replaced: string, typed = '--topic=pay,te'): string[] =>
    renderBashSuggestions(FOUND, { typed, replaced }, { type, width: 32 }).split('\n');

  it.each([
    // The settings of bash decide whether "=" ends a word.
    ['pay,te', ['pay,team', 'pay,tech', '']],
    ['--topic=pay,te', ['--topic=pay,team', '--topic=pay,tech', '']],
    ['', ['team', 'tech', '']],
  ])('prints the words that replace %j', (replaced, lines) => {
    const typed = replaced === '' ? '--topic=pay,' : '--topic=pay,te';
    expect(render(TAB, replaced, typed).filter((line) => !line.endsWith('role'))).toEqual(lines);
  });

  it.each(LISTS)('prints descriptions if bash lists the words (COMP_TYPE %s)', (type) => {
    const lines = render(type, 'pay,te');
    expect(lines).toEqual(['pay,team  The team            ', 'pay,tech  Technology, and all…', '']);
  });

  it('leaves out the common prefix if bash only lists the words', () => {
    const lines = render(LIST_ONLY, 'pay,te');
    expect(lines).toEqual(['team  The team                ', 'tech  Technology, and all the…', '']);
  });

  it('prints a single word without its description', () => {
    expect(render(LIST_ONLY, 'pay,tec', '--topic=pay,tec')).toEqual(['pay,tech', '']);
  });

  it.each(['37', '42', ''])(
    'prints no descriptions if bash inserts the words (COMP_TYPE "%s")',
    (type) => {
      expect(render(type, 'pay,te')).toEqual(['pay,team', 'pay,tech', '']);
    },
  );

  it('leaves the columns to bash for words without descriptions, and for files', () => {
    const screen = { type: LIST_ONLY, width: 32 };
    const word = { typed: '', replaced: '' };
    const formats = { prefix: '', words: PLAIN, files: false };
    expect(renderBashSuggestions(formats, word, screen)).toBe('text\nplain\n');
    const banks = { prefix: '', words: WORDS, files: true };
    expect(renderBashSuggestions(banks, word, screen)).toBe('team\ntech\nrole\n:files\n');
  });

  it('aligns wide characters, and cuts between them', () => {
    const words = [
      { value: '報酬', description: '一二三四五六七八九十' },
      { value: 'a', description: 'b' },
    ];
    const screen = { type: LIST_ONLY, width: 20 };
    const text = renderBashSuggestions(
      { prefix: '', words, files: false },
      { typed: '', replaced: '' },
      screen,
    );
    expect(text).toBe('報酬  一二三四五… \na     b           \n');
  });
});
