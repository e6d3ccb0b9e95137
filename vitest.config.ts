import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/core/**', 'src/render/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 95, functions: 95, branches: 95, statements: 95 },
    },
  },
});
