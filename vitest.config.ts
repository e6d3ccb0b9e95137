import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      // As scripts/build.js has it.
      name: 'shell-scripts-are-text',
      transform: (code, id) =>
        /\.(?:bash|zsh|fish)$/u.test(id) ? `export default ${JSON.stringify(code)}` : undefined,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that start processes or take seconds: `npm run test:slow`.
    exclude: [...configDefaults.exclude, 'test/**/*.slow.test.ts'],
    // Properties run in full there, too.
    env: { RUNS: process.env['RUNS'] ?? '100' },
    testTimeout: 30_000,
    // No test leaves anything behind in a module: importing once a worker halves the time.
    pool: 'threads',
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/core/**', 'src/render/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 95, functions: 95, branches: 95, statements: 95 },
    },
  },
});
