/** A place goods were never sent to: who, which phone, where, and one question more where a courier would not find it. */
import { ask, type Flow, prefill, redo } from '../../conversation/flow.ts';
import { name as called, optional, type Question, yesNo } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { type AddressPart, isLandline, lacking } from '../../shop/address.ts';
import { farFromCity } from '../../shop/cities.ts';
import type { Destination } from '../../shop/shop.ts';
import type { Me } from '../doors.ts';
import { joined, pinned, type Street, streetOf } from './street.ts';

export function* newPlace(me: Me): Flow<Destination> {
  const name = yield* ask('name', called('checkout.name', 60));
  const phone = yield* reachable(me.country);
  const street = yield* findable(phone.country);
  // Another address that names another city answers for it anew.
  yield* prefill(street.city === undefined ? 'street' : `street-${street.city}`, { city: street.city });
  const city = yield* ask('city', cityOf(street));
  yield* nearTheCity(street, city);
  return { name, phone: phone.number, lines: street.lines, city, country: phone.country, ...(street.pin !== undefined && { pin: street.pin }) };
}

/** Another address may be in another city: where it does not name one, it is asked for once more. */
const cityOf = ({ city }: Street): Question<string> => ({ ...called('checkout.city', 60), ...(city !== undefined && { about: city }) });

type Phone = { readonly number: string; readonly country: string };

/** A landline is taken, but not before a mobile was asked for. */
function* reachable(region: string): Flow<Phone> {
  const phone = yield* ask('phone', phoneNumber('checkout.phone', region));
  return isLandline(phone.number) ? ((yield* ask('mobile', optional(phoneNumber('checkout.mobile', region)))) ?? phone) : phone;
}

/** A number typed, or a contact sent. */
const phoneNumber = (key: 'checkout.phone' | 'checkout.mobile', region: string): Question<Phone> => ({
  words: words(key),
  hint: words('checkout.phone_hint'),
  parse(raw, read) {
    const typed = typeof raw === 'string' ? raw : raw.kind === 'contact' ? raw.phone : undefined;
    const found = typed === undefined ? undefined : read.phone(typed, region);
    if (found) return { number: found.e164, country: found.region };
    const digits = typed?.match(/\p{Nd}/gu)?.length ?? 0;
    return digits < 6 ? undefined : { refuse: words('checkout.phone_wrong', { digits }) };
  },
});

/** One question for what would help most; whoever has no more to tell skips it. */
function* findable(country: string): Flow<Street> {
  const street = yield* ask('address', streetOrPin(country));
  const lacks = lacking({ ...street, country }).filter((part) => !street.told?.includes(part));
  const most = lacks.length > 1 ? 'both' : lacks[0];
  const more = most && (yield* ask('more', optional(moreOf(most))));
  return more ? joined(street, more) : street;
}

/** An address with a landmark, or a pin on the map. */
const streetOrPin = (country: string): Question<Street> => ({
  words: words('checkout.address'),
  hint: words('checkout.address_hint'),
  asksPlace: true,
  parse(raw, read) {
    if (typeof raw === 'object') return raw.kind === 'place' ? pinned(raw) : undefined;
    const tidy = raw.replace(/\s+/g, ' ').trim();
    const { length } = [...tidy];
    if (length > 240) return { refuse: words('engine.too_long', { max: 240 }) };
    return streetOf(tidy, read.address(raw, country) ?? {}) ?? { refuse: words('checkout.address_short') };
  },
});

/** Words that join the address, or a pin beside it. */
const moreOf = (lacks: AddressPart | 'both'): Question<Street> => ({
  words: words(`checkout.more_${lacks}`),
  hint: words('checkout.more_hint'),
  parse(raw) {
    if (typeof raw === 'object') return raw.kind === 'place' ? pinned(raw) : undefined;
    const tidy = raw.replace(/\s+/g, ' ').trim();
    if ([...tidy].length > 120) return { refuse: words('engine.too_long', { max: 120 }) };
    return /[\p{L}\p{Nd}]/u.test(tidy) ? { lines: tidy } : undefined;
  },
});

/** A pin sent from somewhere else than home: asked about once. */
function* nearTheCity({ pin }: Street, city: string): Flow {
  const km = pin === undefined ? undefined : farFromCity(pin, city);
  if (km === undefined) return;
  const right = yield* ask('far', yesNo('checkout.far', { yes: 'checkout.label_far_yes', no: 'checkout.label_far_no' }, { km, city }));
  if (!right) yield* redo(['address', 'more', 'city', 'far']);
}
