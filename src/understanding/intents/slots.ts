/** What a message tells besides what it wants: the numbers, names and places in it. */

import { readListing } from '../goods/listing.ts';
import { asciiDigits, normalise } from '../normalise.ts';
import { minorUnits } from '../numbers/currencies.ts';
import { moneyRange, readMoney } from '../numbers/money.ts';
import { readQuantity } from '../numbers/quantity.ts';
import { readTracking } from '../places/tracking.ts';
import { cityIn } from './cities.ts';
import type { Intent, Written } from './labels.ts';
import { languageIn } from './language.ts';
import { productIn } from './product.ts';

/** `amount` is decimal, as `sarai parse money` writes it; `city` is its English name. */
export type Slots = {
  readonly product?: string;
  readonly quantity?: number;
  readonly price?: { readonly amount: string; readonly currency: string };
  readonly order?: string;
  readonly tracking?: string;
  readonly city?: string;
  readonly language?: Written;
};

const priced: ReadonlySet<Intent> = new Set(['sell_list', 'browse_search', 'place_order', 'payment', 'delivery_info', 'refund_return']);
const counted: ReadonlySet<Intent> = new Set(['sell_list', 'browse_search', 'place_order', 'change_order']);
const wanted: ReadonlySet<Intent> = new Set(['sell_list', 'browse_search', 'place_order']);

export function slotsOf(text: string, intent: Intent): Slots {
  const line = asciiDigits(normalise(text)).replace(/\n/g, ' ');
  const tracking = numberOf(line);
  const others = tracking === undefined ? line : line.replaceAll(tracking, ' ');
  const order = orderOf(others) ?? (ordered.has(intent) && tracking === undefined ? bareOrderOf(others) : undefined);
  const rest = [tracking, order].reduce((left: string, number) => (number === undefined ? left : left.replace(new RegExp(escaped(number), 'gi'), ' ')), line);
  const price = priced.has(intent) ? priceOf(rest) : undefined;
  const product = wanted.has(intent) ? productIn(rest) : undefined;
  const counts = counted.has(intent) ? (readQuantity(rest) ?? readQuantity(readListing(rest).stock ?? ''))?.quantity : undefined;
  const quantity = counts !== undefined && isCount(counts, price, product) ? counts : undefined;
  const city = cityIn(rest);
  const language = intent === 'change_language' ? languageIn(rest) : undefined;
  return {
    ...(product !== undefined && { product }),
    ...(quantity !== undefined && { quantity }),
    ...(price && { price }),
    ...(order !== undefined && { order }),
    ...(tracking !== undefined && { tracking }),
    ...(city !== undefined && { city }),
    ...(language && { language }),
  };
}

/** Neither what it may cost nor a part of what it is called: "2000 tak", `iphone 13 cover`. */
const isCount = (count: number, price: Slots['price'], product: string | undefined): boolean =>
  Number(price?.amount) !== count && !(product ?? '').split(/\s+/).includes(String(count));

/** About an order that is there. */
const ordered: ReadonlySet<Intent> = new Set(['track_order', 'cancel_order', 'change_order', 'refund_return', 'complaint']);

/** "where is 4471": the only number, and neither money nor a year nor a phone's. */
function bareOrderOf(line: string): string | undefined {
  const numbers = line.match(/\d+/g) ?? [];
  const [only] = numbers;
  const isOne = numbers.length === 1 && only !== undefined && /^(?!20[2-3]\d$)[1-9]\d{3,7}$/.test(only);
  return isOne && readMoney(line.replace(only, '7'), 'PKR')?.currency === undefined && !/\d\s?(?:rs|pkr|k\b|kg|pcs|rup|روپ|元|块|件|个|条)/iu.test(line)
    ? only
    : undefined;
}

const escaped = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '\\$&');

function numberOf(line: string): string | undefined {
  const found = readTracking(line);
  return found && found.valid !== false && line.toUpperCase().includes(found.number) ? found.number : undefined;
}

/** As Sarai writes it, with letters and digits; as other shops do, behind the word for it; or behind `#`. */
const orderForms: readonly RegExp[] = [
  /(?<![A-Za-z0-9])(?=[A-Z]*[2-9])(?=[2-9]*[A-Z])([A-HJKMNP-Z2-9]{6})(?![A-Za-z0-9])/,
  /(?<![A-Za-z0-9])((?:SR|SRI|SIM|ORD|PK|CN|SO|INV)-?\d{2,10})(?![A-Za-z0-9])/i,
  /(?:order|ordr|odr|آرڈر|ارڈر|订单|单)\s*(?:number|num|no\.?|nmbr|nbr|id|code|ka number|نمبر|آئی ڈی|号码?|编号)?\s*(?:is|hai|ہے|是|ka|:|：|#)*\s*#?\s*([A-Za-z]{0,4}-?\d[A-Za-z0-9-]{2,11})(?![A-Za-z0-9])/iu,
  /#\s?([A-Za-z]{0,4}-?\d[A-Za-z0-9-]{1,11})(?![A-Za-z0-9])/,
  /(?<![A-Za-z0-9])(\d{3,8})\s*(?:number|no|نمبر|号)\s*(?:wala|wale|waala|والا|والے)?\s*(?:order|ordr|آرڈر|ارڈر|订单|的单)/iu,
];

function orderOf(line: string): string | undefined {
  for (const form of orderForms) {
    const found = form.exec(line)?.[1];
    if (found !== undefined) return found.toUpperCase();
  }
  return undefined;
}

function priceOf(text: string): Slots['price'] {
  const usual = /\p{Script=Han}/u.test(text) ? 'CNY' : 'PKR';
  const money = readMoney(text, usual);
  const range = money ? undefined : moneyRange(text, usual);
  const minor = money?.minor ?? range?.to ?? range?.from;
  const currency = money?.currency ?? range?.currency ?? usual;
  if (minor === undefined) return undefined;
  const units = minorUnits(currency);
  return { amount: (minor / units).toFixed(Math.round(Math.log10(units))), currency };
}
