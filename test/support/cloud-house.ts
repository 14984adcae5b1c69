/** The whole house with the real Cloud channel, on a real database and on the double of the Graph API. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { expect } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import { makeWhatsappCloud } from '../../src/channels/whatsapp-cloud/whatsapp-cloud.ts';
import { makeServer } from '../../src/http/server.ts';
import { type ChannelParts, type Open, openHouse } from '../../src/main.ts';
import { bare } from '../../src/words/bidi.ts';
import type { Log } from '../../src/work/house.ts';
import { afternoon } from './afternoon.ts';
import { freshDatabase } from './database.ts';
import type { CloudPerson } from './graph-api/person.ts';
import { type GraphApi, startGraphApi } from './graph-api.ts';

type Body = { readonly [field: string]: unknown };

export type CloudHouse = {
  readonly graph: GraphApi;
  readonly open: Open;
  readonly server: FastifyInstance;
  readonly pool: pg.Pool;
  /** Posts a body as Meta does; gives the status of the answer. */
  post(body: Body): Promise<number>;
  /** Resolves when everything that came in was answered. */
  settled(): Promise<void>;
  /** Does it, and gives the words of what the person was told then. */
  told(person: CloudPerson, does: Body): Promise<readonly string[]>;
  /** Takes everything down; nothing may have gone wrong, and no rule of the platform been broken. */
  close(): Promise<void>;
};

export type CloudHouseOptions = {
  /** Other channels of the same house. */
  readonly others?: (parts: ChannelParts, log: Log) => readonly Channel[];
  readonly publicUrl?: string;
  /** What of the log is no fault. */
  readonly expected?: RegExp;
};

export async function openCloudHouse({ others = () => [], publicUrl, expected }: CloudHouseOptions = {}): Promise<CloudHouse> {
  const [graph, database, data] = await Promise.all([startGraphApi(), freshDatabase(), mkdtemp(join(tmpdir(), 'sarai-cloud-'))]);
  const faults: string[] = [];
  const fault = (fields: object, message: string) => void faults.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = { info: () => undefined, warn: fault, error: fault };
  const { token, phoneNumberId, appSecret, verifyToken, root: apiRoot } = graph;
  const open = await openHouse({
    config: { databaseUrl: database.url, data, timeZone: afternoon(), ...(publicUrl !== undefined && { publicUrl }) },
    log,
    channels: (parts) => [
      makeWhatsappCloud({
        ...{ token, phoneNumberId, appSecret, verifyToken, apiRoot, log },
        openPicture: parts.pictures.open,
        openDocument: parts.documents.open,
      }),
      ...others(parts, log),
    ],
  });
  const channels = Object.values(open.house.channels);
  const server = await makeServer({
    channels,
    receive: open.attend.receive,
    ailing: async () => [],
    metrics: () => open.house.meter.registry.metrics(),
    onError: (error) => fault({ error: error.stack }, 'request failed'),
    answered: (path, status) => open.house.meter.webhooks.inc({ path, status }),
  });
  for (const channel of channels) await channel.start?.(open.attend.receive);
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });

  async function post(body: Body): Promise<number> {
    const { bytes, headers } = graph.signed(body);
    return (await server.inject({ method: 'POST', url: '/webhooks/whatsapp', headers, payload: bytes })).statusCode;
  }
  async function settled(): Promise<void> {
    await open.attend.idle();
    await open.deliver.idle();
  }

  return {
    ...{ graph, open, server, pool, post, settled },
    async told(person, does) {
      const before = person.seen.length;
      expect(await post(does)).toBe(200);
      await settled();
      return person.seen.slice(before).map(({ text }) => bare(text));
    },
    async close() {
      await server.close();
      await open.close();
      await pool.end();
      await graph.stop();
      await database.drop();
      await rm(data, { recursive: true, force: true });
      expect([...graph.complaints, ...faults.filter((fault) => !expected?.test(fault))]).toEqual([]);
    },
  };
}
