// Two projects: `unit` needs Node alone and takes every core; then `e2e` drives the real browsers, one file after the other.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { relaisData } from './src/build/relais-data-plugin';
import { LongestFirst } from './tests/longest-first';

const BROWSER_TESTS = ['tests/e2e/**/*.test.ts', 'tests/editors/**/*.test.ts'];

// A fault in a data file fails the build and the tests of the data; all other tests can still tell something.
const data = { ...relaisData(), buildStart: undefined };

export default defineConfig({
  test: {
    reporters: ['default', './tests/plain-reporter.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [WxtVitest(), data],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: BROWSER_TESTS,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
          // Properties over the whole library take a second; a busy machine takes many.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: BROWSER_TESTS,
          globalSetup: 'tests/e2e/build-extensions.ts',
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
