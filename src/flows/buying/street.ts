/** Where goods go, below the city: as it is typed, or shown on a map. */
import type { Place } from '../../conversation/message.ts';
import type { ReadAddress } from '../../conversation/reader.ts';
import type { AddressPart } from '../../shop/address.ts';

/** Words, a pin on the map, or both; a pin alone has its numbers for words. `city`, `told`: what need not be asked for any more. */
export type Street = { readonly lines: string; readonly pin?: string; readonly city?: string; readonly told?: readonly AddressPart[] };

/** More than the name of a city: several words, or a number; Chinese is written without spaces. */
const isFindable = (line: string): boolean =>
  [...line].length >= 6 && (/\p{Nd}/u.test(line) || line.split(/[\s,،，]+/).length >= 3 || (line.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6);

/** `undefined` for what nobody could find. A city that ends the address goes out of its words, as it is shown behind them; named in their midst, it may be part of a name. In Chinese it opens them. */
export function streetOf(lines: string, parts: ReadAddress): Street | undefined {
  if (!isFindable(lines)) return undefined;
  const told = partsTold(parts);
  const { city, postcode } = parts;
  if (city === undefined || /\p{Script=Han}/u.test(city)) return { lines, told, ...(city !== undefined && { city }) };
  const at = lines.lastIndexOf(city);
  const behind = lines.slice(at + city.length).replace(/pakistan|پاکستان/iu, '');
  if (at < 0 || /\p{L}/u.test(behind)) return { lines, told };
  const before = lines.slice(0, at).replace(/(?:[\s,،.-]|\b(?:district|distt?|zila)\b|ضلع)+$/iu, '');
  return { lines: isFindable(before) ? [before, postcode].filter(Boolean).join(', ') : lines, told, city };
}

function partsTold({ house, number, room, community, area, street, block, district, town, landmark }: ReadAddress): readonly AddressPart[] {
  const told: Readonly<Record<AddressPart, string | undefined>> = {
    house: house ?? number ?? room ?? community,
    area: area ?? street ?? block ?? district ?? town,
    landmark,
  };
  return (['house', 'area', 'landmark'] as const).filter((part) => told[part] !== undefined);
}

/** A place that the app knows by name needs no more words. */
export function pinned({ latitude, longitude, name, address }: Place): Street {
  const pin = `${latitude.toFixed(5)},${longitude.toFixed(5)}`;
  const told = [name, address]
    .filter((part) => part !== undefined)
    .join(', ')
    .replace(/\s+/g, ' ')
    .trim();
  return { lines: isFindable(told) ? [...told].slice(0, 240).join('') : pin, pin };
}

/** What was told first, and what was told when asked for more. */
export function joined(street: Street, more: Street): Street {
  const pin = street.pin ?? more.pin;
  const told = [street, more].flatMap(({ lines, pin: own }) => (lines === own ? [] : [lines]));
  const comma = /\p{Script=Arabic}/u.test(more.lines) ? '، ' : /\p{Script=Han}/u.test(more.lines) ? '，' : ', ';
  return { ...street, lines: told.length > 0 ? told.join(comma) : (pin ?? street.lines), ...(pin !== undefined && { pin }) };
}
