import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from '../../vitest.config.ts';
import { warmPool } from './warm-pool.ts';

/** Runs the tests of the mutated file first, then other tests that use it, and properties last. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutated = this.ctx.config.related?.map((file) => basename(file, '.ts')) ?? [];
    const distance = ({ moduleId }: TestSpecification): number => {
      const name = basename(moduleId);
      if (mutated.includes(name.slice(0, name.indexOf('.')))) return name.length;
      return (name.includes('.property.') ? 2000 : 1000) + name.length;
    };
    return files.toSorted((a, b) => distance(a) - distance(b));
  }
}

// The tests that Stryker runs for each mutant: they start no process and have few random cases.
export default defineConfig({
  plugins: [...(base.plugins ?? []), warmPool],
  test: {
    ...base.test,
    include: ['test/{core,render,commands}/**/*.test.ts', 'test/foreign.test.ts'],
    exclude: ['test/render/**/*.property.test.ts', 'test/**/*.slow.test.ts'],
    setupFiles: ['test/mutate/setup.ts'],
    env: { RUNS: '10' },
    sequence: { sequencer: NearestFirst },
  },
});
