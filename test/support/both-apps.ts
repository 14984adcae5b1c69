/** A house on real WhatsApp's Cloud API and Telegram channels, each on its double; and people who write on either, as one hand would. */

import sharp from 'sharp';
import { expect } from 'vitest';
import { makeTelegram } from '../../src/channels/telegram/telegram.ts';
import { bare } from '../../src/words/bidi.ts';
import type { Person } from './bot-api/person.ts';
import { type BotApi, startBotApi } from './bot-api.ts';
import { type CloudHouse, type CloudHouseOptions, openCloudHouse } from './cloud-house.ts';
import type { CloudPerson } from './graph-api/person.ts';

/** One app in somebody's hand. Each gives what they are told there until nothing more is under way. */
export type App = {
  says(...lines: readonly string[]): Promise<readonly string[]>;
  taps(...labels: readonly string[]): Promise<readonly string[]>;
  /** What was told there since they last did anything in it or asked. */
  heard(): readonly string[];
};

export type BothApps = {
  readonly house: CloudHouse;
  readonly bot: BotApi;
  whatsapp(phone: string, name?: string): App & { readonly person: CloudPerson; sendsPhoto(caption: string): Promise<readonly string[]> };
  telegram(id: number, name?: string): App;
  /** Resolves when all that anybody did is answered. */
  settled(): Promise<void>;
  /** Takes everything down; nothing may have gone wrong, and no rule of either platform been broken. */
  close(): Promise<void>;
};

export async function openBothApps(options: Pick<CloudHouseOptions, 'expected'> = {}): Promise<BothApps> {
  const bot = await startBotApi();
  const house = await openCloudHouse({
    ...options,
    others: ({ pictures }, log) => [makeTelegram({ token: bot.token, apiRoot: bot.root, mode: 'polling', openPicture: pictures.open, log })],
  });
  const photo = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#7a1f2b' } })
    .jpeg()
    .toBuffer();

  const post = async (body: Parameters<CloudHouse['post']>[0]) => expect(await house.post(body)).toBe(200);
  async function settled(): Promise<void> {
    await bot.delivered();
    await house.settled();
  }
  const app = (shown: () => readonly string[], does: { readonly says: (text: string) => unknown; readonly taps: (label: string) => unknown }): App => {
    let told = 0;
    const heard = () => {
      const before = told;
      told = shown().length;
      return shown().slice(before).map(bare);
    };
    const each =
      (one: (of: string) => unknown) =>
      async (...all: readonly string[]): Promise<readonly string[]> => {
        heard();
        for (const of of all) {
          await one(of);
          await settled();
        }
        return heard();
      };
    return { says: each(does.says), taps: each(does.taps), heard };
  };

  return {
    ...{ house, bot, settled },
    whatsapp(phone, name = 'Amina') {
      const person: CloudPerson = house.graph.person(phone, { name });
      const made = app(() => person.seen.map(({ text }) => text), { says: (text) => post(person.types(text)), taps: (label) => post(person.taps(label)) });
      return { ...made, person, sendsPhoto: (caption) => house.told(person, person.sendsPhoto(photo, caption)) };
    },
    telegram(id, name = 'Amina') {
      const person: Person = bot.person(id, { name });
      return app(() => person.heard().map(({ text }) => text), { says: (text) => person.types(text), taps: (label) => person.taps(label) });
    },
    async close() {
      await house.close();
      expect(bot.complaints).toEqual([]);
      await bot.stop();
    },
  };
}
