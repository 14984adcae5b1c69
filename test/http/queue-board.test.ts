import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { redisUrl } from '../support/redis.ts';
import { openServed, type Served } from './served.ts';

const redis = await redisUrl();
afterAll(() => redis.stop());

describe.each([
  ['PostgreSQL', undefined],
  ['Redis', redis],
])('the page of the queue on %s', (_name, on) => {
  const skipped = on !== undefined && on.url === undefined;
  let house: Served;
  let cookie: string;
  beforeEach(async () => {
    if (skipped) return;
    house = await openServed({ ...(on?.url !== undefined && { redisUrl: on.url }) });
    cookie = await house.session();
  });
  afterEach(async () => {
    if (!skipped) await house.close();
  });

  const ask = (path: string, method: 'GET' | 'PUT' | 'POST' | 'PATCH' = 'GET', payload: object = {}) =>
    house.server.inject({ method, url: `/operator/queues${path}`, headers: { cookie }, ...(method !== 'GET' && { payload }) });
  const failed = async () => (await ask('/api/queues?activeQueue=sarai&status=failed&page=1')).json().queues[0];

  test.skipIf(skipped)(`shows a failed job without a word of anybody, and has it tried again ${on?.why ?? ''}`, async () => {
    const done: number[] = [];
    let broken = true;
    await house.open.schedule.work({
      async deliver(id) {
        if (broken) throw new TypeError('“my parcel is lost”, writes Ali Qasim');
        done.push(id);
      },
      clock: async () => undefined,
      render: async () => undefined,
    });
    await house.open.schedule.queue.add('deliver', { id: 7 }, { attempts: 1 });
    await expect.poll(async () => (await failed()).counts.failed).toBe(1);
    const { jobs } = await failed();
    expect(jobs).toMatchObject([{ name: 'deliver', data: { id: 7 }, failedReason: 'TypeError' }]);
    expect(JSON.stringify(jobs)).not.toMatch(/parcel|Qasim/);
    const logs = await ask(`/api/queues/sarai/${jobs[0].id}/logs`);
    expect(`${logs.body}${(await ask(`/api/queues/sarai/${jobs[0].id}`)).body}`).not.toMatch(/parcel|Qasim/);
    broken = false;
    expect((await ask(`/api/queues/sarai/${jobs[0].id}/retry`, 'PUT')).statusCode).toBeLessThan(300);
    await expect.poll(() => done).toEqual([7]);
  });

  test.skipIf(skipped)('changes nothing else', async () => {
    await house.open.schedule.work({ deliver: async () => undefined, clock: async () => undefined, render: async () => undefined });
    await house.open.schedule.deliver(7, new Date(Date.now() + 3_600_000));
    const writes = [
      ['PUT', '/api/queues/sarai/obliterate'],
      ['PUT', '/api/queues/sarai/empty'],
      ['PUT', '/api/queues/sarai/pause'],
      ['PUT', '/api/queues/pause'],
      ['PUT', '/api/queues/sarai/clean/delayed'],
      ['PUT', '/api/queues/sarai/promote'],
      ['PUT', '/api/queues/sarai/job-schedulers/sweep/remove'],
      ['POST', '/api/queues/sarai/add'],
      ['PATCH', '/api/queues/sarai/1/update-data'],
    ] as const;
    for (const [method, path] of writes) {
      const answer = await ask(path, method);
      expect([path, answer.statusCode, answer.json().message]).toEqual([path, 403, 'Here jobs can be tried again, and nothing else.']);
    }
    expect(await house.open.schedule.counts()).toMatchObject({ delayed: 1 });
  });

  test.skipIf(skipped)('is one page with its own scripts, and has nothing outside its folder', async () => {
    const page = await ask('/');
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    for (const [, part] of page.body.matchAll(/src="(static\/[^"]+)"/g)) expect((await ask(`/${part}`)).statusCode).toBe(200);
    for (const path of ['/static/../../package.json', '/static/..%2f..%2fpackage.json', '/static/%2e%2e/%2e%2e/package.json', '/static/js', '/static/'])
      expect([path, (await ask(path)).statusCode]).toEqual([path, expect.toSatisfy((status: number) => status === 403 || status === 404)]);
    expect((await ask('/api/queues/other/1')).statusCode).toBe(404);
    expect((await ask('/api/queues/sarai/none')).statusCode).toBe(404);
    expect(house.errors).toEqual([]);
  });
});
