import { defineConfig } from 'vitest/config';

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
    // Processes take their time to start on a busy machine.
    testTimeout: 30_000,
    // No test leaves anything behind in a module: importing once a worker halves the time.
    pool: 'threads',
    isolate: false,
    tags: [
      {
        name: 'scale',
        description: 'A text so large that quadratic work would run into the time limit.',
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/core/**', 'src/render/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 95, functions: 95, branches: 95, statements: 95 },
    },
  },
});
