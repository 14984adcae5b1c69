import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // Each file has a database and processes of its own; more at once than this only makes timings uneven.
    maxWorkers: 2,
    // Half of a run was the loading of the same modules for each file again.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A second, which is usual, may pass on a busy machine before anybody has had a turn.
    expect: { poll: { timeout: 30_000 } },
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/fail-loudly.ts'],
  },
});
