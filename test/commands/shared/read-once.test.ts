import { expect, it } from 'vitest';
import { findAskedInNotes } from '../../../src/commands/shared/asked-in-notes.ts';
import { openJobAd } from '../../../src/commands/shared/job-ad.ts';
import { openBank } from '../../../src/commands/shared/open-bank.ts';
import { query } from '../../../src/commands/shared/query.ts';
import { readOnce } from '../../../src/commands/shared/read-once.ts';
import { fakeEnv } from '../../support/fake-env.ts';
import { tempFolder } from '../../support/temp-folder.ts';

it('reads once for each owner and key', () => {
  const once = readOnce<number>();
  let count = 0;
  const read = () => {
    count += 1;
    return count;
  };
  const [one, other] = [{}, {}];
  expect([once(one, 'a', read), once(one, 'a', read)]).toEqual([1, 1]);
  expect([once(one, 'b', read), once(other, 'a', read), once(one, 'a', read)]).toEqual([2, 3, 1]);
});

it('reads a bank, the notes and the ad of a run once', async () => {
  const note = '# Acme\n\n## 2026-11-20\n\n- [x] Who is it? ^who\n';
  const cwd = tempFolder({ 'own.md': '- Who is it? ^who\n', 'acme.md': note, 'ad.md': 'We pay.' });
  const env = fakeEnv({ cwd });
  const given = { bank: ['own.md'], guess: true };
  const bank = await openBank(given, env);
  expect(await openBank(given, env)).toBe(bank);
  expect(await openBank(given, fakeEnv({ cwd }))).not.toBe(bank);
  const inNotes = { except: ['acme'], only: [] };
  const asked = await findAskedInNotes(inNotes, bank, env);
  expect(await findAskedInNotes(inNotes, bank, env)).toBe(asked);
  expect(await findAskedInNotes({ ...inNotes, only: ['acme'] }, bank, env)).not.toBe(asked);
  const none = {
    topic: [],
    for: [],
    stage: [],
    tag: [],
    search: [],
    not: [],
    except: [],
    only: [],
  };
  const found = await query(none, given, env);
  const openAd = () => openJobAd('ad.md', undefined, found, { filters: none, bank: given }, env);
  expect((await openAd())?.findings).toBe((await openAd())?.findings);
});
