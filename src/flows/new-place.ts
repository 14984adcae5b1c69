/** A place goods were never sent to: who, which phone, where, and one question more where a courier would not find it. */
import { ask, type Flow, redo } from '../conversation/flow.ts';
import type { Place } from '../conversation/message.ts';
import { name as called, optional, type Question, yesNo } from '../conversation/question.ts';
import { words } from '../conversation/words.ts';
import { type AddressPart, isLandline, lacking } from '../shop/address.ts';
import { farFromCity } from '../shop/cities.ts';
import type { Destination } from '../shop/shop.ts';
import type { Me } from './doors.ts';

export function* newPlace(me: Me): Flow<Destination> {
  const name = yield* ask('name', called('checkout.name', 60));
  const phone = yield* reachable(me.country);
  const street = yield* findable(phone.country);
  const city = yield* ask('city', called('checkout.city', 60));
  yield* nearTheCity(street, city);
  return { name, phone: phone.number, lines: street.lines, city, country: phone.country, ...(street.pin !== undefined && { pin: street.pin }) };
}

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

/** Words, a pin on the map, or both; a pin alone has its numbers for words. */
type Street = { readonly lines: string; readonly pin?: string };

/** One question for what would help most; whoever has no more to tell skips it. */
function* findable(country: string): Flow<Street> {
  const street = yield* ask('address', streetOrPin);
  const lacks = lacking({ ...street, country });
  const most = lacks.length > 1 ? 'both' : lacks[0];
  const more = most && (yield* ask('more', optional(moreOf(most))));
  return more ? joined(street, more) : street;
}

/** An address with a landmark, or a pin on the map. */
const streetOrPin: Question<Street> = {
  words: words('checkout.address'),
  hint: words('checkout.address_hint'),
  asksPlace: true,
  parse(raw) {
    if (typeof raw === 'object') return raw.kind === 'place' ? pinned(raw) : undefined;
    const tidy = raw.replace(/\s+/g, ' ').trim();
    const { length } = [...tidy];
    if (length > 240) return { refuse: words('engine.too_long', { max: 240 }) };
    return isFindable(tidy) ? { lines: tidy } : { refuse: words('checkout.address_short') };
  },
};

/** More than the name of a city: several words, or a number; Chinese is written without spaces. */
const isFindable = (line: string): boolean =>
  [...line].length >= 6 && (/\p{Nd}/u.test(line) || line.split(/[\s,،，]+/).length >= 3 || (line.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6);

/** A place that the app knows by name needs no more words. */
function pinned({ latitude, longitude, name, address }: Place): Street {
  const pin = `${latitude.toFixed(5)},${longitude.toFixed(5)}`;
  const told = [name, address]
    .filter((part) => part !== undefined)
    .join(', ')
    .replace(/\s+/g, ' ')
    .trim();
  return { lines: isFindable(told) ? [...told].slice(0, 240).join('') : pin, pin };
}

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

function joined(street: Street, more: Street): Street {
  const pin = street.pin ?? more.pin;
  const told = [street, more].flatMap(({ lines, pin: own }) => (lines === own ? [] : [lines]));
  const comma = /\p{Script=Arabic}/u.test(more.lines) ? '، ' : /\p{Script=Han}/u.test(more.lines) ? '，' : ', ';
  return { lines: told.length > 0 ? told.join(comma) : (pin ?? street.lines), ...(pin !== undefined && { pin }) };
}

/** A pin sent from somewhere else than home: asked about once. */
function* nearTheCity({ pin }: Street, city: string): Flow {
  const km = pin === undefined ? undefined : farFromCity(pin, city);
  if (km === undefined) return;
  const right = yield* ask('far', yesNo('checkout.far', { yes: 'checkout.label_far_yes', no: 'checkout.label_far_no' }, { km, city }));
  if (!right) yield* redo(['address', 'more', 'city', 'far']);
}
