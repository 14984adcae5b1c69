/** What every channel promises, whatever platform is behind it. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fit as carried } from '../../src/channels/fit.ts';
import { type Control, type Inbound, isMessage, isStatus, type OutboundMessage, type Place } from '../../src/conversation/message.ts';
import { allTroubles, type Bench, type Contract } from './bench.ts';
import { maimed } from './maimed.ts';

type Sample = { readonly raw: unknown; readonly reads: readonly Inbound[] };

const samplesIn = (folder: URL | undefined): readonly (Sample & { readonly file: string })[] =>
  folder === undefined ? [] : readdirSync(folder).map((file) => ({ ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Sample), file }));

const pictures = new Map([
  ['lamp', Buffer.from('a picture of a lamp')],
  ['shawl', Buffer.from('a picture of a shawl')],
]);

const sheet = Buffer.from('\ufeffTracking,Status\r\nRR123456785PK,ملتان\r\n');
const documents = new Map([['sheet', sheet]]);

const choices = (count: number, label: (place: number) => string): Control[] =>
  Array.from({ length: count }, (_, at) => ({ id: `q:buy:listing:1x:${at + 1}`, label: label(at + 1) }));

const squeezed = (text: string): string => text.replace(/\s+/g, '');

export function keepsTheContract({ name, samples, troubles = allTroubles, opensFiles = true, open }: Contract): void {
  describe(`${name} keeps the contract`, () => {
    let bench: Bench;
    beforeEach(async () => {
      bench = await open(pictures, documents);
    });
    afterEach(async () => {
      const complaints = bench.complaints();
      await bench.close();
      expect(complaints).toEqual([]);
    });

    /** Sends all the parts of a message; each must arrive. */
    const say = async (message: OutboundMessage): Promise<readonly string[]> => {
      const ids: string[] = [];
      for (const part of carried(message, bench.channel.abilities)) {
        const delivery = await bench.channel.send(bench.address, part);
        expect(delivery).toMatchObject({ ok: true });
        if (delivery.ok) ids.push(...delivery.ids);
      }
      return ids;
    };

    describe('sends', () => {
      it.each([1, 20, 1024, 4096, 4097, 9000])('a text of %i characters, whole', async (length) => {
        const text = 'پشاوری چپل 2500، 灯笼 lamp! '.repeat(400).slice(0, length).trim().padEnd(length, 'x');
        await say({ text });
        expect(
          squeezed(
            bench
              .seen()
              .map((seen) => seen.text)
              .join(''),
          ),
        ).toBe(squeezed(text));
      });

      it('markup as the plain words it is made of', async () => {
        const text = '<b>50% off</b> *now* _today_ [link](x) `a` \\. & "q"';
        await say({ text });
        expect(bench.seen()[0]?.text).toBe(text);
      });

      it.each(Array.from({ length: 30 }, (_, at) => at + 1))('%i choices, each to be found', async (count) => {
        await say({ text: 'Which one?', controls: choices(count, (place) => `Item number ${place}`) });
        const shown = bench.seen().flatMap((seen) => [seen.text, ...seen.labels]);
        for (let place = 1; place <= count; place++) expect(shown.some((one) => new RegExp(`Item number ${place}\\b`).test(one))).toBe(true);
      });

      it.each([
        ['Urdu', (place: number) => `ملتانی نیلی ٹائل والا چراغ، ہاتھ سے بنا ہوا، بڑا سائز ${place}`],
        ['Chinese', (place: number) => `手工制作的木尔坦蓝陶台灯，大号，附礼盒包装与质量保证书以及终身免费维修服务，适合客厅卧室书房使用 ${place}`],
        ['emoji', () => '👩‍👩‍👧‍👦'.repeat(12)],
        ['no', () => ' '],
      ])('choices with long labels in %s, told apart', async (_, label) => {
        await say({ text: 'Which one?', controls: choices(8, label) });
        const labels = bench.seen().flatMap((seen) => seen.labels);
        expect(new Set(labels).size).toBe(labels.length);
      });

      it('a picture with a long caption, and with choices', async () => {
        await say({ text: 'word '.repeat(700), picture: 'lamp', controls: choices(2, (place) => `No ${place}`) });
        expect(Buffer.from(bench.seen()[0]?.picture ?? []).toString()).toBe('a picture of a lamp');
        expect(
          squeezed(
            bench
              .seen()
              .map((seen) => seen.text)
              .join(''),
          ),
        ).toContain(squeezed('word '.repeat(700)));
      });

      it('the same picture again', async () => {
        await say({ text: 'one', picture: 'lamp' });
        await say({ text: 'two', picture: 'shawl' });
        await say({ text: 'three', picture: 'lamp' });
        expect(bench.seen().map(({ picture = [] }) => Buffer.from(picture).toString())).toEqual([
          'a picture of a lamp',
          'a picture of a shawl',
          'a picture of a lamp',
        ]);
      });
    });

    describe('carries, or tells of', () => {
      const seenText = () => bench.seen().map(({ text }) => text);
      const document = { hash: 'sheet', name: 'ٹریکنگ to mend.csv', mime: 'text/csv', otherwise: 'The file is at your desk.' };

      it.each([
        ['a few words', 'Three rows to mend.', 1],
        ['many words', 'word '.repeat(400), 2],
      ])('a document with %s', async (_, text, messages) => {
        await say({ text, document });
        const file = bench.seen().find((seen) => seen.document)?.document;
        expect(squeezed(seenText().join(''))).toContain(squeezed(text));
        if (bench.channel.abilities.documents !== true) return expect(seenText().join('\n')).toContain(document.otherwise);
        expect(file?.name).toBe(document.name);
        expect(Buffer.from(file?.bytes ?? [])).toEqual(sheet);
        expect(bench.seen()).toHaveLength(messages);
      });

      it('a document with choices', async () => {
        await say({ text: 'Three rows to mend.', document, controls: choices(2, (place) => `No ${place}`) });
        const shown = bench.seen().flatMap(({ text, labels }) => [text, ...labels]);
        for (const label of ['No 1', 'No 2']) expect(shown.join('\n')).toContain(label);
        expect(bench.seen().some((seen) => seen.document !== undefined)).toBe(bench.channel.abilities.documents === true);
      });

      if (opensFiles)
        it('a document that is kept no more: the words, and where it can be had', async () => {
          await say({ text: 'Three rows to mend.', document: { ...document, hash: 'long gone' } });
          expect(seenText().join('\n')).toMatch(/Three rows to mend\.[\s\S]*The file is at your desk\./);
        });

      it.each<Place>([
        { latitude: 31.5204, longitude: 74.3587 },
        { latitude: -33.9, longitude: 18.4, name: 'Bilal Ahmed', address: 'House 12,\nStreet 4, Gulberg' },
        { latitude: 31.5204, longitude: 74.3587, address: '朝阳区建国路88号' },
      ])('a place: %j', async (place) => {
        await say({ text: 'The parcel goes here.', place, controls: choices(2, (nth) => `No ${nth}`) });
        const pin = bench.seen().find((seen) => seen.place)?.place;
        expect(seenText().join('\n')).toContain('The parcel goes here.');
        if (bench.channel.abilities.places) expect(pin).toMatchObject({ latitude: place.latitude, longitude: place.longitude });
        else expect(seenText().join('\n')).toContain(`https://maps.google.com/?q=${place.latitude},${place.longitude}`);
      });

      it.each<[string, Partial<OutboundMessage>]>([
        ['alone', {}],
        ['beside choices', { controls: choices(2, (nth) => `No ${nth}`) }],
        ['beside a list', { controls: choices(9, (nth) => `No ${nth}`) }],
        ['under a picture', { picture: 'lamp' }],
        ['under many words', { text: 'word '.repeat(400) }],
      ])('a link %s', async (_, more) => {
        const link = { label: 'Where is my parcel just now?', url: 'https://sarai.example/t/AB12' };
        await say({ text: 'Your order is on its way.', ...more, link });
        const buttons = bench.seen().flatMap(({ links = [] }) => links.map(({ url }) => url));
        expect([...buttons, ...seenText().join('\n').split('\n')].filter((one) => one === link.url)).toHaveLength(1);
      });

      it('a link to where only this machine can go, in words', async () => {
        await say({ text: 'Look', link: { label: 'Page', url: 'http://127.0.0.1:3000/t/AB12' } });
        expect(seenText().join('\n')).toContain('http://127.0.0.1:3000/t/AB12');
      });

      it.each([10, 1500])('a question for a place, in %i characters', async (length) => {
        const text = 'Where to? '.repeat(200).slice(0, length).trim();
        await say({ text, asksPlace: true });
        expect(squeezed(seenText().join(''))).toBe(squeezed(text));
      });
    });

    describe('changes a message, or says it anew', () => {
      it.each<[string, OutboundMessage, OutboundMessage]>([
        ['text by text', { text: 'Page 1', controls: choices(2, (place) => `A${place}`) }, { text: 'Page 2', controls: choices(3, (place) => `B${place}`) }],
        ['a picture by a picture', { text: 'Lamp', picture: 'lamp' }, { text: 'Shawl', picture: 'shawl' }],
        ['a picture by text', { text: 'Lamp', picture: 'lamp' }, { text: 'No picture of this' }],
        ['text by a picture', { text: 'No picture of this' }, { text: 'Lamp', picture: 'lamp' }],
        ['text by the same text', { text: 'Page 1' }, { text: 'Page 1' }],
      ])('%s', async (_, first, second) => {
        const [id = ''] = await say(first);
        await say({ ...second, replaces: id });
        const last = bench.seen().at(-1);
        expect(last?.text).toContain(second.text);
        expect(last?.picture !== undefined).toBe(second.picture !== undefined);
      });

      it('a message that is not there', async () => {
        await say({ text: 'Page 2', replaces: '999999' });
        expect(bench.seen().at(-1)?.text).toBe('Page 2');
      });
    });

    describe('tells what became of a message', () => {
      it.each(troubles.map((trouble) => [trouble, trouble === 'down' ? 'try-later' : trouble] as const))('%s', async (trouble, why) => {
        await bench.next(trouble);
        const delivery = await bench.channel.send(bench.address, { text: 'Salam' });
        expect(delivery).toMatchObject({ ok: false, why });
        expect(JSON.stringify(delivery)).not.toContain('Salam');
      });
    });

    describe('reads', () => {
      for (const { file, raw, reads } of samplesIn(samples)) {
        it(file, () => expect(bench.channel.read(raw)).toEqual(reads));

        it(`${file}, maimed, without a throw`, () => {
          fc.assert(
            fc.property(maimed(raw), (garbage) => {
              for (const message of bench.channel.read(garbage)) expect(faultsOf(message, name)).toEqual([]);
            }),
            { seed: 11, numRuns: 150 },
          );
        });
      }

      it('the same message twice as one, and different ones as different', () => {
        const raws = samplesIn(samples);
        const ids = raws.flatMap(({ raw }) => bench.channel.read(raw).map(identityOf));
        expect(raws.flatMap(({ raw }) => bench.channel.read(raw).map(identityOf))).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      });

      it('anything at all without a throw', () => {
        fc.assert(
          fc.property(fc.anything(), (garbage) => {
            expect(bench.channel.read(garbage)).toEqual([]);
          }),
          { seed: 11, numRuns: 300 },
        );
      });
    });
  });
}

/** What tells one from another. */
const identityOf = (told: Inbound): string => (isStatus(told) ? `${told.message} ${told.as}` : told.id);

function faultsOf(told: Inbound, name: string): string[] {
  const { channel } = told;
  return [
    ...(identityOf(told) === '' ? ['no id'] : []),
    ...(channel === name ? [] : [`channel ${channel}`]),
    ...('address' in told && told.address === '' ? ['no address'] : []),
    ...(isStatus(told) && (told.as === 'failed') !== (told.failure !== undefined) ? ['failed without a reason'] : []),
    ...('at' in told && Number.isNaN(Date.parse(told.at)) ? [`at ${told.at}`] : []),
    ...(/\p{Surrogate}|\0/u.test(
      JSON.stringify(told)
        .replace(/\\u0000/g, '\0')
        .replace(/\\ud[89a-f]../g, '\uD800'),
    )
      ? ['half a letter']
      : []),
    ...(isMessage(told) && 'file' in told.content && told.content.file.ref === '' ? ['a file without a name'] : []),
  ];
}
