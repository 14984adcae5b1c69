import { afterAll, beforeAll, describe } from 'vitest';
import { build } from '../support/build.ts';
import { chromiumPath, type Sent } from '../support/whatsapp-web/phone.ts';
import { makePaired, type Paired } from '../support/whatsapp-web/session.ts';
import { keepsTheContract } from './contract.ts';

if (chromiumPath === undefined) process.stdout.write('Skipped: no Chromium was found for whatsapp-web.js; CHROME_PATH says where one is.\n');

describe.skipIf(chromiumPath === undefined)('a paired phone', () => {
  let paired: Paired;
  let pictures: ReadonlyMap<string, Uint8Array> = new Map();
  let documents: ReadonlyMap<string, Uint8Array> = new Map();
  beforeAll(async () => {
    build();
    paired = makePaired({
      openPicture: async (hash) => pictures.get(hash) ?? Buffer.from('a picture'),
      openDocument: async (hash) => documents.get(hash) ?? Promise.reject(new Error('no such document')),
    });
    await paired.pair();
  });
  afterAll(() => paired.close());

  let people = 0;
  keepsTheContract({
    name: 'whatsapp-web',
    samples: new URL('./samples/whatsapp-web/', import.meta.url),
    async open(given, givenDocuments) {
      pictures = given;
      documents = givenDocuments;
      const { channel, phone } = paired;
      const closed = makePaired();
      const address = `9233300000${String(++people).padStart(3, '0')}`;
      let screen: readonly Sent[] = [];
      let down = false;
      return {
        channel: {
          ...channel,
          async send(to, message) {
            const delivery = await (down ? closed.channel : channel).send(to, message);
            screen = ((await phone('sent')) as Sent[]).filter((one) => one.to === `${to}@c.us`);
            return delivery;
          },
        },
        address,
        seen: () => screen.map(shown),
        async next(trouble) {
          if (trouble === 'down') down = true;
          if (trouble === 'blocked') await phone(`hasNoWhatsapp("${address}")`);
          if (trouble === 'try-later') await phone('state("TIMEOUT")');
          if (trouble === 'unknown') await phone('fails("breaks")');
          if (trouble === 'refused') await phone('fails("refused")');
        },
        complaints: () => [],
        async close() {
          await phone('state("CONNECTED")');
          await closed.close();
        },
      };
    },
  });
});

/** A file without a name is a picture. */
function shown({ text, labels, file, name, place }: Sent) {
  const bytes = file === undefined ? undefined : Buffer.from(file, 'base64');
  const media = bytes && (name === undefined ? { picture: bytes } : { document: { name, bytes } });
  return { text, labels, ...media, ...(place && { place }) };
}
