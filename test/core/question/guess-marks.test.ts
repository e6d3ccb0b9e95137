import { describe, expect, it } from 'vitest';
import { forgetWrittenGuesses } from '../../../src/core/question/guess-marks.ts';
import { parseQuestionFile } from '../../../src/core/reading/parse-question-file.ts';

const read = (text: string) => forgetWrittenGuesses(parseQuestionFile(text, 'f.md'));
/** Each question in short: `text [topics]`, with a `~` where no file says them. */
const questions = (text: string) =>
  read(text).questions.map(
    ({ text, topics, topicGuessed }) => `${text} [${topicGuessed ? '~' : ''}${topics}]`,
  );

describe('forgetWrittenGuesses', () => {
  it('takes no topic from a heading that marks a guess', () => {
    expect(questions('## ~pay\n- a\n## team\n- b')).toEqual(['a [~other]', 'b [team]']);
    expect(read('## ~pay\n- a\n## team\n- b').topics.map(({ name }) => name)).toEqual(['team']);
  });

  it.each([
    ['where another heading says the topic', '## ~pay\n- a\n## Pay\n- b', ['a [pay]', 'b [pay]']],
    ['where the file does', '---\ntopic: pay\n---\n- a\n## ~pay\n- b', ['a [pay]', 'b [pay]']],
    ['of several topics', '## ~pay\n- a #topic/pay #topic/team', ['a [pay,team]']],
    ['under a heading of its own making', '## ~ Pay\n- a', ['a [pay]']],
  ])('keeps a topic %s', (_, text, expected) => {
    expect(questions(text)).toEqual(expected);
  });
});
