import { act, type Flow, type Handover, hear, say } from '../../conversation/flow.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';

/** A buyer lets a shop tell them of its new goods and offers, or no longer. */
export function* offers({ people }: Doors): Flow<Handover | void> {
  const shop = yield* hear('shop');
  if (shop === null) return goTo('messages');
  const wanted = (yield* hear('wanted')) !== 'no';
  const name = yield* act('kept', () => people.hearOffers(shop, wanted));
  if (name === null) return yield* say('offers.gone');
  yield* say(wanted ? 'offers.on' : 'offers.off', { shop: name }, { offers: [offer('stop.label_which', 'messages')] });
}

/** Asked once of each shop, after its goods came: who ordered there has not said that they want its offers. */
export function* mayTell({ people }: Doors, shop: { readonly code: string; readonly name: string }): Flow {
  const asks = yield* act('asked_offers', () => people.askOffers(shop.code));
  if (asks) yield* say('offers.may', { shop: shop.name }, { offers: [offer('offers.label_yes', 'offers', { shop: shop.code })] });
}
