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

it('zsh and fish get whole words with what they mean, and whether files belong there', () => {
  expect(renderSuggestions({ prefix: 'pay,', words: WORDS.slice(0, 1), files: true })).toBe(
    'pay,team\tThe team\n:files\n',
  );
  expect(renderSuggestions({ prefix: '', words: [], files: false })).toBe('');
});

describe('bash', () => {
  const render = (type: string, replaced: string, typed = '--topic=pay,te'): string[] =>
    renderBashSuggestions(FOUND, { typed, replaced }, { type, width: 32 }).split('\n');

  it.each([
    // "=" ends a word for bash, or it does not.
    ['pay,te', ['pay,team', 'pay,tech', '']],
    ['--topic=pay,te', ['--topic=pay,team', '--topic=pay,tech', '']],
    ['', ['team', 'tech', '']],
  ])('gets what replaces %j', (replaced, lines) => {
    const typed = replaced === '' ? '--topic=pay,' : '--topic=pay,te';
    expect(render(TAB, replaced, typed).filter((line) => !line.endsWith('role'))).toEqual(lines);
  });

  it.each(LISTS)('shows what they mean where it lists them, type %s', (type) => {
    const lines = render(type, 'pay,te');
    expect(lines).toEqual(['pay,team  The team            ', 'pay,tech  Technology, and all…', '']);
  });

  it('leaves out what they all begin with where it only lists them', () => {
    const lines = render(LIST_ONLY, 'pay,te');
    expect(lines).toEqual(['team  The team                ', 'tech  Technology, and all the…', '']);
  });

  it('gets the word alone where there is one', () => {
    expect(render(LIST_ONLY, 'pay,tec', '--topic=pay,tec')).toEqual(['pay,tech', '']);
  });

  it.each(['37', '42', ''])(
    'gets words alone where it puts them into the line, type "%s"',
    (type) => {
      expect(render(type, 'pay,te')).toEqual(['pay,team', 'pay,tech', '']);
    },
  );

  it('has columns of its own for words that need no description, and for files', () => {
    const screen = { type: LIST_ONLY, width: 32 };
    const word = { typed: '', replaced: '' };
    const formats = { prefix: '', words: PLAIN, files: false };
    expect(renderBashSuggestions(formats, word, screen)).toBe('text\nplain\n');
    const banks = { prefix: '', words: WORDS, files: true };
    expect(renderBashSuggestions(banks, word, screen)).toBe('team\ntech\nrole\n:files\n');
  });

  it('lines up wide characters, and cuts between them', () => {
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
