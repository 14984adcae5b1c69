import type { Log } from '../../src/work/house.ts';

/** What tests that break things on purpose log to. */
export const quietLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
