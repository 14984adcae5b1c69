/** Phone numbers in any digits and any usual form, checked against the numbering plans. */
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { asciiDigits, normalise } from './normalise.ts';

export type Phone = { readonly e164: string; readonly region: string };

/** Tried after the person's own region: many write to Sarai from across the border. */
const neighbours = ['PK', 'CN'] as const;

/** The first valid phone number of a message. `region` is where a number without a prefix is dialled. */
export function readPhone(text: string, region: string): Phone | undefined {
  const line = asciiDigits(normalise(text));
  for (const [run] of line.matchAll(/(?<![A-Za-z\d])(?:\+|\(\+|\()?\s?\d(?:[\d\s().·–-]|\/(?=\d)){5,24}\d(?![A-Za-z\d])/g)) {
    if (/^\d{5}-\d{7}-\d$/.test(run)) continue; // a Pakistani identity card
    const found = numberIn(run.replace(/[^\d+]/g, ''), region);
    if (found) return found;
  }
  return undefined;
}

function numberIn(run: string, region: string): Phone | undefined {
  const digits = run.replace(/\D/g, '');
  if (run.startsWith('+')) return parsed(`+${digits}`, region);
  if (digits.startsWith('00')) return parsed(`+${digits.slice(2)}`, region);
  if (/^(?:92\d{10}|920\d{10}|861\d{10})$/.test(digits)) return parsed(`+${digits.replace(/^920/, '92')}`, region);
  for (const from of [region, ...neighbours]) {
    const found = parsed(digits, from);
    if (found) return found;
  }
  return undefined;
}

function parsed(digits: string, region: string): Phone | undefined {
  const tidy = digits.replace(/^\+920/, '+92'); // +92 0300 …, as many write it
  const number = parsePhoneNumberFromString(tidy, isSupportedCountry(region) ? region : 'PK');
  if (!number?.isValid()) return undefined;
  const where = number.country ?? number.getPossibleCountries()[0];
  return where && { e164: number.number, region: where };
}
