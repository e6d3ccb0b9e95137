import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBank } from '../../../src/io/files/load-bank.ts';
import { fakeEnv } from '../../support/fake-env.ts';

// The notes of a job search as people keep them, and beside each folder the questions to be listed.
// We wrote both before we looked at the output.
const cwd = join(import.meta.dirname, '../../fixtures/mixed-folders');
const folders = readdirSync(cwd).filter((name) => !name.endsWith('.json'));

describe('a folder of mixed notes', () => {
  it.each(folders)('holds only what asks: %s', async (folder) => {
    const { bank } = await loadBank([folder], fakeEnv({ cwd }));
    const texts = bank.questions.map(({ text }) => text);
    const expected: string[] = JSON.parse(readFileSync(join(cwd, `${folder}.json`), 'utf8'));
    expect(texts.toSorted()).toEqual(expected.toSorted());
  });
});
