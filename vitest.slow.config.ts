import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

// `npm run test:slow`: what `npm test` leaves out, and the properties with all their runs.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['test/**/*.{slow,property}.test.ts'],
    exclude: [],
    env: {},
  },
});
