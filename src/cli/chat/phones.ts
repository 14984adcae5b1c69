/** The phones of the web page: their channels, and what the page is shown of the house. */
import { telegram, whatsappCloud, whatsappWeb } from '../../channels/abilities.ts';
import type { Abilities, Channel } from '../../channels/channel.ts';
import { makeSimulator, type Simulator } from '../../channels/simulator/simulator.ts';
import { recall } from '../../http/simulator/recall.ts';
import type { App, Stage } from '../../http/simulator/stage.ts';
import type { ChannelParts, Open, Opening } from '../../main.ts';
import { errorOf, type Log } from '../../work/house.ts';
import { demoGoods } from '../demo/demo-goods.ts';
import { keepDemoShop, type Pace, usualPace } from '../demo/demo-keeper.ts';
import { makeDemoShop } from '../demo/demo-shop.ts';
import { makeEyes } from './eyes.ts';

export type Phones = {
  readonly channels: (parts: ChannelParts) => readonly Channel[];
  readonly around: NonNullable<Opening['around']>;
  /** `goods`: whether a shop with demo goods opens with the first phone. */
  stage(open: Open, options: { readonly goods: boolean }): Stage;
  /** Resolves when the demo shop has nothing more to do. */
  idle(): Promise<void>;
};

/** Names of their own: what is meant for a real WhatsApp is never shown here. */
const apps: { readonly [app in App]: { readonly name: string; readonly abilities: Abilities } } = {
  whatsapp: { name: 'whatsapp-phones', abilities: whatsappCloud },
  telegram: { name: 'telegram-phones', abilities: telegram },
  numbered: { name: 'whatsapp-paired-phones', abilities: whatsappWeb },
};

export function makePhones(log: Log, pace: Pace = usualPace): Phones {
  const eyes = makeEyes(new Set(Object.values(apps).map(({ name }) => name)));
  let simulators: Stage['apps'] | undefined;
  let parts: ChannelParts | undefined;
  const stopping = new AbortController();
  let shop: Promise<void> | undefined;

  const make = ({ past, words }: ChannelParts, { name, abilities }: { name: string; abilities: Abilities }): Simulator =>
    makeSimulator({ name, abilities, past: async (address) => recall(await past(name, address), abilities, words) });

  let idle = async () => {};
  async function openShop(whatsapp: Simulator): Promise<void> {
    const faulty = (what: string) => (error: unknown) => log.error({ error: errorOf(error) }, what);
    const phone = await makeDemoShop(whatsapp, stopping.signal).catch(faulty('the demo shop is not open'));
    if (phone) idle = keepDemoShop(phone, pace, stopping.signal, faulty('the demo shop did not answer an order'));
  }

  return {
    channels(given) {
      parts = given;
      simulators = { whatsapp: make(given, apps.whatsapp), telegram: make(given, apps.telegram), numbered: make(given, apps.numbered) };
      return Object.values(simulators);
    },
    around: eyes.around,
    stage({ pictures, documents }, { goods }) {
      if (!simulators || !parts) throw new Error('the phones have no channels yet');
      const { past } = parts;
      const { whatsapp } = simulators;
      return {
        apps: simulators,
        known: async (channel, address) => (await past(channel, address)) !== undefined,
        watch: eyes.watch,
        openPicture: pictures.open,
        openDocument: documents.open,
        samples: demoGoods,
        opened() {
          if (!goods) return;
          shop ??= openShop(whatsapp);
        },
      };
    },
    async idle() {
      stopping.abort();
      await shop;
      await idle();
    },
  };
}
