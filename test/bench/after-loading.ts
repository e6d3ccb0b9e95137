import { resolve } from 'node:path';
import { draw } from '../../src/core/choosing/draw.ts';
import { mentions } from '../../src/core/choosing/filters.ts';
import { holdBack } from '../../src/core/choosing/hold-back.ts';
import { createSearch } from '../../src/core/hand/fuzzy-search.ts';
import { updateSearchBox } from '../../src/core/hand/search-box.ts';
import { loadBank } from '../../src/io/files/load-bank.ts';
import { fakeEnv } from '../support/fake-env.ts';

// Bundled and run by the scale bench: what a command does with a bank once it is loaded, in milliseconds.
const [what = '', file = ''] = process.argv.slice(2);
const { bank } = await loadBank([resolve(file)], fakeEnv());
const { questions, topics } = bank;

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const works: Readonly<Record<string, () => number>> = {
  random: () =>
    timeOf(() => draw(holdBack(questions, []).free, { count: 5, seed: 'bench', named: [] })),
  search: () => timeOf(() => questions.filter((question) => mentions(question, ['roadmap', '77']))),
  'fold for find': () => timeOf(() => createSearch(questions, topics)),
  find: () => {
    const search = createSearch(questions, topics);
    return timeOf(() => updateSearchBox({ query: 'roadma', hits: [], cursor: 0 }, 'p', search));
  },
};
process.stdout.write(String(works[what]?.()));
