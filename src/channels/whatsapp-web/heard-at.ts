/** When WhatsApp was last heard, kept over restarts: what came since then and is unread is answered, and nothing older. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Clocks differ, and what came in the last moment may not have been told. */
const marginSeconds = 120;

export function makeHeardAt(folder: string) {
  const file = join(folder, 'heard-at');
  return {
    /** Seconds; `undefined` where no phone was linked: the unread of years is not for us. */
    read(): number | undefined {
      try {
        const at = Date.parse(readFileSync(file, 'utf8'));
        return Number.isNaN(at) ? undefined : Math.floor(at / 1000) - marginSeconds;
      } catch {
        return undefined;
      }
    },
    note: () => writeFileSync(file, new Date().toISOString()),
    forget: () => rmSync(file, { force: true }),
  };
}
