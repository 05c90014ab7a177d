// Two projects: `unit` needs Node alone; `e2e` drives the real browsers, one file after the other.
import { defineConfig } from 'vitest/config';

const BROWSER_TESTS = ['tests/e2e/**/*.test.ts', 'tests/editors/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: BROWSER_TESTS },
      },
      {
        test: {
          name: 'e2e',
          include: BROWSER_TESTS,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
