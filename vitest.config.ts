import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests run on the sources of every package, not on what was last built.
  resolve: { conditions: ['source', 'module', 'node', 'default'] },
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'default'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'packages/*/test/**/*.test.ts',
      'scripts/**/*.test.mjs',
      'samples/**/*.test.ts',
    ],
    testTimeout: 240_000,
    hookTimeout: 300_000,
    pool: 'forks',
    reporters: ['default', './scripts/closing-line.mjs'],
    maxWorkers: 2,
  },
});
