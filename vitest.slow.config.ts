import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

// `npm run test:slow` runs the tests that `npm test` skips, and property tests with all their runs.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['test/**/*.{slow,property}.test.ts'],
    exclude: [],
    env: {},
  },
});
