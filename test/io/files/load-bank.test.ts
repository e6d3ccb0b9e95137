import { describe, expect, it } from 'vitest';
import { loadBank, withGuesses } from '../../../src/io/files/load-bank.ts';
import { fakeEnv } from '../../support/fake-env.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const FILES = { 'a.md': '- A?', 'deep/b.md': '- B?' };

describe('loadBank', () => {
  it.each([
    ['.', ['./a.md', './deep/b.md']],
    ['deep', ['deep/b.md']],
    ['deep/', ['deep/b.md']],
    ['./deep/b.md', ['./deep/b.md']],
  ])('names the files of the bank %s by that path, as typed', async (name, files) => {
    const { bank } = await loadBank([name], fakeEnv({ cwd: tempFolder(FILES) }));
    expect(bank.questions.map((question) => question.source.file)).toEqual(files);
  });

  it('names the files of the built-in bank built-in/TOPIC.md', async () => {
    const { bank } = await loadBank(['built-in'], fakeEnv());
    const files = bank.questions.map((question) => question.source.file);
    expect(files.filter((file) => !/^built-in\/[a-z]+\.md$/u.test(file))).toEqual([]);
    expect(files).toContain('built-in/career.md');
  });

  it('reads standard input in the order in which it is named among the paths', async () => {
    const env = fakeEnv({ cwd: tempFolder(FILES), stdin: '- C?' });
    const { bank, fileNames } = await loadBank(['deep', '-', 'a.md'], env);
    expect(bank.questions.map((question) => question.text)).toEqual(['B?', 'C?', 'A?']);
    expect(fileNames).toHaveLength(3);
  });

  it('reads standard input only once if it is named twice', async () => {
    const { fileNames } = await loadBank(['-', '-'], fakeEnv({ stdin: '- C?' }));
    expect(fileNames).toHaveLength(1);
  });

  it('reports a file that it cannot read, and loads the others', async () => {
    const env = fakeEnv({ cwd: tempFolder(FILES) });
    const { bank, diagnostics, fileNames } = await loadBank(['gone.md', 'a.md'], env);
    expect(diagnostics).toMatchObject([{ code: 'unreadable', file: 'gone.md' }]);
    expect(bank.questions).toHaveLength(1);
    expect(fileNames).toHaveLength(1);
  });

  it('reports a standard input that it cannot read', async () => {
    const failure = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', errno: -5 });
    const stdin = { isTerminal: false, read: () => Promise.reject(failure) };
    const { diagnostics } = await loadBank(['-'], { ...fakeEnv(), stdin });
    expect(diagnostics).toMatchObject([{ code: 'unreadable', file: '<stdin>' }]);
  });
});

describe('withGuesses', () => {
  const guessesIn = async (text: string, changes = {}) => {
    const env = { ...fakeEnv({ stdin: text }), ...changes };
    const { bank } = await loadBank(['-'], env);
    return (await withGuesses(bank, env)).topics.map(({ name, title }) => `${name}: ${title}`);
  };

  it('guesses the topic of a question without one, by the model that ships', async () => {
    expect(await guessesIn('- What is the salary range?')).toEqual(['pay: Pay and benefits']);
  });

  it('does not load the model if every question has a topic', async () => {
    const nowhere = { topicPhrasesFile: '/nowhere/phrases.json' };
    expect(await guessesIn('## Zoo\n- What is the salary range?', nowhere)).toEqual(['zoo: Zoo']);
    await expect(guessesIn('- What is the salary range?', nowhere)).rejects.toThrow('ENOENT');
  });
});
