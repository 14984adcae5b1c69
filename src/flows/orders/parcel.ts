import { ask, type Flow, prefill } from '../../conversation/flow.ts';
import { oneOf, type Question, question } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { couriers, isPretended, readS10 } from '../../shop/tracking.ts';

type Parcel = { readonly courier: string; readonly number: string };

/** With whom a parcel went, and under which number: the number tells the courier where its form does. */
export function* parcel(): Flow<Parcel> {
  const given = yield* ask('number', trackingNumber);
  yield* prefill('courier', { courier: given.courier });
  const courier = yield* ask('courier', whichCourier);
  return { courier, number: given.number };
}

/** A postal number with a wrong check digit is a slip of the pen; a form we do not know is no reason to doubt it. */
type Numbered = { readonly number: string; readonly courier?: string };

const trackingNumber: Question<Numbered> = question<Numbered>('sale.number', (typed, read) => {
  const found = read.tracking(typed);
  const number = found?.number ?? typed.trim().toUpperCase().replace(/\s+/g, '');
  if (isPretended(number)) return { refuse: words('sale.number_practice') };
  if (readS10(number) === 'wrong') return { refuse: words('sale.number_wrong') };
  if (!/^[A-Z0-9-]{6,40}$/.test(number)) return undefined;
  return { number, ...(found?.courier !== undefined && { courier: found.courier }) };
});

const named = oneOf(
  'sale.courier',
  couriers.slice(0, 9).map((name) => ({ id: name.replace(/\W/g, '-'), words: words('sale.row_courier', { name }) })),
);

/** One of the known ones, or the name of another. */
const whichCourier: Question<string> = {
  ...named,
  parse(raw) {
    if (typeof raw === 'object') return raw.kind === 'choice' ? couriers.find((name) => name.replace(/\W/g, '-') === raw.id) : undefined;
    const tidy = raw.replace(/\s+/g, ' ').trim();
    if (tidy === '') return undefined;
    const known = couriers.find((name) => name.toLowerCase() === tidy.toLowerCase());
    return known ?? ([...tidy].length > 40 ? { refuse: words('engine.too_long', { max: 40 }) } : tidy);
  },
};
