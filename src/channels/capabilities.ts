/** What each channel can do, as a table for people, from the same data to which every message is cut. */
import { telegram, telegramWithPayments, whatsappCloud, whatsappWeb } from './abilities.ts';
import type { Abilities } from './channel.ts';

const channels: readonly (readonly [string, Abilities])[] = [
  ['Telegram', telegram],
  ['Telegram with a payment provider', telegramWithPayments],
  ['WhatsApp, official (Cloud API)', whatsappCloud],
  ['WhatsApp, paired phone', whatsappWeb],
];

/** In the order of the table; an ability without a title stands at its end under its own name. */
const titles: { readonly [ability: string]: string } = {
  text: 'Text in one message',
  caption: 'Text under a picture',
  pictures: 'Pictures',
  edits: 'Changes a message it sent',
  buttons: 'Buttons',
  list: 'List to pick from',
  poll: 'Poll',
  invoices: 'Invoice paid in the talk',
  documents: 'Files',
  places: 'Points on a map',
  links: 'Button that opens a page',
  asksPlace: 'Button that asks for a place',
  window: 'Limit to when it may write freely',
};

const counts: { readonly [part: string]: string } = {
  most: 'at most #',
  label: 'label #',
  body: 'text above #',
  description: 'description #',
  open: 'button that opens it #',
  title: 'title #',
  hours: 'within # hours of their last message',
  beside: 'other buttons beside it',
  templates: 'templates after that',
};

/** Markdown. Lengths are characters. */
export function capabilityTable(): string {
  const known = Object.keys(titles);
  const others = channels.flatMap(([, abilities]) => Object.keys(abilities)).filter((name) => !known.includes(name));
  const names = [...known, ...new Set(others)].filter((name) => channels.some(([, abilities]) => name in abilities));
  const rows = names.map((name) => [titles[name] ?? name, ...channels.map(([, abilities]) => shown(Reflect.get(abilities, name)))]);
  const lines = [['', ...channels.map(([name]) => name)], ['---', ...channels.map(() => '---')], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function shown(ability: unknown): string {
  if (typeof ability === 'number') return number(ability);
  if (typeof ability === 'object' && ability !== null)
    return Object.entries(ability)
      .map(([part, value]) =>
        typeof value === 'number' ? (counts[part] ?? `${part} #`).replace('#', number(value)) : `${counts[part] ?? part}: ${shown(value)}`,
      )
      .join(', ');
  return ability === true ? 'yes' : 'no';
}

const number = (value: number): string => value.toLocaleString('en-US');
