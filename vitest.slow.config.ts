import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

const SLOW = 'test/**/*.{slow,property}.test.ts';
/** Tests that compare times, which other tests at work would falsify. */
const TIMED = [
  'test/core/scale.slow.test.ts',
  'test/growth.slow.test.ts',
  'test/core/syntax/meeting-heading.slow.test.ts',
  'test/program/{hostile,large,malformed,progress}.slow.test.ts',
];

const { plugins = [], test: { coverage: _, ...shared } = {} } = base;

// `npm run test:slow` runs the tests that `npm test` skips, and property tests with all their runs: first
// two files at a time, since many of them wait, then those that compare times, one by one.
export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          ...shared,
          ...{ name: 'slow', include: [SLOW], exclude: TIMED, env: {} },
          ...{ maxWorkers: 2, sequence: { groupOrder: 1 } },
        },
      },
      {
        plugins,
        test: {
          ...shared,
          ...{ name: 'timed', include: TIMED, exclude: [], env: {} },
          ...{ maxWorkers: 1, sequence: { groupOrder: 2 } },
        },
      },
    ],
  },
});
