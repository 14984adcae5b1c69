/** The certificate of the course, and its code: seven signs that name it and five that only we can make of them. */

export type Certificate = {
  /** As `7K3M9QXA2T4W`. */
  readonly code: string;
  /** The person's name as they gave it for this; nothing else says who they are. */
  readonly name: string;
  readonly distinction: boolean;
  /** When the exam was passed, and the day whose rules it asked for (`2026-11-22`). */
  readonly passed: Date;
  readonly rulesOf: string;
};

/** What is found of a code. `replaced`: another holds in its place. `unknown`: it is ours, and nothing is kept of it. */
export type Found =
  | { readonly as: 'genuine'; readonly certificate: Certificate }
  | { readonly as: 'revoked' | 'replaced'; readonly on: Date }
  | { readonly as: 'unknown' | 'forged' };

/** A certificate as it is handed over. */
export type Handed = {
  readonly code: string;
  /** Hashes of the picture and of the page to print. */
  readonly picture: string;
  readonly document: string;
  /** Where anybody checks it; `null` where no browser reaches us. */
  readonly url: string | null;
};

/** `revoked`: it was taken back, and this exam gives no other. */
export type Mine = { readonly as: 'valid'; readonly certificate: Certificate } | { readonly as: 'none' | 'revoked' };

/** What a person reaches of certificates: made for one person and one turn. */
export type CertificatesDoor = {
  /** That of the last exam they passed. */
  mine(): Promise<Mine>;
  /**
   * Draws it in this language, and issues it where there is none under that name yet; one under another name then holds no more. `anew`: nor does one that
   * leaves out a distinction earned since. `null`: nothing is passed, or it was taken back.
   */
  hand(name: string, language: string, how?: 'again' | 'anew'): Promise<Handed | null>;
  /** The characters of a name that cannot be written on it. */
  unwritable(name: string): readonly string[];
  /** Anybody may ask. */
  check(code: string): Promise<Found>;
};

/** Crockford's: without I, L, O and U, which are taken for others. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const namedBy = 7;
const signedBy = 5;
const length = namedBy + signedBy;

/** So many signs of bytes, five bits each; bytes beyond are not used. */
function written(bytes: Uint8Array, count: number): string {
  let bits = 0n;
  for (const byte of bytes.slice(0, Math.ceil((count * 5) / 8))) bits = (bits << 8n) | BigInt(byte);
  bits >>= BigInt(Math.ceil((count * 5) / 8) * 8 - count * 5);
  return Array.from({ length: count }, (_, at) => signs[Number((bits >> BigInt(5 * (count - 1 - at))) & 31n)]).join('');
}

/** Makes bytes of a text with a key that nobody else has. */
export type Sign = (text: string) => Uint8Array;

/** A code made of at least five random bytes. */
export function newCode(random: Uint8Array, sign: Sign): string {
  const named = written(random, namedBy);
  return named + signature(named, sign);
}

const signature = (named: string, sign: Sign): string => written(sign(`certificate ${named}`), signedBy);

/** Whether we made that code. A stranger's guess is right once in 33 million. */
export const isSigned = (code: string, sign: Sign): boolean => code.length === length && signature(code.slice(0, namedBy), sign) === code.slice(namedBy);

/** `SRI-7K3M-9QXA-2T4W`, as it is printed. */
export const shownCode = (code: string): string => ['SRI', ...(code.match(/.{4}/g) ?? [])].join('-');

/** A code as people type it: in small letters, with or without dashes and the letters before it, below other words, in any digits, O for 0 and I or L for 1. */
export function readCode(text: string): string | undefined {
  const typed = westernDigits(text.normalize('NFKC'))
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const [, bare = ''] = /(?:^|SR[I1L])([0-9A-Z]{12})$/.exec(typed) ?? [];
  const code = bare.replaceAll('O', '0').replace(/[IL]/g, '1');
  return bare !== '' && [...code].every((sign) => signs.includes(sign)) ? code : undefined;
}

/** Those of Urdu and Arabic. */
const westernDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(((digit.charCodeAt(0) - 0x660) % 0x90) % 10));
