import { describe, expect, it } from 'vitest';
import { mergeFiles } from '../../../src/core/question/bank.ts';
import { parseQuestionFile } from '../../support/read-list.ts';

const merge = (...texts: readonly string[]) =>
  mergeFiles(texts.map((text, index) => parseQuestionFile(text, `${index + 1}.md`)));

/** Summarizes each question: `id: text [topics]`. */
const questions = (...texts: readonly string[]) =>
  merge(...texts).bank.questions.map(({ id, text, topics }) => `${id}: ${text} [${topics}]`);

describe('mergeFiles', () => {
  it('keeps the questions of all files in their order', () => {
    expect(questions('## a\n- p ^p\n- q ^q', '## b\n- r ^r')).toEqual([
      'p: p [a]',
      'q: q [a]',
      'r: r [b]',
    ]);
  });

  it('returns an empty bank for no files', () => {
    expect(merge()).toEqual({ bank: { questions: [], topics: [] }, diagnostics: [] });
  });

  it('keeps the diagnostics of the files', () => {
    const codes = merge('---js\n---\n', '---\n{\n---\n').diagnostics.map(({ code, file }) => [
      code,
      file,
    ]);
    expect(codes).toEqual([
      ['refused-front-matter', '1.md'],
      ['bad-front-matter', '2.md'],
    ]);
  });
});

describe('two questions with the same id and the same text', () => {
  it.each([
    ['in one file', ['- Who left? ^a\n- Who left? ^a']],
    ['in two files', ['- Who left? ^a', '- Who left? ^a']],
    ['with other punctuation, case and markup', ['- Who left? ^a', '- **who** left ^a']],
    ['without ids', ['- Who left?\n- who left']],
  ])('become one question without a diagnostic, %s', (_, texts) => {
    const { bank, diagnostics } = merge(...texts);
    expect(bank.questions).toMatchObject([
      { text: 'Who left?', source: { file: '1.md', line: 1 } },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['of both files', '- q #topic/a #topic/b ^q', '- q #topic/c #topic/a ^q', 'q: q [a,b,c]'],
    ['that one file states, without the guess', '- q ^q', '- q #topic/a ^q', 'q: q [a]'],
    ['that the first file states, without the guess', '- q #topic/a ^q', '- q ^q', 'q: q [a]'],
    ['that are guessed, if no file states one', '- q ^q', '- q ^q', 'q: q [other]'],
  ])('get the topics %s', (_, first, second, expected) => {
    expect(questions(first, second)).toEqual([expected]);
  });

  it('are not marked as guessed if one file states the topic', () => {
    expect(merge('- q', '## a\n- q').bank.questions[0]?.topicGuessed).toBe(false);
  });

  it('get the topics of all files, also of more than two', () => {
    expect(questions('## a\n- q', '## b\n- q', '## c\n- q')).toEqual([
      expect.stringMatching(/\[a,b,c\]$/),
    ]);
  });
});

describe('two questions with the same text and different ids', () => {
  it('are reduced to the first, with a warning at the second', () => {
    const { bank, diagnostics } = merge('- Who left? ^a', '\n- Who left! ^b');
    expect(bank.questions.map(({ id }) => id)).toEqual(['a']);
    expect(diagnostics).toEqual([
      {
        code: 'same-text',
        message: 'the same question as ^a at 1.md:1, which stays: delete this one',
        file: '2.md',
        position: { line: 2, column: 3 },
      },
    ]);
  });

  it('become one question if one of the ids is derived from the text', () => {
    expect(questions('- q', '- q ^b')).toHaveLength(1);
  });
});

describe('two questions with the same id and different texts', () => {
  it('are both kept, with an error at the second', () => {
    const { bank, diagnostics } = merge('- Who left? ^a', '- Who stayed? ^a');
    expect(bank.questions.map(({ text }) => text)).toEqual(['Who left?', 'Who stayed?']);
    expect(diagnostics).toEqual([
      {
        code: 'same-id',
        message: '^a is another question at 1.md:1: give one of them another id',
        file: '2.md',
        position: { line: 1, column: 3 },
      },
    ]);
  });

  it('cause an error at each question but the first', () => {
    const { diagnostics } = merge('- p ^a\n- q ^a\n- r ^a');
    expect(diagnostics.map(({ position }) => position?.line)).toEqual([2, 3]);
    expect(diagnostics.filter(({ message }) => !message.includes('at 1.md:1:'))).toEqual([]);
  });

  it('cause only one error if the second question is repeated', () => {
    expect(merge('- p ^a\n- q ^a\n- q ^a').diagnostics).toHaveLength(1);
  });
});

describe('the topics of a bank', () => {
  const topics = (...texts: readonly string[]) => merge(...texts).bank.topics;

  it('are sorted by their first questions', () => {
    expect(topics('## b\n- q\n## a\n- p #topic/c\n- r').map(({ name }) => name)).toEqual([
      'b',
      'c',
      'a',
    ]);
  });

  it('leave out topics without questions', () => {
    expect(topics('## a\n## b\n- q').map(({ name }) => name)).toEqual(['b']);
  });

  it('have the first title and the aliases of all files', () => {
    const file = (title: string, aliases: string, question: string) =>
      `---\ntopic: a\ntitle: ${title}\naliases: [${aliases}]\n---\n- ${question}`;
    expect(topics(file('One', 'x, y', 'p'), file('Two', 'y, z', 'q'))).toEqual([
      { name: 'a', title: 'One', aliases: ['x', 'y', 'z'] },
    ]);
  });

  it('have their name as title if only a tag names them', () => {
    expect(topics('- q #topic/on-call')).toEqual([
      { name: 'on-call', title: 'on-call', aliases: [] },
    ]);
  });
});

describe('an overlay', () => {
  const QUESTION = '## a\n- Who left? #for/peer ^who\n  - Follow-up: Why?';
  const OVERLAY =
    '- ^who #must #topic/b\n  - Follow-up: And before?\n  - Why: so\n  - Ad: room to grow';

  it.each([
    ['behind the question', [QUESTION, OVERLAY]],
    ['in front of it', [OVERLAY, QUESTION]],
    ['in the same file', [`${QUESTION}\n\n${OVERLAY}`]],
  ])('adds topics, tags and details to the question of its id, %s', (_, texts) => {
    const { bank, diagnostics } = merge(...texts);
    expect(bank.questions).toMatchObject([
      {
        text: 'Who left?',
        topics: ['a', 'b'],
        tags: ['for/peer', 'must'],
        followUps: ['Why?', 'And before?'],
        ...{ why: 'so', adCues: ['room to grow'] },
      },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('takes nothing from headings and front matter', () => {
    const overlay = '---\ntopic: pay\ntags: [mine]\n---\n## For recruiters\n- ^who #must';
    expect(merge(QUESTION, overlay).bank.questions).toMatchObject([
      { topics: ['a'], tags: ['for/peer', 'must'] },
    ]);
  });

  it('of an unknown id is told with the nearest id', () => {
    expect(merge(QUESTION, '- ^whoo #must').diagnostics).toMatchObject([
      { code: 'unknown-overlay', message: expect.stringContaining('did you mean "who"') },
    ]);
  });

  it('is no question, and in a note it is nothing', () => {
    expect(merge('- ^who #must').bank.questions).toEqual([]);
    expect(merge(QUESTION, '## 2026-11-22 Ann\n- [ ] ^who #must').bank.questions).toMatchObject([
      { tags: ['for/peer'] },
    ]);
  });
});

describe('two questions with the same id and text', () => {
  it('get the tags and details of both', () => {
    const first = '- q #core ^q\n  - Good sign: yes\n  - Why: a';
    const second = '- q #must #for/peer ^q\n  - Good sign: yes\n  - Red flag: no\n  - Why: b';
    expect(merge(first, second).bank.questions).toMatchObject([
      {
        tags: ['core', 'must', 'for/peer'],
        ...{ goodSigns: ['yes'], redFlags: ['no'], why: 'a b' },
      },
    ]);
  });
});
