import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { telegram, whatsappCloud, whatsappWeb } from '../../src/channels/abilities.ts';
import { makeSimulator } from '../../src/channels/simulator/simulator.ts';
import { type Inbound, type InboundMessage, isMessage } from '../../src/conversation/message.ts';
import { makeServer } from '../../src/http/server.ts';
import type { Behind, Stage } from '../../src/http/simulator/stage.ts';

const json = { 'content-type': 'application/json' };
const stranger = `telegram.92${'0'.repeat(32)}`;

describe('the page with the phones', () => {
  let server: Awaited<ReturnType<typeof makeServer>>;
  let received: InboundMessage[];
  let watchers: Set<(behind: Behind) => void>;
  let apps: Stage['apps'];

  beforeEach(async () => {
    received = [];
    watchers = new Set();
    apps = {
      whatsapp: makeSimulator({ name: 'whatsapp-phones', abilities: whatsappCloud }),
      telegram: makeSimulator({ name: 'telegram-phones', abilities: telegram }),
      numbered: makeSimulator({ name: 'whatsapp-paired-phones', abilities: whatsappWeb }),
    };
    const receive = async (messages: readonly Inbound[]) => void received.push(...messages.filter(isMessage));
    for (const app of Object.values(apps)) await app.start?.(receive);
    server = await makeServer({
      channels: Object.values(apps),
      receive,
      ailing: async () => [],
      metrics: async () => '',
      onError: (error) => {
        throw error;
      },
      simulator: {
        apps,
        known: async () => false,
        watch(listener) {
          watchers.add(listener);
          return () => watchers.delete(listener);
        },
        openPicture: async () => {
          throw new Error('no such picture');
        },
        openDocument: async () => {
          throw new Error('no such document');
        },
        samples: [{ name: 'shawl', captions: { en: 'Shawl' }, picture: async () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) }],
        opened: () => undefined,
      },
    });
  });
  afterEach(() => server.close());

  const post = (url: string, payload: string | Buffer, headers: { readonly [name: string]: string } = json) =>
    server.inject({ method: 'POST', url: `/simulator${url}`, payload, headers });
  async function made(app = 'telegram'): Promise<string> {
    return (await post('/phones', JSON.stringify({ app, name: 'Ali' }))).json().id;
  }

  it('brings all it needs from its own address, and says so', async () => {
    const { body, headers } = await server.inject('/');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';script-src 'self';style-src 'self';/);
    expect(body).not.toMatch(/<script(?![^>]*src="\/)|<style|style=|\son\w+=|https?:\/\//);
    for (const [, part] of body.matchAll(/(?:src|href)="([^"]+)"/g)) expect((await server.inject(part ?? '')).statusCode).toBe(200);
    const font = await server.inject('/simulator/nastaliq.woff2');
    expect([font.statusCode, font.headers['content-type'], font.rawPayload.subarray(0, 4).toString()]).toEqual([200, 'font/woff2', 'wOF2']);
  });

  it('hands over what is typed on a phone', async () => {
    const id = await made();
    expect((await post(`/phones/${id}/text`, JSON.stringify({ text: 'shawl' }))).json()).toEqual({ ok: true });
    expect(received).toMatchObject([{ channel: 'telegram-phones', profile: { name: 'Ali' }, content: { kind: 'text', text: 'shawl' } }]);
  });

  it('gives every phone an id of its own that cannot be guessed', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => made('whatsapp')));
    expect(new Set(ids).size).toBe(20);
    for (const id of ids) expect(id).toMatch(/^whatsapp\.92[0-9a-f]{32}$/);
  });

  it.each([stranger, 'telegram.1', 'fax.92', '..%2f..', '%00', 'x'.repeat(90)])('knows no phone %s', async (id) => {
    expect((await post(`/phones/${id}/text`, JSON.stringify({ text: 'hello' }))).statusCode).toBe(404);
    expect(received).toEqual([]);
  });

  it.each(['{', '', '[]', 'null', '"text"', '{"text":""}', '{"text":7}', `{"text":"${'x'.repeat(9_000)}"}`])('refuses %.30s as a message', async (body) => {
    const { statusCode } = await post(`/phones/${await made()}/text`, body);
    expect(statusCode).toBe(400);
    expect(received).toEqual([]);
  });

  it.each([
    ['/phones', '{"app":"fax","name":"Ali"}', 400],
    ['/phones', '{"app":"telegram","name":"  "}', 400],
    ['/phones', `{"app":"telegram","name":"Ali","more":"${'x'.repeat(100_000)}"}`, 413],
  ])('refuses to make a phone at %s of %.60s', async (url, body, status) => {
    expect((await post(url, body)).statusCode).toBe(status);
  });

  it('refuses a photo larger than any phone makes, and one of nothing', async () => {
    const id = await made();
    const headers = { 'content-type': 'image/jpeg' };
    expect((await post(`/phones/${id}/photo`, Buffer.alloc(13 * 1024 * 1024), headers)).statusCode).toBe(413);
    expect((await post(`/phones/${id}/photo`, Buffer.alloc(0), headers)).statusCode).toBe(400);
    expect((await post(`/phones/${id}/photo`, 'hello', { 'content-type': 'text/html' })).statusCode).toBe(415);
    expect(received).toEqual([]);
  });

  it('hands over a file with its name, and gives it out as a file only', async () => {
    const id = await made();
    const octets = { 'content-type': 'application/octet-stream' };
    const sheet = Buffer.from('Tracking,Status,Date');
    expect((await post(`/phones/${id}/document?name=parcels.csv&mime=text%2Fcsv`, sheet, octets)).statusCode).toBe(200);
    expect((await post(`/phones/${id}/document?name=${'x'.repeat(300)}`, sheet, octets)).statusCode).toBe(400);
    expect((await post(`/phones/${id}/document`, Buffer.alloc(0), octets)).statusCode).toBe(400);
    expect(received).toMatchObject([{ content: { kind: 'document', name: 'parcels.csv', mime: 'text/csv' } }]);
    const [{ content } = { content: undefined }] = received;
    const given = await server.inject(`/simulator/files/telegram/${content?.kind === 'document' ? content.file.ref : ''}`);
    expect([given.headers['content-disposition'], given.rawPayload]).toEqual(['attachment', sheet]);
  });

  it('shows a photo again as what it is, and anything else as a file to keep', async () => {
    const id = await made();
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]);
    await post(`/phones/${id}/photo?caption=a%20lamp`, jpeg, { 'content-type': 'image/jpeg' });
    await post(`/phones/${id}/photo`, Buffer.from('<script>alert(1)</script>'), { 'content-type': 'image/svg+xml' });
    const refs = received.map(({ content }) => (content.kind === 'image' ? content.file.ref : ''));
    const [photo, page] = await Promise.all(refs.map((ref) => server.inject(`/simulator/files/telegram/${ref}`)));
    expect([photo?.headers['content-type'], photo?.rawPayload]).toEqual(['image/jpeg', jpeg]);
    expect(page?.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    '/simulator/page/..%2fsimulator.ts',
    '/simulator/page/../simulator.ts',
    '/simulator/page/app.ts',
    '/simulator/samples/none',
    '/simulator/files/fax/1',
  ])('has nothing at %s', async (url) => {
    expect((await server.inject(url)).statusCode).toBe(404);
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'none' }, 403],
    [{ origin: 'https://elsewhere.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://localhost:3000', host: 'localhost:3000' }, 200],
    [{ 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }, 200],
    [{}, 200],
  ])('takes nothing that another site asks for: %j', async (headers, status) => {
    const id = await made();
    expect((await post(`/phones/${id}/text`, '{"text":"hi"}', { ...json, ...headers })).statusCode).toBe(status);
    expect(received).toHaveLength(status === 200 ? 1 : 0);
  });

  it('takes a tap on what is shown only', async () => {
    const id = await made();
    const address = id.slice('telegram.'.length);
    const sent = await apps.telegram.send(address, { text: 'Sure?', controls: { as: 'buttons', items: [{ id: 'c:menu', label: 'Menu' }] } });
    const on = sent.ok ? sent.ids[0] : '';
    expect((await post(`/phones/${id}/tap`, JSON.stringify({ control: 'c:help', on }))).statusCode).toBe(409);
    expect((await post(`/phones/${id}/tap`, JSON.stringify({ control: 'c:menu', on: 'another' }))).statusCode).toBe(409);
    expect((await post(`/phones/${id}/tap`, JSON.stringify({ control: 'c:menu', on }))).statusCode).toBe(200);
    expect(received).toMatchObject([{ content: { kind: 'tap', control: 'c:menu', on } }]);
  });

  describe('listened to', () => {
    let port: number;
    beforeEach(async () => {
      port = Number(new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port);
    });

    function listen(phones: string) {
      const socket = connect(port, '127.0.0.1');
      let heard = '';
      socket.on('data', (chunk) => {
        heard += chunk.toString();
      });
      socket.on('error', () => undefined);
      socket.write(`GET /simulator/events?phones=${phones} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      return { socket, hears: (words: string) => expect.poll(() => heard).toContain(words), heard: () => heard };
    }

    it('tells what is shown, what was shown before, and what happens behind, of these phones only', async () => {
      const [mine, other] = [await made(), await made()];
      await post(`/phones/${mine}/text`, '{"text":"before"}');
      const { socket, hears, heard } = listen(mine);
      await hears('"text":"before"');
      await post(`/phones/${other}/text`, '{"text":"not for these eyes"}');
      await post(`/phones/${mine}/text`, '{"text":"now"}');
      await hears('"text":"now"');
      for (const id of [other, mine])
        for (const watcher of watchers)
          watcher({ what: 'delivery', channel: 'telegram-phones', address: id.slice('telegram.'.length), entry: `entry of ${id}`, outcome: 'sent' });
      await hears(`entry of ${mine}`);
      expect(heard()).not.toContain('not for these eyes');
      expect(heard()).not.toContain(`entry of ${other}`);
      socket.destroy();
    });

    it('says which phones are not there any more', async () => {
      const { socket, hears } = listen(`${await made()},${stranger}`);
      await hears(`event: gone\ndata: {"phones":["${stranger}"]}`);
      socket.destroy();
    });

    it.each(['', ',', Array.from({ length: 20 }, (_, at) => `telegram.${at}`).join(',')])('refuses to listen to %.40s', async (phones) => {
      expect((await server.inject(`/simulator/events?phones=${phones}`)).statusCode).toBe(400);
    });

    it('forgets who went away, in the middle or without reading, and closes with pages open', async () => {
      const id = await made();
      const idle = watchers.size;
      const pages = Array.from({ length: 10 }, () => listen(id));
      await expect.poll(() => watchers.size).toBe(idle + 10);
      for (const { socket } of pages.slice(0, 5)) socket.resetAndDestroy();
      await expect.poll(() => watchers.size).toBe(idle + 5);
      // One that never reads is let go before it costs memory.
      for (const { socket } of pages.slice(5, 6)) socket.pause();
      const long = JSON.stringify({ text: 'x'.repeat(7_900) });
      for (let sent = 0; sent < 1_500 && watchers.size > idle + 4; sent++) await post(`/phones/${id}/text`, long);
      await expect.poll(() => watchers.size).toBe(idle + 4);
      await server.close();
      await pause(10);
      expect(watchers.size).toBe(0);
    });
  });
});

it('is not there unless it is turned on', async () => {
  const server = await makeServer({ channels: [], receive: async () => undefined, ailing: async () => [], metrics: async () => '', onError: () => undefined });
  expect((await server.inject('/')).body).toContain('Sarai is running');
  expect((await server.inject({ method: 'POST', url: '/simulator/phones', payload: '{}', headers: json })).statusCode).toBe(404);
  await server.close();
});
