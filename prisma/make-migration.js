/** `npm run migration -- <name>`: writes the migration from the last one to the schema as it is now, with a throw-away PostgreSQL to try it on. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const name = process.argv[2];

if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Name the migration in small letters: npm run migration -- add_wishlist');
  process.exit(1);
}

const { openDatabase } = await import(pathToFileURL(join(compiled(), 'store/embedded-postgres.js')).href);
const folder = mkdtempSync(join(tmpdir(), 'sarai-migration-'));
// Run as root, the server is another user's and must pass through.
chmodSync(folder, 0o711);
const database = await openDatabase({ data: join(folder, 'data'), log: () => {}, settings: { fsync: 'off' } });
try {
  const command = [require.resolve('prisma/build/index.js'), 'migrate', 'dev', '--create-only', '--name', name];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env: { ...process.env, DATABASE_URL: database.url } });
  process.exitCode = status ?? 1;
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Our own modules without a type check, for a schema just changed is one the code may not fit yet. */
function compiled() {
  const target = join(root, 'node_modules/.cache/sarai-migration');
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', target], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
  return target;
}
