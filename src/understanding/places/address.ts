/** Addresses split into their parts, each in the person's own words. */
import type { ReadAddress } from '../../conversation/reader.ts';
import { hanAddress } from './address-china.ts';
import { pakistaniAddress } from './address-pakistan.ts';

/** `undefined` where no part is told. `country`: where the parcel goes; what is written in Chinese is read as such only in China. */
export function readAddress(text: string, country: string): ReadAddress | undefined {
  const parts = country === 'CN' && /\p{Script=Han}/u.test(text) ? hanAddress(text) : pakistaniAddress(text);
  return Object.keys(parts).length > 0 ? parts : undefined;
}
