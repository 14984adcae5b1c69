/** From the card of goods to a placed order in four taps, in each language: each is a button, none opens a list. */
import { expect } from 'vitest';
import type { Language } from '../../../src/words/language.ts';
import { comesIn, paidTo, shawlOnSale } from '../people.ts';

/** Somebody bought one, paid by transfer on WhatsApp and at the door on Telegram, and looks at the goods again. */
export const whoBought = (app: 'telegram' | 'whatsapp', language: Language) => `${shawlOnSale}
${app === 'whatsapp' ? paidTo : ''}
${comesIn('buyer', app, language, 'buys')}
buyer: chadar
buyer: 1
buyer: 1
buyer: (taps 1)
buyer: Ali Raza
buyer: 0300 1234567
buyer: House 12, Street 4, near Jamia Masjid, Gulberg
buyer: Lahore
${app === 'whatsapp' ? 'buyer: 2' : ''}
buyer: 1
buyer: chadar
buyer: 1
`;

/** Fails where the talk takes more, or something has to be opened first. */
export function inFourTaps(script: string): string {
  const done = script.split('\n').filter((line) => line.trim().startsWith('buyer:'));
  expect(done).toHaveLength(4);
  expect(done.every((line) => line.includes('(taps '))).toBe(true);
  expect(script).not.toContain('≡');
  return script;
}
