import { describe, expect, it } from 'vitest';
import { withGuesses } from '../../../src/io/files/guessed-bank.ts';
import { loadBank } from '../../../src/io/files/load-bank.ts';
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

  it('reads UTF-16, as Windows PowerShell redirects it, from a file and from standard input', async () => {
    const [first, second] = ['\ufeff- A?\r\n', '\ufeff- B?\r\n'].map((text) =>
      Buffer.from(text, 'utf16le'),
    );
    const cwd = tempFolder({ 'a.md': first ?? '' });
    const { bank, diagnostics } = await loadBank(
      ['a.md', '-'],
      fakeEnv({ cwd, ...(second && { stdin: second }) }),
    );
    expect(bank.questions.map((question) => question.text)).toEqual(['A?', 'B?']);
    expect(diagnostics).toEqual([]);
  });

  it('refuses AsciiDoc and org by name and on standard input, and reads the other files', async () => {
    const asciiDoc = '= Ask them\n\n[.lead]\nWho decides?\n';
    const cwd = tempFolder({ 'a.adoc': asciiDoc, 'b.org': '* Wer?', 'c.md': '- C?' });
    const env = fakeEnv({ cwd, stdin: asciiDoc });
    const { bank, diagnostics, fileNames } = await loadBank(['a.adoc', 'b.org', '-', 'c.md'], env);
    expect(bank.questions.map((question) => question.text)).toEqual(['C?']);
    expect(fileNames).toEqual(['c.md']);
    expect(diagnostics.map(({ file, code }) => [file, code])).toEqual([
      ['<stdin>', 'unreadable'],
      ['a.adoc', 'unreadable'],
      ['b.org', 'unreadable'],
    ]);
    expect(diagnostics[1]?.message).toBe(
      'cannot be read: it is AsciiDoc, not Markdown: convert it, for example with downdoc',
    );
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

  it.each([
    [['.'], []],
    [['./goals.md'], ['Less travel']],
    [['.', 'goals.md'], ['Less travel']],
    [['-'], ['Four days a week']],
  ])('reads statements as questions only if their file is named: %j', async (names, texts) => {
    const cwd = tempFolder({ 'goals.md': '- Less travel' });
    const { bank } = await loadBank(names, fakeEnv({ cwd, stdin: '- Four days a week' }));
    expect(bank.questions.map((question) => question.text)).toEqual(texts);
  });

  it.each([
    ['- Sent the letter\n  - Follow-up: on Monday', []],
    ['- Who decides?\n- Jo said she will', ['Who decides?']],
    ['- Who decides?\n- Who left?\n- Jo said she will', ['Who decides?', 'Who left?']],
    [
      '- Wer?\n- Wo?\n- Wann?\n- Wie oft das vorkommt',
      ['Wer?', 'Wo?', 'Wann?', 'Wie oft das vorkommt'],
    ],
    ['- Less travel ^less-travel\n- Four days', ['Less travel']],
    ['Slept badly.\n\nWrote two letters.\n\nWalked.\n\nWas it the coffee?', []],
    [
      'Some to ask:\n\nWho decides?\n\nWho left last year?',
      ['Who decides?', 'Who left last year?'],
    ],
  ])('takes from a file in a folder only as much as asks: %j', async (text, texts) => {
    const { bank } = await loadBank(['.'], fakeEnv({ cwd: tempFolder({ 'a.md': text }) }));
    expect(bank.questions.map((question) => question.text)).toEqual(texts);
  });

  it('reads standard input and the built-in bank if the current folder is gone', async () => {
    const cwd = () => {
      throw new Error('ENOENT: uv_cwd');
    };
    const { bank } = await loadBank(['-', 'built-in'], { ...fakeEnv({ stdin: '- C?' }), cwd });
    expect(bank.questions[0]?.text).toBe('C?');
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
  const guessesIn = async (text: string) => {
    const env = fakeEnv({ stdin: text });
    const { bank } = await loadBank(['-'], env);
    return (await withGuesses(bank, env)).topics.map(({ name, title }) => `${name}: ${title}`);
  };

  it('guesses the topic of a question without one, by the model that ships', async () => {
    expect(await guessesIn('- What is the salary range?')).toEqual(['pay: Pay and benefits']);
  });
});
