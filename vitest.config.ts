import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      // Imports the completion scripts as strings, as scripts/build.js does.
      name: 'shell-scripts-are-text',
      transform: (code, id) =>
        /\.(?:bash|zsh|fish|ps1)$/u.test(id) ? `export default ${JSON.stringify(code)}` : undefined,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that start processes or take seconds run with `npm run test:slow`.
    exclude: [...configDefaults.exclude, 'test/**/*.slow.test.ts'],
    // The number of runs of each property test; `npm run test:slow` uses their full numbers.
    env: { RUNS: process.env['RUNS'] ?? '100' },
    testTimeout: 30_000,
    // No test changes the state of a module, so a worker imports each only once, in half the time.
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
