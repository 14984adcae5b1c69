#!/usr/bin/env node
/**
 * Stands in for Prisma's schema engine, a binary the command line would otherwise download. The command line starts the engine as a program and
 * talks JSON-RPC to it, a line a message; the calls and their parameters are those of the WebAssembly build, so nearly all is passed on.
 * `prisma generate --sql` is the one thing that does not work: that build cannot describe queries.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { openEngine } from './wasm-engine.js';

const args = process.argv.slice(2);

// Stand here because the program runs on from the next lines, before those below are reached.
let opened;
let printed = 1_000_000;

if (args.includes('--version')) {
  console.log('schema-engine-wasm');
} else if (args.includes('cli')) {
  process.exitCode = await runCommand(args[args.indexOf('cli') + 1]);
} else {
  await serve();
}

/** The engine's few direct commands about a whole database. */
async function runCommand(command) {
  try {
    if (command === 'can-connect-to-database') await query(databaseUrl(), 'select 1');
    if (command === 'create-database') await onServer((name) => `create database ${name}`);
    if (command === 'drop-database') await onServer((name) => `drop database if exists ${name} with (force)`);
    return 0;
  } catch (error) {
    // The command line skips the first line of a failed command, whatever it holds.
    logLine('INFO', 'start');
    logLine('ERROR', error.message, { is_panic: false, error_code: error.code === '3D000' ? 'P1003' : 'P1001' });
    return 1;
  }
}

/** Answers one call after the other until the command line closes its end. */
async function serve() {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { id, method, params } = JSON.parse(line);
    if (!method) continue;
    try {
      send({ id, result: await answer(method, params) });
    } catch (error) {
      send({ id, error: { code: 4466, message: 'An error happened. Check the data field for details.', data: dataOf(error) } });
    }
  }
  // The engine's pool would keep the process alive.
  process.exit(0);
}

async function answer(method, params) {
  if (method === 'dbExecute') {
    await query(databaseUrl(), params.script);
    return {};
  }
  opened ??= openEngine(databaseUrl(), datamodels(params));
  const engine = await opened;
  if (method === 'getDatabaseVersion') return engine.version();
  if (method === 'diff') {
    const { stdout, exitCode } = await engine.diff(params);
    // The binary prints the script by a call of its own.
    if (stdout) send({ id: ++printed, method: 'print', params: { content: stdout } });
    return { exitCode };
  }
  if (method === 'evaluateDataLoss') return await evaluateDataLoss(engine, params);
  if (method === 'createMigration') return await createMigration(engine, params);
  return (await engine[method](params)) ?? {};
}

/** Says only whether there is anything to migrate: the rows a change would lose are not counted, the WebAssembly build refuses this call too. */
async function evaluateDataLoss(engine, params) {
  const { changed } = await nextMigration(engine, params);
  return { migrationSteps: changed ? 1 : 0, unexecutableSteps: [], warnings: [] };
}

async function createMigration(engine, params) {
  const { changed, script } = await nextMigration(engine, params);
  return {
    connectorType: 'postgresql',
    extension: 'sql',
    generatedMigrationName: `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${params.migrationName || 'migration'}`,
    migrationScript: changed || params.draft ? script : null,
  };
}

/** The WebAssembly build refuses to make migrations for PostgreSQL; a diff from the migrations to the schema gives the same script. */
async function nextMigration(engine, { migrationsList, schema, filters }) {
  const from = { tag: 'migrations', ...migrationsList };
  const to = { tag: 'schemaDatamodel', ...schema };
  const { stdout, exitCode } = await engine.diff({ from, to, script: true, exitCode: true, filters });
  return { changed: exitCode === 2, script: stdout };
}

/** The engine wants the schema when it opens, even for calls that bring none. */
function datamodels(params) {
  const named = args.flatMap((arg, index) => (arg === '--datamodels' ? [args[index + 1]] : []));
  if (named.length > 0) return named.map((path) => [path, readFileSync(path, 'utf8')]);
  const files = params?.schema?.files ?? [params?.to, params?.from].find((side) => side?.files)?.files;
  return files?.map(({ path, content }) => [path, content]) ?? [['schema.prisma', 'datasource db {\n  provider = "postgresql"\n}\n']];
}

function databaseUrl() {
  const at = args.indexOf('--datasource');
  return at < 0 ? process.env.DATABASE_URL : JSON.parse(args[at + 1]).url;
}

async function onServer(sql) {
  const url = new URL(databaseUrl());
  const name = pg.escapeIdentifier(decodeURIComponent(url.pathname.slice(1)));
  url.pathname = '/postgres';
  await query(url.href, sql(name));
}

async function query(connectionString, sql) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

function logLine(level, message, more = {}) {
  console.error(JSON.stringify({ timestamp: new Date().toISOString(), level, target: 'schema_engine::logger', fields: { message, ...more } }));
}

/** Prisma's own errors come as JSON in the message. */
function dataOf(error) {
  try {
    return { is_panic: false, ...JSON.parse(error.message) };
  } catch {
    return { is_panic: false, message: error.message, meta: null, error_code: error.code };
  }
}
