import { describe, expect, it } from 'vitest';
import type { CursorContext } from '../../../src/core/completing/cursor-context.ts';
import { suggest } from '../../../src/core/completing/suggestions.ts';
import { mergeFiles } from '../../../src/core/question/bank.ts';
import { parseQuestionFile } from '../../support/read-list.ts';

const TEXT = `
# Mine

## Career

- Who left? #for/manager #for/boss #stage/onsite #field/ml ^who-left
- Who stayed? #for/manager #for/boss #field/web ^who-stayed

## 報酬

- いくらですか? #core ^pay-first
`;
const { bank } = mergeFiles([
  parseQuestionFile(TEXT, 'mine.md'),
  parseQuestionFile(
    '---\ntopic: pay\ntitle: "Pay: all of it"\naliases: [salary, stock]\n---\n- How much? ^how-much\n',
    'pay.md',
  ),
]);

const CONTEXT = { prefix: '', typed: '', taken: [], banks: [], notes: [], guess: true } as const;

/** Returns the suggested words with their descriptions. */
function suggestAll(fits: CursorContext['fits'], context: Partial<CursorContext> = {}): string[] {
  const { words } = suggest({ ...CONTEXT, fits, ...context }, bank);
  return words.map(({ value, description }) => `${value} ${description}`.trim());
}

describe('suggest', () => {
  it('suggests the topics with their titles', () => {
    expect(suggestAll('topics')).toEqual(['career Career', '報酬 報酬', 'pay Pay: all of it']);
  });

  it('suggests aliases when no topic matches', () => {
    expect(suggestAll('topics', { typed: 'sal' })).toContain('salary Pay: all of it');
    expect(suggestAll('topics', { typed: 'sal' })).not.toContain('stock Pay: all of it');
    expect(suggestAll('topics', { typed: 'pa' })).not.toContain('salary Pay: all of it');
    expect(suggestAll('topics-and-tags', { typed: 'stoc' })).toContain('stock Pay: all of it');
    expect(suggestAll('topics-and-tags', { typed: 'sta' })).not.toContain('stock Pay: all of it');
  });

  it('suggests the standard audiences and stages, and those of the bank', () => {
    expect(suggestAll('audiences')).toEqual([
      ...['recruiter', 'manager', 'peer', 'partner', 'executive', 'boss'],
    ]);
    expect(suggestAll('stages')).toEqual(['screen', 'onsite', 'final', 'offer']);
  });

  it('suggests the tags and their parents with the number of their questions', () => {
    expect(suggestAll('tags')).toEqual([
      ...['for 2 questions', 'for/manager 2 questions', 'for/boss 2 questions'],
      ...['stage 1 question', 'stage/onsite 1 question'],
      ...['field 2 questions', 'field/ml 1 question', 'field/web 1 question', 'core 1 question'],
    ]);
    expect(suggestAll('topics-and-tags')).toEqual([...suggestAll('topics'), ...suggestAll('tags')]);
  });

  it('suggests the ids with their questions', () => {
    expect(suggestAll('question-ids', { taken: ['who-left', 'pay-first'] })).toEqual([
      ...['who-stayed Who stayed?', 'how-much How much?'],
    ]);
  });

  it('suggests files, and the names of banks that are not files', () => {
    expect(suggest({ ...CONTEXT, fits: 'files' }, bank)).toEqual({
      prefix: '',
      words: [],
      files: true,
    });
    expect(suggest({ ...CONTEXT, fits: 'banks' }, bank).files).toBe(true);
    expect(suggestAll('banks')).toEqual(['built-in the questions of ask-them', '- standard input']);
  });

  it('suggests the people in the notes, but no name that a shell would interpret', () => {
    const names = ['Mia', '$(id)', 'Jane Roe'].map((value) => ({ value, description: '' }));
    const words = names.slice(0, 1);
    const inFit = (fits: CursorContext['fits']) => suggest({ ...CONTEXT, fits }, bank, names);
    expect(inFit('persons')).toEqual({ prefix: '', words, files: false });
    expect(inFit('note-parts')).toEqual({ prefix: '', words, files: true });
  });

  it('suggests no word that a shell would interpret', () => {
    const evil = ['$(touch x)', 'a b', '`id`', 'a;b', '-rf', "it's", 'a"b', 'a>b', 'a\u3000b', '*'];
    const tags = [...evil, 'fine/家', 'a.b_c-d'];
    const [question] = bank.questions;
    const questions = question === undefined ? [] : [{ ...question, tags }];
    const { words } = suggest({ ...CONTEXT, fits: 'tags' }, { questions, topics: [] });
    expect(words.map(({ value }) => value)).toEqual(['fine', 'fine/家', 'a.b_c-d']);
  });

  it('suggests no value twice', () => {
    const twice = { questions: [...bank.questions, ...bank.questions], topics: bank.topics };
    expect(suggest({ ...CONTEXT, fits: 'question-ids' }, twice).words).toHaveLength(
      bank.questions.length,
    );
  });
});
