/** Generates the database client unless the schema and Prisma are those it was last generated from. Takes seconds otherwise, at every start. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const require = createRequire(import.meta.url);

const mark = path('../src/store/prisma/.made-from');
const hash = createHash('sha256')
  .update(readFileSync(path('schema.prisma')))
  .update(require('prisma/package.json').version)
  .digest('hex');

if (read(mark) !== hash) {
  const prisma = require.resolve('prisma/build/index.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, 'generate'], { cwd: path('..'), encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(stdout + stderr);
    process.exit(status ?? 1);
  }
  writeFileSync(mark, hash);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
