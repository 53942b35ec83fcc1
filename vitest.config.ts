import { defineConfig } from 'vitest/config';

/** Unit tests sit beside their file and need nothing; the others run on the real parts. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'real-parts',
          include: ['test/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two cores: suites that start PostgreSQL, Redis and browsers run one file after another.
          fileParallelism: false,
        },
      },
    ],
  },
});
