/** Phone numbers in any digits and any usual form, checked against the numbering plans. */
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { asciiDigits, normalise } from './normalise.ts';

export type Phone = { readonly e164: string; readonly region: string };

/** Tried after the person's own region: many write to Sarai from across the border. */
const neighbours = ['PK', 'CN'] as const;

/** A Pakistani identity card, a date. */
const notPhone = /^\d{5}-\d{7}-\d$|^\d{1,2}[-.]\d{1,2}[-.]\d{2,4}$|^\d{4}[-.]\d{1,2}[-.]\d{1,2}$/;

/** The first valid phone number of a message. `region` is where a number without a prefix is dialled. */
export function readPhone(text: string, region: string): Phone | undefined {
  const line = asciiDigits(normalise(text));
  for (const [run] of line.matchAll(/(?<![A-Za-z\d])(?:\+|\(\+|\()?\s?\d[\d\s().·–-]{5,24}\d(?![A-Za-z\d])/g)) {
    if (notPhone.test(run.trim())) continue;
    const found = [run, ...run.split(/\s+/)].map((part) => numberIn(part.replace(/[^\d+]/g, ''), region)).find((one) => one !== undefined);
    if (found) return found;
  }
  return undefined;
}

function numberIn(run: string, region: string): Phone | undefined {
  const digits = run.replace(/\D/g, '');
  if (run.startsWith('+')) return parsed(`+${digits}`, region);
  if (digits.startsWith('00')) return parsed(`+${digits.slice(2)}`, region);
  if (/^(?:92\d{10}|920\d{10}|861\d{10})$/.test(digits)) return parsed(`+${digits.replace(/^920/, '92')}`, region);
  for (const from of regionsOf(digits, region)) {
    // Without a prefix, only what people dial: few digits fit the numbering plan of some country by chance.
    const dialled = from === 'PK' ? /^0?[2-9]\d{8,9}$/ : from === 'CN' ? /^1[3-9]\d{9}$|^0\d{9,11}$/ : from === region ? /^\d{7,}$/ : /^$/;
    const found = dialled.test(digits) ? parsed(digits, from) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A mobile number tells its country whatever the person's own: 03… is Pakistani, 13…–19… Chinese. */
function regionsOf(digits: string, region: string): ReadonlySet<string> {
  const plain = region === 'PK' || region === 'CN' ? (/^03\d{9}$/.test(digits) ? 'PK' : /^1[3-9]\d{9}$/.test(digits) ? 'CN' : region) : region;
  return new Set([plain, region, ...neighbours]);
}

function parsed(digits: string, region: string): Phone | undefined {
  const tidy = digits.replace(/^\+920/, '+92'); // +92 0300 …, as many write it
  const number = parsePhoneNumberFromString(tidy, isSupportedCountry(region) ? region : 'PK');
  if (!number?.isValid()) return undefined;
  const where = number.country ?? number.getPossibleCountries()[0];
  return where && { e164: number.number, region: where };
}
