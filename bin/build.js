/** Compiles src to dist, only when something changed since: a start from a built tree must not wait for a compiler. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [source, target, generated] = [join(root, 'src'), join(root, 'dist'), join(root, 'src/store/prisma')];
const shipped = [
  'understanding/intents/model.bin',
  'bench/phrases',
  'http/simulator/page',
  'trade/rates.json',
  'school/holidays.json',
  'papers/fonts',
  'papers/certificate.typ',
  'papers/typesetter.js',
];
const mark = join(target, '.made-from');
const lockFile = join(root, 'node_modules', '.sarai-build');

/** Makes dist current. Throws with the compiler's words when it cannot. Nothing to do where only dist was shipped. */
export function build() {
  if (!existsSync(source) || isCurrent()) return;
  lock();
  try {
    // Another process may have built while this one waited.
    if (!isCurrent()) compile();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function compile() {
  run(join(root, 'prisma/generate-if-changed.js'));
  const state = stateOfSources();
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  run(join(typescript, 'bin/tsc'), '-p', 'tsconfig.build.json');
  removeOrphans();
  copyShipped();
  mkdirSync(target, { recursive: true });
  writeFileSync(mark, state);
}

function run(...command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

function isCurrent() {
  return existsSync(mark) && existsSync(generated) && readFileSync(mark, 'utf8') === stateOfSources();
}

/** Names, sizes and times of all that the build is made from, so that a removed file counts as a change too. */
function stateOfSources() {
  const files = [...filesIn(source), ...['tsconfig.json', 'tsconfig.build.json', 'package.json', 'prisma/schema.prisma'].map((name) => join(root, name))];
  const hash = createHash('sha256').update(process.version);
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** What is read or handed to browsers as it is written. */
function copyShipped() {
  for (const path of shipped) {
    rmSync(join(target, path), { recursive: true, force: true });
    cpSync(join(source, path), join(target, path), { recursive: true });
  }
}

/** Modules whose source is gone. */
function removeOrphans() {
  for (const file of filesIn(target)) {
    if (file.endsWith('.js') && !existsSync(join(source, `${relative(target, file).slice(0, -'.js'.length)}.ts`))) rmSync(file);
  }
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** Waits while another live process builds. */
function lock() {
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isAlive(holder())) rmSync(lockFile, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
}

function holder() {
  try {
    return Number(readFileSync(lockFile, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  // Just made, not yet written, or just removed: look again.
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
