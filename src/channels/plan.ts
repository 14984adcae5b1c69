/** What stands under the words of a message on a channel: buttons, a list, a poll, or one that the app makes itself. */
import type { Control, OutboundMessage, Place } from '../conversation/message.ts';
import { shorten } from '../conversation/shorten.ts';
import type { Abilities, Fitted, FittedControl } from './channel.ts';
import { wellFormed } from './well-formed.ts';

/** What stands under the words. */
export type Below = Pick<Fitted, 'controls' | 'link' | 'asksPlace'>;
/** The text to show with or without something under it, and how much of it may stand right above that. */
export type Plan = { readonly text: string; readonly below: Below; readonly body: number };
/** A poll, the question in it, and what stands before it. */
export type PollPlan = { readonly before: string; readonly question: string; readonly controls: NonNullable<Fitted['controls']> };

/** Telegram and WhatsApp refuse a message with controls and no words. */
export const noWords = '…';

export const oneLine = (text: string): string => wellFormed(text).replace(/\s+/g, ' ').trim();

export const isBare = (below: Below): boolean => Object.keys(below).length === 0;

/** Controls become buttons, or else a list, or else lines of text. What the channel cannot show is said. */
export function planned(message: OutboundMessage, abilities: Abilities): Plan {
  const said = withUnshown(message, abilities);
  const plan = withControls(said, abilities);
  const { link } = message;
  if (link && bearsLink(link, plan, abilities)) {
    const button = { label: shorten(oneLine(link.label) || link.url, abilities.links.label), url: link.url };
    return { ...plan, below: { ...plan.below, link: button }, body: Math.min(plan.body, abilities.links.body) };
  }
  if (link) return withControls(withAddress(said), abilities);
  const { asksPlace } = abilities;
  return message.asksPlace && asksPlace && isBare(plan.below) ? { ...plan, below: { asksPlace: true }, body: asksPlace.body } : plan;
}

/** Where there are no buttons and no list. A poll asks in few words: of a longer text it takes the last paragraph, the rest stands before it. */
export function asPoll(message: OutboundMessage, abilities: Abilities): PollPlan | undefined {
  const { buttons, list, poll } = abilities;
  const count = message.controls?.length ?? 0;
  if (!poll || buttons || list || count < 2 || count > poll.most) return undefined;
  const options = controlsOf(message).map((control, at) => ({ id: control.id, label: marked(message, described(control), at) }));
  const items = distinct(options, poll.label).map(({ id, label }) => ({ id, label }));
  const { text } = withAddress(withUnshown(message, abilities));
  const last = text.length <= poll.body ? 0 : text.lastIndexOf('\n\n');
  const asked = last < 0 ? '' : text.slice(last).trim();
  const question = asked !== '' && asked.length <= poll.body ? asked : shorten(oneLine(message.open ?? '') || noWords, poll.body);
  const before = question === asked ? text.slice(0, last).trimEnd() : text;
  return { before: paragraphs(before, explained(options, items)), question, controls: { as: 'poll', items } };
}

/** A platform leads only to where everybody can go; a button that it refuses would cost the message. */
const bearsLink = ({ url }: { readonly url: string }, { below }: Plan, abilities: Abilities): abilities is Abilities & Required<Pick<Abilities, 'links'>> =>
  abilities.links !== undefined && url.startsWith('https://') && (isBare(below) || (abilities.links.beside && below.controls?.as === 'buttons'));

/** What the words hold already need not be said again. */
const withAddress = <M extends OutboundMessage>(message: M): M =>
  message.link && !message.text.includes(message.link.url)
    ? { ...message, text: paragraphs(message.text, `${oneLine(message.link.label)}:\n${message.link.url}`) }
    : message;

/** With what this channel cannot show of it, in words. */
function withUnshown(message: OutboundMessage, { documents, places }: Abilities): OutboundMessage {
  const { document, place } = message;
  const text = wellFormed(message.text).trim();
  const told = [...(document && !documents ? [wellFormed(document.otherwise).trim()] : []), ...(place && !places ? [mapped(tidyPlace(place), text)] : [])];
  return { ...message, text: paragraphs(text, ...told) };
}

function mapped({ latitude, longitude, address }: Place, beside: string): string {
  const told = address === undefined || beside.includes(address) ? [] : [address];
  return [...told, `https://maps.google.com/?q=${latitude},${longitude}`].join('\n');
}

/** A place whose names are each one line. */
export const tidyPlace = ({ latitude, longitude, name, address }: Place): Place => ({
  latitude,
  longitude,
  ...(name && oneLine(name) && { name: oneLine(name) }),
  ...(address && oneLine(address) && { address: oneLine(address) }),
});

function withControls(message: OutboundMessage, { buttons, list, text: most }: Abilities): Plan {
  const { text } = message;
  const controls = controlsOf(message);
  if (controls.length === 0) return { text, below: {}, body: most };
  if (buttons && controls.length <= buttons.most && (!list || readAsButtons(controls, buttons.label))) {
    const items = distinct(controls, buttons.label).map(({ id, label }) => ({ id, label }));
    return { text: paragraphs(text, explained(controls, items)), below: { controls: { as: 'buttons', items } }, body: buttons.body };
  }
  if (list && controls.length <= list.most) {
    const open = shorten(oneLine(message.open ?? '') || '☰', list.open);
    return { text, below: { controls: { as: 'list', open, items: rows(controls, list) } }, body: list.body };
  }
  const line = (control: Control, at: number): string => (message.numbered === false ? `• ${described(control)}` : marked(message, described(control), at));
  return { text: paragraphs(text, controls.map(line).join('\n')), below: {}, body: most };
}

/** Labels in one line; one without words is known by its place. */
const controlsOf = ({ controls = [] }: OutboundMessage): readonly Control[] =>
  controls.map(({ id, label, description }, at) => ({
    id,
    label: oneLine(label) || `${at + 1}`,
    ...(description && oneLine(description) && { description: oneLine(description) }),
  }));

/** An option with its number, where a number typed means it. */
const marked = ({ numbered }: OutboundMessage, label: string, at: number): string => (numbered === false ? label : `${at + 1}. ${label}`);

/** Where a list can be had, buttons are only for choices they show whole. */
const readAsButtons = (controls: readonly Control[], limit: number): boolean =>
  controls.every(({ label, description }) => label.length <= limit && description === undefined) &&
  new Set(controls.map(({ label }) => label)).size === controls.length;

/** What buttons cannot show stands in the text. */
const explained = (controls: readonly Control[], items: readonly FittedControl[]): string =>
  controls
    .filter(({ label, description }, at) => description !== undefined || (items[at]?.label ?? label).length < label.length)
    .map((control) => `• ${described(control)}`)
    .join('\n');

const described = ({ label, description }: Control): string => (description === undefined ? label : `${label} – ${description}`);

const paragraphs = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n');

/** A label too long for its row is told whole in the row's description. */
function rows(controls: readonly Control[], list: NonNullable<Abilities['list']>): readonly FittedControl[] {
  return distinct(controls, list.label).map(({ id, label, whole, description }) => {
    const below = label.length < whole.length ? described({ id, label: whole, ...(description !== undefined && { description }) }) : description;
    return { id, label, ...(below !== undefined && { description: shorten(below, list.description) }) };
  });
}

/** Labels cut to the limit, each unlike the others: the second of the same look ends in 2. */
function distinct(controls: readonly Control[], limit: number): readonly (Control & { readonly whole: string })[] {
  const taken = new Set<string>();
  return controls.map((control) => {
    let label = shorten(control.label, limit);
    for (let nth = 2; taken.has(label); nth++) label = `${shorten(control.label, limit - ` ${nth}`.length)} ${nth}`;
    taken.add(label);
    return { ...control, label, whole: control.label };
  });
}
