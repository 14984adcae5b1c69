/** Phone numbers in any digits and any usual form, checked against the numbering plans. */
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { asciiDigits, normalise } from '../normalise.ts';
import { calledBy } from '../numbers/called.ts';
import { spelledDigits } from '../numbers/digit-words.ts';

export type Phone = { readonly e164: string; readonly region: string };

/** Tried after the person's own region: many write to Sarai from across the border. */
const neighbours = ['PK', 'CN'] as const;

/** A Pakistani identity card, a date. */
const notPhone = /^\d{5}-\d{7}-\d$|^\d{1,2}[-.]\d{1,2}[-.]\d{2,4}$|^\d{4}[-.]\d{1,2}[-.]\d{1,2}$/;

/** The first valid phone number of a message. `region` is where a number without a prefix is dialled. */
export function readPhone(text: string, region: string): Phone | undefined {
  const line = digitsOf(asciiDigits(normalise(text)));
  for (const { 0: run, index } of line.matchAll(/(?<![A-Za-z\d])(?:\+|\(\+|\()?\s?\d[\d\s()._·–-]{5,24}\d(?![A-Za-z\d])/g)) {
    if (!isPlain.test(run) && notCalled.has(calledBy(line.slice(0, index)) ?? 'phone')) continue;
    const found = partsOf(run)
      .map((part) => numberIn(part, region))
      .find((one) => one !== undefined);
    if (found) return found;
  }
  return spelledIn(line, region);
}

/** `zero three double zero …`, as it is spoken: ten digits and more, with no other word between them. */
function spelledIn(line: string, region: string): Phone | undefined {
  const said = line.toLowerCase();
  let run = '';
  let end = 0;
  for (const { digits, from, to } of spelledDigits(said)) {
    if (/\d/.test(said[from] ?? '')) continue;
    run = /^[\s,.-]*$/.test(said.slice(end, from)) ? run + digits : digits;
    end = to;
    const found = run.length >= leastSpelled ? numberIn(run, region) : undefined;
    if (found) return found;
  }
  return undefined;
}
const leastSpelled = 10;

/** No other number looks like it, whatever it is called: an account with a mobile wallet is a phone number. */
const isPlain = /^\D*(?:\+|00\d|03[0-4]\d)/;
const notCalled: ReadonlySet<string> = new Set(['order', 'paper', 'money', 'parcel']);

/** A letter O for a nought, and digits written as Chinese characters. */
const digitsOf = (line: string): string =>
  line
    .replace(/(?<![A-Za-z\d])[oO\d][oO\d -]{8,}[oO\d](?![A-Za-z\d])/g, (run) => ((run.match(/\d/g)?.length ?? 0) > 5 ? run.replace(/o/gi, '0') : run))
    .replace(/[零〇幺一二三四五六七八九](?:[ -]?[零〇幺一二三四五六七八九]){6,}/g, (run) =>
      run.replace(/[^ -]/g, (char) => String(Math.max(0, '〇一二三四五六七八九'.indexOf(char === '幺' ? '一' : char)))),
    );

/** All of a run, then the parts of it that stand together: two numbers may follow each other. */
function partsOf(run: string): readonly string[] {
  const parts = run.trim().split(/\s+/);
  const groups = parts.flatMap((_, from) => parts.map((__, fewer) => parts.slice(from, parts.length - fewer)));
  return groups.filter((group) => group.length > 0 && !group.some((part) => notPhone.test(part))).map((group) => group.join(' '));
}

function numberIn(run: string, region: string): Phone | undefined {
  const digits = run.replace(/\D/g, '');
  if (/^\(?\+/.test(run)) return parsed(`+${digits}`, region);
  if (digits.startsWith('00')) return parsed(`+${digits.slice(2)}`, region);
  if (/^(?:92\d{10}|920\d{10}|861\d{10})$/.test(digits)) return parsed(`+${digits.replace(/^920/, '92')}`, region);
  // A landline with its country and no plus is told from any other number by the space in it.
  if (/^(?:92|86)[ -]\d/.test(run)) return parsed(`+${digits}`, region);
  for (const from of regionsOf(digits, region)) {
    const found = dialled(from, region).test(digits) ? parsed(digits, from) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** What people dial without a prefix: few digits fit the numbering plan of some country by chance. */
function dialled(from: string, region: string): RegExp {
  if (from === 'PK') return /^0?[2-9]\d{8,9}$/;
  if (from !== 'CN') return from === region ? /^\d{7,}$/ : /^$/;
  // From anybody else, 03… is a Pakistani mobile that lacks a digit.
  return region === 'CN' ? /^1[3-9]\d{9}$|^0\d{9,11}$/ : /^1[3-9]\d{9}$|^0(?!3[0-4])\d{9,11}$/;
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
