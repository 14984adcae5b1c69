/** The name on a certificate: of any script, and nothing but a name. */

export type NameFault = 'id' | 'digits' | 'long' | 'hidden' | 'signs';

export const nameAtMost = 60;

/** What turns the text around it; marks that merely come along when something is copied are left out instead. */
const turning = /[\u202a-\u202e\u2066-\u2069]/;
const along = /[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]/g;
/** Such as 42101-1234567-8, or a Chinese one of 18 digits, the last of which may be an X. */
const idNumber = /\p{Nd}{5}[^\p{L}\p{Nd}]?\p{Nd}{7}[^\p{L}\p{Nd}]?\p{Nd}|\p{Nd}{17}[\p{Nd}Xx]/u;
/** Letters with their marks; the joiner that Urdu writes within a word; what stands between the parts of a name, after its initials too. */
const ofNames = /^[\p{L}\p{M}\u200c '’‘ʼ.,۔،·・-]+$/u;

/** The name tidied, or why it is none; `undefined` for what holds no name at all. */
export function readName(text: string): { readonly name: string } | { readonly fault: NameFault } | undefined {
  const name = text.normalize('NFC').replace(along, '').replace(/\s+/g, ' ').trim();
  if (turning.test(name)) return { fault: 'hidden' };
  if (idNumber.test(name)) return { fault: 'id' };
  if (/\p{N}/u.test(name)) return { fault: 'digits' };
  if ([...name].length > nameAtMost) return { fault: 'long' };
  if (!/\p{L}.*\p{L}/u.test(name)) return /\p{L}|^$/u.test(name) ? undefined : { fault: 'signs' };
  return ofNames.test(name) && !/\p{M}{4}/u.test(name) ? { name } : { fault: 'signs' };
}
