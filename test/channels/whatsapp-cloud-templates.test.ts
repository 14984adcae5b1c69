/** What is told to somebody who has not written for a day. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import { makeWhatsappCloud } from '../../src/channels/whatsapp-cloud/whatsapp-cloud.ts';
import type { Bubble } from '../../src/conversation/bubble.ts';
import { words } from '../../src/conversation/words.ts';
import { joinedNotice } from '../../src/flows/house/link.ts';
import type { Language } from '../../src/words/language.ts';
import { templateFor } from '../../src/words/templates.ts';
import { makeRenderer } from '../../src/words/words.ts';
import { approveTemplates } from '../support/graph-api/approved.ts';
import { type GraphApi, startGraphApi } from '../support/graph-api.ts';
import { closing, Lines, picture } from './telegram-bench.ts';

const phone = '923001234567';
const renderer = makeRenderer(new URL('../../locales/', import.meta.url));
let api: GraphApi;
let channel: Channel;

beforeEach(async () => {
  api = await startGraphApi();
  channel = makeWhatsappCloud({
    token: api.token,
    phoneNumberId: api.phoneNumberId,
    appSecret: api.appSecret,
    verifyToken: api.verifyToken,
    apiRoot: api.root,
    openPicture: async () => picture,
    log: new Lines().log,
  });
  approveTemplates(api, renderer);
  api.person(phone);
});
afterEach(async () => {
  await closing(channel);
  await api.stop();
});

const total = { money: { minor: 480_000, currency: 'PKR' } };
const shipped: Bubble = {
  words: [words('notice.ship', { number: 'K7M4QX', shop: 'Zari', note: '', courier: 'TCS', tracking: '779812345678' })],
  controls: [
    { id: 'f:track:order=K7M4QX', words: words('checkout.label_track') },
    { id: 'f:received:order=K7M4QX', words: words('track.label_received') },
  ],
};
const proved: Bubble = {
  words: [words('notice.proof', { number: 'K7M4QX', total })],
  controls: [
    { id: 'f:sale:order=K7M4QX:do=paid', words: words('sale.label_paid') },
    { id: 'f:sale:order=K7M4QX', words: words('sale.label_open') },
  ],
  picture: 'slip',
};

function send(bubble: Bubble, language: Language) {
  const template = templateFor(bubble, language, renderer);
  if (!template) throw new Error('it is not declared');
  return channel.send(phone, { text: '', template });
}

const seen = () => api.people.get(phone)?.seen.at(-1);

describe('a declared notice', () => {
  it.each([
    ['en', /^Sarai here, .*Your order K7M4QX is on its way with TCS\. Tracking number: 779812345678\n\nTap a button/s],
    ['ur', /^سرائے کی طرف سے .*\u2068K7M4QX\u2069 روانہ ہو گیا، کوریئر \u2068TCS\u2069/s],
    ['ur-Latn', /^Sarai ki taraf se .*Aap ka order K7M4QX rawana ho gaya, courier TCS\./s],
    ['zh', /^Sarai提醒您：.*您的订单K7M4QX已由TCS发出。快递单号：779812345678/s],
  ] as const)('is read in %s by somebody whose 24 hours are over', async (language, text) => {
    expect(await channel.send(phone, { text: 'Salam' })).toMatchObject({ why: 'window-closed' });
    expect(await send(shipped, language)).toMatchObject({ ok: true, ids: [expect.stringMatching(/^wamid\./)] });
    expect(seen()?.text).toMatch(text);
    expect(seen()?.labels).toHaveLength(2);
    expect(api.complaints).toEqual([]);
  });

  it('bears buttons whose taps mean what those of the notice mean', async () => {
    const sent = await send(shipped, 'en');
    const [tapped] = channel.read(api.people.get(phone)?.taps('I have it') ?? {});
    expect(tapped).toMatchObject({ content: { kind: 'tap', control: 'f:received:order=K7M4QX', on: sent.ok ? sent.ids[0] : '' } });
    expect(await channel.send(phone, { text: 'They have written, so all may be said again.' })).toMatchObject({ ok: true });
  });

  it('shows its picture, and one without places is sent too', async () => {
    expect(await send(proved, 'ur')).toMatchObject({ ok: true });
    expect(Buffer.from(seen()?.picture ?? []).equals(picture)).toBe(true);
    expect(await send(joinedNotice('telegram'), 'zh')).toMatchObject({ ok: true });
    expect(api.complaints).toEqual([]);
  });
});

describe('what cannot be sent', () => {
  it('is told with the code that says why', async () => {
    api.templates.becomes('PAUSED');
    expect(await send(shipped, 'en')).toMatchObject({ ok: false, why: 'refused', detail: expect.stringMatching(/^132015 /) });
    api.templates.becomes('PENDING');
    expect(await send(shipped, 'en')).toMatchObject({ ok: false, why: 'refused', detail: expect.stringMatching(/^132001 /) });
    expect(api.complaints).toEqual([]);
  });

  it('goes without its picture never: the platform would not take it', async () => {
    api.fails({ code: 131053, of: 'media' });
    expect(await send(proved, 'en')).toMatchObject({ ok: false, why: 'refused' });
    expect(seen()).toBeUndefined();
    expect(await send(proved, 'en')).toMatchObject({ ok: true });
  });

  it('would be noticed here as it would be there', async () => {
    const template = templateFor(shipped, 'en', renderer);
    if (!template) throw new Error('it is not declared');
    const { params, buttons } = template;
    const wrong = [
      { ...template, params: params.slice(1) },
      { ...template, params: params.map(({ value }) => ({ name: 'other', value })) },
      { ...template, params: params.map(({ name }) => ({ name, value: 'two\nlines' })) },
      { ...template, params: params.map(({ name }) => ({ name, value: 'x'.repeat(400) })) },
      { ...template, buttons: [...buttons, { id: 'c:menu' }] },
      { ...template, buttons: buttons.map(() => ({ id: 'x'.repeat(129) })) },
      { ...template, picture: 'slip' },
    ];
    for (const one of wrong) expect(await channel.send(phone, { text: '', template: one })).toMatchObject({ ok: false, why: 'refused' });
    expect(await channel.send(phone, { text: '', template: { ...template, language: 'zh_TW' } })).toMatchObject({ why: 'refused' });
    expect(api.complaints).toHaveLength(wrong.length);
    expect(seen()).toBeUndefined();
  });
});
