import { describe, expect, it } from 'vitest';
import { largeBank, type Outcome, runProgram } from '../support/program.ts';
import { tempFolder } from '../support/temp-folder.ts';

const BANKS = ['built-in', 'bank', 'flat.md', 'whole-topic.md', 'problems'];

function list(bank: string, format: string, input = ''): Outcome {
  return runProgram(['list', '--details', '--bank', bank, '--format', format], { input });
}

/** Returns the questions without the fields that may differ after printing and reading. */
function questionsOf(json: string): unknown[] {
  const { questions } = JSON.parse(json) as { questions: Record<string, unknown>[] };
  return questions.map(({ source, topicGuessed, ...question }) => question);
}

describe('list --details | list --details --bank -', () => {
  it.each(BANKS)('prints the same text again for the bank %s', (bank) => {
    const printed = list(bank, 'markdown').stdout;
    expect(printed).toMatch(/^## .+\n\n- .+\n/u);
    expect(list('-', 'markdown', printed).stdout).toBe(printed);
  });

  it.each(BANKS)(
    'reads equal questions of the bank %s, except for source and topicGuessed',
    (bank) => {
      const questions = questionsOf(list(bank, 'json').stdout);
      const again = list('-', 'json', list(bank, 'markdown').stdout).stdout;
      expect(questions).not.toEqual([]);
      expect(questionsOf(again)).toEqual(questions);
    },
  );

  it('prints nothing to stderr about its own output', () => {
    expect(list('-', 'markdown', list('built-in', 'markdown').stdout).stderr).toBe('');
  });
});

describe('random', () => {
  const draw = (...args: string[]): string => runProgram(['random', '5', ...args]).stdout;

  it('deals other questions in the next draw', () => {
    const cwd = tempFolder({ 'large.md': largeBank(2000) });
    const drawOfMany = () => runProgram(['random', '--bank', 'large.md'], { cwd }).stdout;
    expect(drawOfMany()).not.toBe(drawOfMany());
  });

  it('deals the same five questions, from five topics, for the same seed', () => {
    const drawn = draw('--seed', 'acme');
    expect(draw('--seed', 'acme')).toBe(drawn);
    expect(new Set(drawn.match(/#topic\/[a-z]+/gu)).size).toBe(5);
  });

  it('deals four questions for ten minutes', () => {
    const { stdout } = runProgram(['random', '--minutes', '10', '--format', 'plain']);
    expect(stdout.trim().split('\n')).toHaveLength(4);
  });

  it('prints questions that can be read again with their topics', () => {
    const drawn = runProgram(['random', '--details']).stdout;
    const again = runProgram(['list', '--bank', '-', '--format', 'jsonl'], { input: drawn });
    const questions = again.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(questions).toHaveLength(5);
    expect(questions.filter(({ topics }) => topics.includes('other'))).toEqual([]);
  });
});
