/** A paired phone for one test file: the channel with the real library and a real browser, on the page that stands in for WhatsApp's. */
import { noDocument, type Receive } from '../../../src/channels/channel.ts';
import type { CareParts } from '../../../src/channels/whatsapp-web/care.ts';
import type { Standing } from '../../../src/channels/whatsapp-web/standing.ts';
import { makeWhatsappWeb, type WhatsappWebOptions } from '../../../src/channels/whatsapp-web/whatsapp-web.ts';
import type { Inbound } from '../../../src/conversation/message.ts';
import { Lines } from '../../channels/telegram-bench.ts';
import { makeGround } from './phone.ts';

const number = '923001234567';

/** What runs in the process of its own is compiled: `build` before it is started. */
const entry = new URL('../../../dist/channels/whatsapp-web/session.js', import.meta.url);

export function makePaired(options: Partial<WhatsappWebOptions> = {}, ground = makeGround()) {
  const lines = new Lines();
  const told: Inbound[] = [];
  const hears: (() => void)[] = [];
  const standings: Standing[] = [];
  const openPicture = async () => Buffer.from('a picture');
  const care = unhurried();
  const channel = makeWhatsappWeb({
    ...ground.options,
    openPicture,
    openDocument: noDocument,
    care,
    log: lines.log,
    entry,
    ...options,
    times: { pulseMs: 100, firstRestMs: 50, ...options.times },
  });
  channel.pairing.watch((standing) => void standings.push(standing));

  return {
    ...{ ground, lines, told, channel },
    phone: ground.phone,
    async start(receive?: Receive): Promise<void> {
      await channel.start?.(async (more) => {
        told.push(...more);
        for (const hear of hears.splice(0)) hear();
        await receive?.(more);
      });
    },
    /** Starts and links it. */
    async pair(receive?: Receive): Promise<void> {
      await this.start(receive);
      await this.stands('scan');
      await ground.phone(`scan("${number}")`);
      await this.stands('ready');
    },
    /** Resolves once it stands so, at once where it does. */
    stands: <As extends Standing['as']>(as: As): Promise<Extract<Standing, { as: As }>> =>
      new Promise((resolve) => {
        channel.pairing.watch((standing) => {
          if (isSo(standing, as)) resolve(standing);
        });
      }),
    /** Every standing since it was made. */
    standings,
    /** Resolves with the first that was told and is like that. */
    async tells<T extends Inbound>(like: (one: Inbound) => one is T): Promise<T> {
      for (;;) {
        const found = told.find(like);
        if (found) return found;
        await new Promise<void>((resolve) => hears.push(resolve));
      }
    },
    async close(): Promise<void> {
      await channel.stop?.();
      await channel.close?.();
      ground.remove();
    },
  };
}

/** Each look at the clock is an hour after the last, so that the governor keeps nothing back: what it does has tests of its own. */
function unhurried(): CareParts {
  let now = Date.parse('2026-11-23T00:00:00Z');
  return {
    ledger: { read: async () => [], add: async () => undefined },
    lastWrote: async () => new Date(now),
    now: () => (now += 3_600_000),
    pause: async () => undefined,
    chance: () => 0,
  };
}

const isSo = <As extends Standing['as']>(standing: Standing, as: As): standing is Extract<Standing, { as: As }> => standing.as === as;

export type Paired = ReturnType<typeof makePaired>;
