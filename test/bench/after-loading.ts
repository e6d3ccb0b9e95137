import { resolve } from 'node:path';
import { placer } from '../../src/core/arrange.ts';
import { draw } from '../../src/core/draw.ts';
import { updateFind } from '../../src/core/find.ts';
import { holdBack } from '../../src/core/held-back.ts';
import { searcher } from '../../src/core/search.ts';
import { mentions } from '../../src/core/select.ts';
import { loadBank } from '../../src/io/load-bank.ts';
import { fakeEnv } from '../support/fake-env.ts';

// Bundled and run by the scale bench: what commands do with a bank once it is loaded, in milliseconds.
const [file = ''] = process.argv.slice(2);
const { bank } = await loadBank([resolve(file)], fakeEnv());
const { questions, topics } = bank;

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const times = {
  random: timeOf(() => draw(holdBack(questions, []).free, { count: 5, seed: 'bench', named: [] })),
  search: timeOf(() => questions.filter((question) => mentions(question, ['roadmap', '77']))),
  find: timeOf(() => {
    const search = searcher(questions.map(placer([])), topics);
    return updateFind({ query: 'roadma', hits: [], cursor: 0 }, 'p', search);
  }),
};
process.stdout.write(JSON.stringify(times));
