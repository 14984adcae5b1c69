/**
 * Tracking numbers told by their form, with no network. A postal number (UPU S10) carries a check digit; the others do
 * not, so nothing more than their form is known of them. "Not found yet" is for the carrier to say, never for this file.
 */

import { asciiDigits, fold, normalise } from '../normalise.ts';
import { calledBy } from '../numbers/called.ts';

/** `valid`: the check digit holds, or refutes it; `undefined` where the form has none. */
export type TrackingNumber = { readonly number: string; readonly courier?: string; readonly valid?: boolean };

const weights = [8, 6, 4, 2, 3, 5, 9, 7] as const;

/** The check digit of a serial of eight digits. Source: UPU S10. */
export function s10CheckDigit(serial: string): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(serial[at] ?? 0), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 0 : check === 11 ? 5 : check;
}

/** Whether 13 characters are a postal number; `undefined` where they do not have its form at all. First letters J K S T W are reserved. */
export function s10Valid(number: string): boolean | undefined {
  if (!/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(number)) return undefined;
  return !/^[JKSTW]/.test(number) && s10CheckDigit(number.slice(2, 10)) === Number(number[10]);
}

const posts: { readonly [country: string]: string } = {
  PK: 'Pakistan Post',
  CN: 'China Post',
  HK: 'Hongkong Post',
  AE: 'Emirates Post',
  GB: 'Royal Mail',
  US: 'USPS',
  SG: 'Singapore Post',
};

/** Forms that belong to one courier alone. */
const forms: readonly (readonly [courier: string, form: RegExp])[] = [
  ['SF Express', /^SF\d{12,15}$/],
  ['YunExpress', /^YT\d{16}$/],
  ['YTO', /^YT\d{13}$/],
  ['Cainiao', /^(?:LP\d{14,16}|CAINIAO\d{8,16}|CNG\d{14,17}|CN[A-Z]{2}\d{10,16})$/],
  ['4PX', /^4PX\d{13}CN$/],
  ['Yanwen', /^(?:U[A-Z]|YW[A-Z]?|UG[A-Z])\d{9,15}(?:YP|YW)$/],
  ['JD', /^JD(?:[A-Z]{0,2}\d{10,13}|[A-Z0-9]{11,13})(?:-\d+-\d+-?)?$/],
  ['J&T', /^JT\d{13}$/],
  ['Deppon', /^DPK\d{12}$/],
  ['ZTO', /^(?:ZT0?\d{12,13}|7[3568]\d{12})$/],
  ['STO', /^(?:77\d{13}|STO\d{10,13}|777\d{10}|773\d{10})$/],
  ['Yunda', /^4[36]\d{13}$/],
  ['UPS', /^1Z[0-9A-Z]{16}$/],
  ['DHL', /^(?:JJD\d{14,20}|JVGL\d{10,18})$/],
  ['PostEx', /^(?:PX|PEX|CX)-?\d{8,14}$/],
  ['Trax', /^(?:TRX|TX)\d{8,14}$/],
  ['Leopards', /^(?:[A-Z]{2}(?:75|77)\d{6,8}|LE\d{9,12}|LCS\d{8,12})$/],
  ['M&P', /^(?:MNP|MP)\d{9,14}$/],
  ['TCS', /^TCS\d{8,12}$/],
];

/** Digits alone: a courier where its numbers of that length are its own; otherwise the courier has to be named. */
const numeric: readonly (readonly [courier: string | undefined, form: RegExp])[] = [
  ['ZTO', /^7[3568]\d{12}$/],
  ['STO', /^77(?:[37]\d{10}|\d{13})$/],
  ['Yunda', /^4[36]\d{13}$/],
  ['TCS', /^77\d{10}$/],
  // DHL's have ten digits, and so do too many others.
  [undefined, /^(?!0|3[0-4])\d{10}$|^\d{11,15}$/],
];

const names: readonly (readonly [courier: string, name: RegExp])[] = [
  ['TCS', /\btcs\b|ٹی سی ایس/],
  ['Leopards', /\bleopards?\b|\blcs\b|لیپرڈ|لیوپارڈ/],
  ['M&P', /\bm ?& ?p\b|\bmnp\b|\bmuller\b|ایم اینڈ پی/],
  ['PostEx', /\bpost ?ex\b|پوسٹ ?ایکس/],
  ['Trax', /\btrax\b|ٹریکس/],
  ['Call Courier', /\bcall ?courier\b/],
  ['Daewoo', /\bdaewoo\b|ڈائیوو/],
  ['BlueEx', /\bblue ?-?ex\b/],
  ['YunExpress', /\byun ?express\b|云途/],
  ['SF Express', /\bsf( express)?\b|顺丰/],
  ['ZTO', /\bzto\b|中通/],
  ['YTO', /\byto\b|圆通/],
  ['STO', /\bsto\b|申通/],
  ['Yunda', /\byunda\b|韵达/],
  ['J&T', /\bj ?& ?t\b|极兔/],
  ['JD', /\bjd\b|京东/],
  ['Cainiao', /\bcainiao\b|菜鸟/],
  ['Yanwen', /\byan ?wen\b|燕文/],
  ['4PX', /\b4px\b|递四方/],
  ['Deppon', /\bdeppon\b|德邦/],
  ['EMS', /\bems\b/],
  ['Pakistan Post', /\bpakistan post\b|پاکستان پوسٹ|\bpak post\b/],
  ['China Post', /\bchina post\b|中国邮政|邮政/],
  ['DHL', /\bdhl\b|ڈی ایچ ایل/],
  ['FedEx', /\bfedex\b|联邦/],
  ['UPS', /\bups\b/],
];

/** The first tracking number of a message. A number the check digit refutes comes with `valid: false`. */
export function readTracking(text: string): TrackingNumber | undefined {
  const line = asciiDigits(normalise(text))
    .toUpperCase()
    .replace(/(?<![A-Z0-9])1Z(?:[ -]?[0-9A-Z]){16}(?![A-Z0-9])/g, (run) => run.replace(/[ -]/g, ''));
  const named = names.find(([, name]) => name.test(fold(text)))?.[0];
  const spaced =
    /(?<![A-Z0-9])([A-Z]{2}) ?(\d{3}) ?(\d{3}) ?(\d{3}) ?([A-Z]{2})(?![A-Z0-9])|(?<![A-Z0-9])([A-Z]{2})[ -](\d{8})[ -]?(\d)[ -]?([A-Z]{2})(?![A-Z0-9])/.exec(
      line,
    );
  const postal = spaced && postalOf(spaced.slice(1).join(''), named);
  if (postal) return postal;
  for (const { 0: run, index } of line.matchAll(/(?<![A-Z0-9+.])(?:(?:SF|YT|JD|JT|LP)[- ](?=\d))?[A-Z0-9]+(?:-\d+-\d+-?)?(?![A-Z0-9])/g)) {
    const found = tracked(run, named);
    if (found && !isOther(line.slice(0, index), named)) return found;
  }
  const grouped = line.replace(/(?<=\d)[ -](?=\d)/g, '');
  return grouped === line || named === undefined ? undefined : readTracking(grouped);
}

/** An account, a price, a phone; and an order, where no courier is named. */
function isOther(before: string, named: string | undefined): boolean {
  const name = calledBy(before);
  return name === 'paper' || name === 'money' || name === 'phone' || (name === 'order' && named === undefined);
}

function postalOf(number: string, named: string | undefined): TrackingNumber | undefined {
  const valid = s10Valid(number);
  // YP and YW are no countries: so end the numbers of a courier.
  if (valid === undefined || /Y[PW]$/.test(number)) return undefined;
  const post = named ?? posts[number.slice(-2)];
  return { number, ...(post && { courier: post }), valid };
}

function tracked(run: string, named: string | undefined): TrackingNumber | undefined {
  const number = run.replace(/^([A-Z]{2})[- ](?=\d)/, '$1');
  const postal = postalOf(number, named);
  if (postal) return postal;
  if (/^\d+$/.test(number)) return digitsOnly(number, named);
  const courier = forms.find(([, form]) => form.test(number))?.[0];
  if (courier) return { number, courier };
  const likely = named !== undefined && /^[A-Z]{0,4}\d{6,16}[A-Z]{0,3}$/.test(number) && number.length >= 8;
  return likely ? { number, courier: named } : undefined;
}

/** A phone number is never a tracking number, whatever its length. */
function digitsOnly(number: string, named: string | undefined): TrackingNumber | undefined {
  if (/^0|^00|^923\d{9}$|^3[0-4]\d{8}$|^861\d{10}$/.test(number)) return undefined;
  if (named !== undefined) return number.length >= 8 && number.length <= 20 ? { number, courier: named } : undefined;
  if (/^1[3-9]\d{9}$/.test(number)) return undefined;
  const form = numeric.find(([, one]) => one.test(number));
  return form && { number, ...(form[0] && { courier: form[0] }) };
}
