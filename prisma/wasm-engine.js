/** Prisma's schema engine, compiled to WebAssembly, over the `pg` driver, with what its stock adapter gets wrong put right. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** Opens the engine on a database; `datamodels` are pairs of path and text. */
export async function openEngine(url, datamodels) {
  // The engine looks this name up when it panics.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const glue = await import(pathToFileURL(join(folder, 'schema_engine_bg.js')).href);
  const { instance } = await WebAssembly.instantiate(await readFile(join(folder, 'schema_engine_bg.wasm')), { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return await glue.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapterFactory(url)));
}

function adapterFactory(url) {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(url),
    connectToShadowDb: () => connectToShadow(url),
  };
}

async function connect(url, afterwards = async () => {}) {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const adapter = allowChar(await new PrismaPg(pool).connect());
  return Object.assign(adapter, {
    // The stock one splits scripts at semicolons, also those inside $$ bodies; the simple protocol takes a whole script.
    executeScript: async (script) => {
      try {
        await pool.query(script);
      } catch (error) {
        adapter.onError(error);
      }
    },
    dispose: async () => {
      await pool.end();
      await afterwards();
    },
  });
}

/** The stock one would hand out the main database, for a connection string wins over a database name there; and shadows are wiped. */
async function connectToShadow(url) {
  const name = `prisma_shadow_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const shadow = new URL(url);
  shadow.pathname = `/${name}`;
  return await connect(shadow.href, async () => {
    await admin.query(`drop database ${name}`);
    await admin.end();
  });
}

const [charOid, textOid] = [18, 25];

/** The engine reads "char" columns of the catalogue, a type the stock adapter refuses (github.com/prisma/orm/issues/27403). */
function allowChar(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const charColumns = new WeakMap();
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    const chars = (result.fields ?? []).flatMap((field, index) => (field.dataTypeID === charOid ? [index] : []));
    for (const index of chars) result.fields[index].dataTypeID = textOid;
    charColumns.set(result.rows, chars);
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of charColumns.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}
