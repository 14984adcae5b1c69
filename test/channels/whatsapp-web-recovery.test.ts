/** Everything that breaks under a paired phone: the service goes on, the operator is told, and only a scan needs a hand. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InboundMessage } from '../../src/conversation/message.ts';
import { isMessage } from '../../src/conversation/message.ts';
import { build } from '../support/build.ts';
import { chromiumPath, makeGround } from '../support/whatsapp-web/phone.ts';
import { makePaired, type Paired } from '../support/whatsapp-web/session.ts';

describe.skipIf(chromiumPath === undefined)('a paired phone', () => {
  let paired: Paired;
  beforeAll(async () => {
    build();
    paired = makePaired();
    await paired.pair();
  });
  afterAll(() => paired.close());

  const { stringify } = JSON;
  const restsSince = (from: number) => paired.standings.slice(from).flatMap((one) => (one.as === 'resting' ? [one.why] : []));
  /** Until it rests for that reason and is ready again. */
  async function recovers(why: string, from: number): Promise<void> {
    await expect.poll(() => restsSince(from), { timeout: 60_000 }).toContain(why);
    await paired.stands('ready');
  }
  const saying = (text: string) => paired.tells((one): one is InboundMessage => isMessage(one) && one.content.kind === 'text' && one.content.text === text);

  test('reads what came while its browser was dead, once, and nothing that was read before', async () => {
    await paired.phone(`arrives(${stringify({ from: '923331112222@c.us', body: 'before' })})`);
    await saying('before');
    await paired.phone(`leaves(${stringify({ from: '923331112222@c.us', body: 'meanwhile' })})`);
    await paired.phone(`leaves(${stringify({ from: '923331112222@c.us', body: 'years ago', t: 1_600_000_000 })})`);
    const from = paired.standings.length;
    paired.ground.killBrowser();
    await recovers('ended', from);
    await saying('meanwhile');
    expect(await paired.channel.send('923331112222', { text: 'I am back' })).toMatchObject({ ok: true });
    const texts = paired.told.flatMap((one) => (isMessage(one) && one.content.kind === 'text' ? [one.content.text] : []));
    expect(texts).toEqual(['before', 'meanwhile']);
    expect(paired.lines.like(/^warn the session ended/)).toHaveLength(1);
  });

  test('rests longer after each drop, and comes back by itself', async () => {
    const from = paired.standings.length;
    for (const drop of ['CONFLICT', 'UNPAIRED']) {
      await paired.phone(`soon("state", "${drop}")`);
      await recovers(drop, from);
    }
    const [first = 0, second] = paired.lines
      .like(/the session ended/)
      .slice(-2)
      .map((line) => Number(/"ms":(\d+)/.exec(line)?.[1]));
    expect(second).toBe(first * 2);
  });

  test('cannot say of a message whether it left when the browser dies in the middle', async () => {
    const from = paired.standings.length;
    await paired.phone('fails("hangs")');
    const sending = paired.channel.send('923331112222', { text: 'Half out' });
    const ends: unknown[] = [];
    void sending.then((end) => ends.push(end));
    await expect.poll(async () => [await paired.phone('waiting()'), ...ends]).toEqual([1]);
    paired.ground.killBrowser();
    expect(await sending).toMatchObject({ ok: false, why: 'unknown' });
    expect(await paired.channel.send('923331112222', { text: 'Too early' })).toMatchObject({ ok: false, why: 'try-later' });
    await recovers('ended', from);
  });

  test('is held by one process only', async () => {
    const other = makePaired({}, paired.ground);
    await other.start();
    const { why, detail } = await other.stands('resting');
    expect([why, detail]).toEqual(['held', expect.stringMatching(/^process \d+ on /)]);
    expect(other.channel.ailing?.()).toMatch(/^another process holds the pairing \(process \d+ on .+\); next try at /);
    await other.channel.close?.();
    expect(paired.channel.pairing.standing().as).toBe('ready');
  });

  test('stops for good where the number is banned, until the operator says so', async () => {
    await paired.phone('soon("state", "TOS_BLOCK")');
    await paired.stands('stopped');
    expect(paired.channel.ailing?.()).toBe('WhatsApp has banned this number: nothing is tried until you say so');
    expect(paired.lines.like(/^error WhatsApp has banned this number/)).toHaveLength(1);
    expect(await paired.channel.send('923331112222', { text: 'Salam' })).toMatchObject({ ok: false, why: 'try-later' });
    paired.channel.pairing.tryNow();
    await paired.stands('ready');
  });

  test('asks for a new scan where the phone logged it out, and says so once', async () => {
    const from = paired.standings.length;
    await paired.phone('soon("logout")');
    await expect.poll(() => paired.standings.slice(from).findLast(({ as }) => as === 'scan'), { timeout: 60_000 }).toMatchObject({ again: true });
    expect(restsSince(from)).toEqual(['LOGOUT']);
    expect(paired.channel.ailing?.()).toBe('the phone is not linked any more: scan the new code with it');
    expect(paired.lines.like(/^error the phone is not linked any more/)).toHaveLength(1);
    await paired.phone('scan("923001234567")');
    await paired.stands('ready');
  });

  test('is unlinked and asked for anew by the operator', async () => {
    await paired.channel.pairing.pairAnew();
    expect(await paired.stands('scan')).toMatchObject({ again: false });
    await paired.phone('scan("923007654321")');
    expect(await paired.stands('ready')).toMatchObject({ number: '923007654321' });
  });

  test('leaves no browser behind where the service is killed', async () => {
    const ground = makeGround();
    const program = `const { makeWhatsappWeb } = await import(${stringify(new URL('../../dist/channels/whatsapp-web/whatsapp-web.js', import.meta.url).href)});
      const quiet = () => undefined;
      const channel = makeWhatsappWeb({ ...${stringify(ground.options)}, openPicture: quiet, log: { info: quiet, warn: quiet, error: quiet } });
      channel.pairing.watch(({ as }) => console.log(as));
      await channel.start(async () => undefined);`;
    const service = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of service.stdout) if (String(line).includes('scan')) break;
    expect(processesWith(ground.folder)).toBeGreaterThan(0);
    service.kill('SIGKILL');
    await once(service, 'exit');
    await expect.poll(() => processesWith(ground.folder)).toBe(0);
    ground.remove();
  });
});

describe.skipIf(chromiumPath === undefined)('a page', () => {
  let paired: Paired;
  beforeAll(async () => {
    const patient = makePaired();
    await patient.pair();
    await patient.channel.close?.();
    // A machine that is too busy for these times has others tried soon: the rests do not grow.
    paired = makePaired({ times: { readyMs: 15_000, silentMs: 6_000, mostRestMs: 1_000 } }, patient.ground);
    await paired.start();
    await paired.stands('ready');
  });
  afterAll(() => paired.close());

  const rests = () => paired.standings.flatMap((one) => (one.as === 'resting' ? [one.why] : []));

  test('that hangs is ended, and one that never gets ready too, until one does', async () => {
    await paired.phone('stuck(true)');
    await paired.phone('soon("hangs")');
    await expect.poll(rests, { timeout: 60_000 }).toContain('silent');
    await expect.poll(rests, { timeout: 60_000 }).toContain('never-ready');
    expect(paired.channel.ailing?.()).toBeDefined();
    await paired.phone('stuck(false)');
    await paired.stands('ready');
  });
});

/** Processes whose command names that folder. */
const processesWith = (folder: string): number => readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && commandOf(pid).includes(folder)).length;

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
