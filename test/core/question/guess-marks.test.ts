import { describe, expect, it } from 'vitest';
import { forgetWrittenGuesses } from '../../../src/core/question/bank.ts';
import { parseQuestionFile } from '../../support/read-list.ts';

const read = (text: string) => forgetWrittenGuesses(parseQuestionFile(text, 'f.md'));
/** Summarizes each question: `text [topics]`, with a `~` before topics that no file states. */
const questions = (text: string) =>
  read(text).questions.map(
    ({ text, topics, topicGuessed }) => `${text} [${topicGuessed ? '~' : ''}${topics}]`,
  );

describe('forgetWrittenGuesses', () => {
  it('drops the topic of a heading that marks a guess', () => {
    expect(questions('## ~pay\n- a\n## team\n- b')).toEqual(['a [~other]', 'b [team]']);
    expect(read('## ~pay\n- a\n## team\n- b').topics.map(({ name }) => name)).toEqual(['team']);
  });

  it.each([
    ['if another heading states it', '## ~pay\n- a\n## Pay\n- b', ['a [pay]', 'b [pay]']],
    [
      'if the front matter states it',
      '---\ntopic: pay\n---\n- a\n## ~pay\n- b',
      ['a [pay]', 'b [pay]'],
    ],
    ['of a question with several topics', '## ~pay\n- a #topic/pay #topic/team', ['a [pay,team]']],
    ['under a heading that we did not print', '## ~ Pay\n- a', ['a [pay]']],
  ])('keeps the topic %s', (_, text, expected) => {
    expect(questions(text)).toEqual(expected);
  });
});
