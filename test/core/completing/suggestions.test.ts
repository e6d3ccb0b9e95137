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

function at(fits: CursorContext['fits'], place: Partial<CursorContext> = {}): string[] {
  const found = suggest(
    { fits, lead: '', typed: '', taken: [], banks: [], guess: true, ...place },
    bank,
  );
  return found.words.map(({ value, description }) => `${value} ${description}`.trim());
}

describe('candidates', () => {
  it('are the topics with their titles', () => {
    expect(at('topics')).toEqual(['career Career', '報酬 報酬', 'pay Pay: all of it']);
  });

  it('are aliases where no topic begins so', () => {
    expect(at('topics', { typed: 'sal' })).toContain('salary Pay: all of it');
    expect(at('topics', { typed: 'sal' })).not.toContain('stock Pay: all of it');
    expect(at('topics', { typed: 'pa' })).not.toContain('salary Pay: all of it');
    expect(at('topics-and-tags', { typed: 'stoc' })).toContain('stock Pay: all of it');
    expect(at('topics-and-tags', { typed: 'sta' })).not.toContain('stock Pay: all of it');
  });

  it('are our audiences and stages, and those of the bank', () => {
    expect(at('audiences')).toEqual([
      ...['recruiter', 'manager', 'peer', 'partner', 'executive', 'boss'],
    ]);
    expect(at('stages')).toEqual(['screen', 'onsite', 'final', 'offer']);
  });

  it('are the tags, and those above them, with how many questions carry them', () => {
    expect(at('tags')).toEqual([
      ...['for 2 questions', 'for/manager 2 questions', 'for/boss 2 questions'],
      ...['stage 1 question', 'stage/onsite 1 question'],
      ...['field 2 questions', 'field/ml 1 question', 'field/web 1 question', 'core 1 question'],
    ]);
    expect(at('topics-and-tags')).toEqual([...at('topics'), ...at('tags')]);
  });

  it('are the questions by their ids', () => {
    expect(at('question-ids', { taken: ['who-left', 'pay-first'] })).toEqual([
      ...['who-stayed Who stayed?', 'how-much How much?'],
    ]);
  });

  it('are files, beside the names of what is no file', () => {
    const place: CursorContext = {
      fits: 'files',
      lead: '',
      typed: '',
      taken: [],
      banks: [],
      guess: true,
    };
    expect(suggest(place, bank)).toEqual({ lead: '', words: [], files: true });
    expect(suggest({ ...place, fits: 'banks' }, bank).files).toBe(true);
    expect(at('banks')).toEqual(['built-in the questions of ask-them', '- standard input']);
  });

  it('are words that no shell takes for anything else', () => {
    const evil = ['$(touch x)', 'a b', '`id`', 'a;b', '-rf', "it's", 'a"b', 'a>b', 'a\u3000b', '*'];
    const tags = [...evil, 'fine/家', 'a.b_c-d'];
    const [question] = bank.questions;
    const questions = question === undefined ? [] : [{ ...question, tags }];
    const place: CursorContext = {
      fits: 'tags',
      lead: '',
      typed: '',
      taken: [],
      banks: [],
      guess: true,
    };
    const { words } = suggest(place, { questions, topics: [] });
    expect(words.map(({ value }) => value)).toEqual(['fine', 'fine/家', 'a.b_c-d']);
  });

  it('are each there once', () => {
    const twice = { questions: [...bank.questions, ...bank.questions], topics: bank.topics };
    const place: CursorContext = {
      ...{ fits: 'question-ids', lead: '', typed: '', taken: [], banks: [], guess: true },
    };
    expect(suggest(place, twice).words).toHaveLength(bank.questions.length);
  });
});
