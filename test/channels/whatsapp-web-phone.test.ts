/** What people, the phone and its owner do, through the real library in a real browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InboundMessage } from '../../src/conversation/message.ts';
import { isMessage } from '../../src/conversation/message.ts';
import { build } from '../support/build.ts';
import { chromiumPath } from '../support/whatsapp-web/phone.ts';
import { makePaired, type Paired } from '../support/whatsapp-web/session.ts';

describe.skipIf(chromiumPath === undefined)('a paired phone', () => {
  let paired: Paired;
  beforeAll(async () => {
    build();
    paired = makePaired();
  });
  afterAll(() => paired.close());

  const phone = (deed: string) => paired.phone(deed);
  const arrives = (message: object) => phone(`arrives(${JSON.stringify({ notifyName: 'Ali', ...message })})`);
  const hears = (like: (content: InboundMessage['content']) => boolean) => paired.tells((one): one is InboundMessage => isMessage(one) && like(one.content));
  const saying = (text: string) => hears((content) => content.kind === 'text' && content.text === text);
  const sends = async (text: string, more: object = {}, to = '923331112222') => {
    const delivery = await paired.channel.send(to, { text, ...more });
    return delivery.ok ? (delivery.ids[0] ?? '') : expect.fail(JSON.stringify(delivery));
  };

  test('is linked by scanning a code, which changes by itself and is in no log', async () => {
    await paired.start();
    const first = await paired.stands('scan');
    await phone('newCode()');
    await expect.poll(() => paired.standings.filter(({ as }) => as === 'scan').length).toBe(2);
    const second = paired.channel.pairing.standing();
    expect(second.as === 'scan' && second.code).not.toBe(first.code);
    expect(paired.channel.ailing?.()).toBe('waits for the phone: scan the code with it');
    await phone('scan("923001234567")');
    expect(await paired.stands('ready')).toEqual({ as: 'ready', number: '923001234567', name: 'Bano Crafts' });
    expect(paired.channel.ailing?.()).toBeUndefined();
    for (const { as, ...standing } of paired.standings)
      if (as === 'scan' && 'code' in standing) expect(paired.lines.all.join('\n')).not.toContain(standing.code);
  });

  test('hears what a person writes, and marks it as read when it was', async () => {
    await arrives({ from: '923331112222@c.us', body: 'سلام' });
    const message = await saying('سلام');
    expect(message).toMatchObject({ address: '923331112222', profile: { name: 'Ali' } });
    expect(await phone('unread("923331112222@c.us")')).toBe(1);
    await paired.channel.acknowledge?.(message.receipt ?? '');
    expect(await phone('unread("923331112222@c.us")')).toBe(0);
  });

  test('hears nothing of groups, statuses and channels', async () => {
    for (const from of ['12036304@g.us', 'status@broadcast', '12036304@newsletter']) await arrives({ from, body: 'to all' });
    await arrives({ from: '923331112222@c.us', body: 'to you' });
    await saying('to you');
    expect(JSON.stringify(paired.told)).not.toContain('to all');
  });

  test('knows who hides the number and who does not as one person', async () => {
    await phone('hides("923334445555", "7788990011@lid")');
    await arrives({ from: '7788990011@lid', body: 'hidden' });
    await arrives({ from: '923334445555@c.us', body: 'shown' });
    const who = { address: '923334445555', alias: '7788990011@lid' };
    expect([await saying('hidden'), await saying('shown')]).toMatchObject([who, who]);
  });

  test('fetches what a person sent, whole, and no more than is wanted', async () => {
    const file = Buffer.from('a photo of a lamp');
    const sent = String(await arrives({ from: '923331112222@c.us', type: 'image', mimetype: 'image/jpeg', file: file.toString('base64'), caption: 'slip' }));
    const { content } = await hears((one) => one.kind === 'image');
    if (content.kind !== 'image') return expect.fail('no picture');
    expect(content).toEqual({ kind: 'image', caption: 'slip', file: { ref: sent, bytes: file.length } });
    const fetch = (most: number) => paired.channel.fetch(content.file, most);
    expect(await fetch(100)).toEqual({ ok: true, bytes: file });
    expect(await fetch(file.length - 1)).toEqual({ ok: false, why: 'too-large' });
    await phone(`loses("${sent}")`);
    expect(await fetch(100)).toEqual({ ok: false, why: 'gone' });
  });

  test('hears another wording', async () => {
    const sent = String(await arrives({ from: '923331112222@c.us', body: '2 lamp' }));
    const first = await saying('2 lamp');
    await phone(`edits("${sent}", "2 lamps")`);
    expect(await saying('2 lamps')).toMatchObject({ edits: first.id });
  });

  test('asks by a poll, and hears the vote, another one, and none', async () => {
    const items = ['1. Lamp', '2. Shawl'].map((label, at) => ({ id: `q:${at}`, label }));
    const poll = await sends('Which one?', { controls: { as: 'poll', items } });
    const chosen: unknown[] = [];
    for (const [at, labels] of [['2. Shawl'], ['1. Lamp'], []].entries()) {
      await phone(`votes(${JSON.stringify({ from: '923331112222@c.us', poll, labels, at: 1_795_340_000_000 + at })})`);
      const like = JSON.stringify(labels);
      const { content } = await hears((one) => one.kind === 'vote' && JSON.stringify(one.labels) === like);
      chosen.push(content);
    }
    expect(chosen).toEqual([
      { kind: 'vote', on: poll, labels: ['2. Shawl'] },
      { kind: 'vote', on: poll, labels: ['1. Lamp'] },
      { kind: 'vote', on: poll, labels: [] },
    ]);
  });

  test('tells what its owner types by hand from what we send', async () => {
    await sends('This is us');
    await phone('arrives({ to: "923331112222@c.us", from: "923001234567@c.us", mine: true, body: "This is me" })');
    const { address } = await hears((content) => content.kind === 'own');
    expect(address).toBe('923331112222');
    const own = paired.told.flatMap((one) => (isMessage(one) && one.content.kind === 'own' ? [one.content.text] : []));
    expect(own).toEqual(['This is me']);
  });

  test('what broke while we sent it is not taken for words of its owner, who may say the same once it went', async () => {
    const own = () => paired.told.flatMap((one) => (isMessage(one) && one.content.kind === 'own' ? [one.content.text] : []));
    const before = own().length;
    const typed = (body: string) => phone(`arrives({ to: "923331112222@c.us", from: "923001234567@c.us", mine: true, body: "${body}" })`);
    await phone('fails("breaks")');
    expect(await paired.channel.send('923331112222', { text: 'Your order is packed' })).toMatchObject({ ok: false, why: 'unknown' });
    await typed('I call you');
    await hears((content) => content.kind === 'own' && content.text === 'I call you');
    await sends('Your order is packed');
    await typed('Your order is packed');
    await expect.poll(() => own().slice(before)).toEqual(['I call you', 'Your order is packed']);
  });

  test('tells what became of a message', async () => {
    const id = await sends('On its way');
    for (const ack of [2, 3]) await phone(`acks("${id}", ${ack})`);
    await paired.tells((one): one is typeof one => 'as' in one && one.message === id && one.as === 'read');
    expect(paired.told.flatMap((one) => ('as' in one && one.message === id ? [one.as] : []))).toEqual(['sent', 'delivered', 'read']);
  });

  test('says the words where the picture cannot be shown', async () => {
    await phone('fails("no-picture")');
    const id = await sends('A lamp', { picture: 'lamp' });
    expect(await phone('sent.at(-1)')).toMatchObject({ id, type: 'chat', text: 'A lamp' });
  });
});
