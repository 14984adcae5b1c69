/** What each platform carries. Lengths are the platforms' own limits unless said otherwise. */
import type { Abilities } from './channel.ts';

/**
 * Bot API 10: 100 buttons a keyboard. Its buttons may hold more than 40, a phone's screen does not. It can ask for a place, by a
 * keyboard in the place of the phone's own, which stays until a message without buttons takes it away: people attach a place instead.
 */
export const telegram: Abilities = {
  text: 4096,
  caption: 1024,
  pictures: true,
  edits: true,
  buttons: { most: 100, label: 40, body: 4096 },
  documents: true,
  places: true,
  links: { label: 40, body: 4096, beside: true },
};

/** With a payment provider. A label may be longer, but is read in one line. */
export const telegramWithPayments: Abilities = { ...telegram, invoices: { title: 32, description: 255, label: 64 } };

/** The official WhatsApp: three reply buttons, or a list of ten rows. A button that opens an address, or sends a place, stands alone. */
export const whatsappCloud: Abilities = {
  text: 4096,
  caption: 1024,
  pictures: true,
  edits: false,
  buttons: { most: 3, label: 20, body: 1024 },
  list: { most: 10, label: 24, description: 72, body: 4096, open: 20 },
  documents: true,
  places: true,
  links: { label: 20, body: 1024, beside: false },
  asksPlace: { body: 1024 },
  window: { hours: 24, templates: true },
};

/** WhatsApp as a paired phone: buttons and lists do not arrive, polls do. Its links are words. Whoever did not write lately is left alone: a rule of ours, against a ban. */
export const whatsappWeb: Abilities = {
  text: 4096,
  caption: 1024,
  pictures: true,
  edits: false,
  poll: { most: 12, label: 100, body: 255 },
  documents: true,
  places: true,
  window: { hours: 24, templates: false },
};
