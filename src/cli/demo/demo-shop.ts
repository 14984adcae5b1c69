/** A shop with something in it, so that the first who looks finds goods: made through the same doors as anybody's. */
import type { Phone, Simulator } from '../../channels/simulator/simulator.ts';
import { enter, heard, take } from '../../http/simulator/steps.ts';
import { demoGoods } from './demo-goods.ts';

/** Not an address a page can have. */
const address = '920000000000';
const [shop, city] = ['Sarai Bazaar', 'Lahore'];

/** Opens the shop and lists what it does not have yet. Where it was stopped half-way it goes on. Gives the phone of who keeps it. */
export async function makeDemoShop(app: Simulator, stopping: AbortSignal): Promise<Phone> {
  app.phone(address, { name: 'Sarai Bazaar' });
  const phone = await app.recalled(address);
  const listed = () => new Set(phone.screen().flatMap(({ by, kind, text }) => (by === 'person' && kind === 'image' ? [text] : [])));
  // What was asked last may be anything: nothing is half-way after this.
  if (phone.screen().length === 0) await open(phone, stopping);
  else await heard(phone, () => phone.types('cancel'));
  const known = listed();
  for (const { captions, picture } of demoGoods) {
    const caption = captions.en ?? '';
    if (stopping.aborted || known.has(caption)) continue;
    const bytes = await picture();
    await heard(phone, () => phone.sendsPhoto(bytes, caption));
    await answer(phone, 'sell review', 'publish', stopping);
  }
  return phone;
}

async function open(phone: Phone, stopping: AbortSignal): Promise<void> {
  await enter(phone, { app: 'whatsapp', language: 'en', role: 'seller' });
  await heard(phone, () => phone.types(shop));
  await heard(phone, () => phone.types(city));
  await answer(phone, 'welcome shop_country', 'PK', stopping);
}

async function answer(phone: Phone, question: string, choice: string, stopping: AbortSignal): Promise<void> {
  const taken = await take(phone, { [question]: choice }, { stopping });
  // What is left open now is taken up at the next start.
  if (taken === undefined && !stopping.aborted) throw new Error(`the demo shop was not offered ${choice}`);
}
