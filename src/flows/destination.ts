import { ask, type Flow, look } from '../conversation/flow.ts';
import { name as called, oneOf, type Question } from '../conversation/question.ts';
import { words } from '../conversation/words.ts';
import type { Destination, ShopDoor } from '../shop/shop.ts';
import type { Me } from './doors.ts';
import { placeWords } from './order-words.ts';

/** Where goods go: one of the places they went before, or a new one. */
export function* destination(me: Me, shop: ShopDoor): Flow<Destination> {
  const known = yield* look(() => shop.destinations());
  if (known.length > 0) {
    const where = yield* ask(
      'where',
      oneOf('checkout.where', [...known.map((one) => ({ id: one.id, words: placeWords(one) })), { id: 'new', words: words('checkout.label_new_place') }]),
    );
    const chosen = known.find(({ id }) => id === where);
    if (chosen)
      return {
        name: chosen.name,
        phone: chosen.phone,
        lines: chosen.lines,
        city: chosen.city,
        country: chosen.country,
        ...(chosen.pin !== undefined && { pin: chosen.pin }),
      };
  }

  const name = yield* ask('name', called('checkout.name', 60));
  const phone = yield* ask('phone', phoneNumber(me.country));
  const street = yield* ask('address', streetOrPin);
  const city = yield* ask('city', called('checkout.city', 60));
  return { name, phone: phone.number, lines: street.lines, city, country: phone.country, ...(street.pin !== undefined && { pin: street.pin }) };
}

/** A number typed, or a contact sent. */
const phoneNumber = (region: string): Question<{ readonly number: string; readonly country: string }> => ({
  words: words('checkout.phone'),
  hint: words('checkout.phone_hint'),
  parse(raw, read) {
    const typed = typeof raw === 'string' ? raw : raw.kind === 'contact' ? raw.phone : undefined;
    const found = typed === undefined ? undefined : read.phone(typed, region);
    return found && { number: found.e164, country: found.region };
  },
});

/** An address with a landmark, or a pin on the map. */
const streetOrPin: Question<{ readonly lines: string; readonly pin?: string }> = {
  words: words('checkout.address'),
  hint: words('checkout.address_hint'),
  parse(raw) {
    if (typeof raw === 'object') return raw.kind === 'place' ? pinned(raw.latitude, raw.longitude) : undefined;
    const tidy = raw.replace(/\s+/g, ' ').trim();
    const { length } = [...tidy];
    if (length > 240) return { refuse: words('engine.too_long', { max: 240 }) };
    return isFindable(tidy) ? { lines: tidy } : { refuse: words('checkout.address_short') };
  },
};

/** More than the name of a city: several words, or a number; Chinese is written without spaces. */
const isFindable = (line: string): boolean =>
  [...line].length >= 6 && (/\p{Nd}/u.test(line) || line.split(/[\s,،，]+/).length >= 3 || (line.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6);

function pinned(latitude: number, longitude: number) {
  const pin = `${latitude.toFixed(5)},${longitude.toFixed(5)}`;
  return { lines: pin, pin };
}
