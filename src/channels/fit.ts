/** Cuts what we say to what a channel can carry. */
import type { Control, OutboundInvoice, OutboundMessage } from '../conversation/message.ts';
import { shorten } from '../conversation/shorten.ts';
import type { Abilities, Fitted, FittedControl } from './channel.ts';
import { parts } from './cut.ts';
import { wellFormed } from './well-formed.ts';

type Shown = NonNullable<Fitted['controls']>;
/** The text to show with or without controls under it, and how much of it may stand right above them. */
type Plan = { readonly text: string; readonly controls?: Shown; readonly body: number };
/** A poll, the question in it, and what stands before it. */
type PollPlan = { readonly before: string; readonly question: string; readonly controls: Shown };

/** Telegram and WhatsApp refuse a message with controls and no words. */
const noWords = '…';

/**
 * The messages that together carry this one. Controls become buttons, or else a list, or else a poll, or else lines of text,
 * and stand under the last message; a picture stands at the first, an invoice below all. Empty for a message of nothing.
 */
export function fit(message: OutboundMessage, abilities: Abilities): readonly Fitted[] {
  const picture = abilities.pictures ? message.picture : undefined;
  const poll = asPoll(message, abilities);
  const said = poll ? withPoll(poll, picture, abilities) : withControls(planned(message, abilities), picture, abilities);
  const fitted = message.invoice ? [...said, ...withInvoice(message.invoice, abilities)] : said;
  const [only] = fitted;
  const replaces = abilities.edits && fitted.length === 1 ? message.replaces : undefined;
  return only && replaces !== undefined ? [{ ...only, replaces }] : fitted;
}

const withControls = (plan: Plan, picture: string | undefined, abilities: Abilities): readonly Fitted[] =>
  picture === undefined ? withText(plan, abilities) : withPicture(plan, picture, abilities);

function withText({ text, controls, body }: Plan, abilities: Abilities): readonly Fitted[] {
  const said = controls && text === '' ? noWords : text;
  return lastBears(parts(said, { first: abilities.text, further: abilities.text, last: body }), controls);
}

function withPicture(plan: Plan, picture: string, abilities: Abilities): readonly Fitted[] {
  const { text, controls, body } = plan;
  // No platform puts a list under a picture.
  if (controls?.as === 'list') return [{ text: '', picture }, ...withText(plan, abilities)];
  const texts = parts(text, { first: abilities.caption, further: abilities.text, last: body });
  const [first = { text: '' }, ...rest] = lastBears(texts.length > 0 ? texts : [''], controls);
  return [{ ...first, picture }, ...rest];
}

function withPoll({ before, question, controls }: PollPlan, picture: string | undefined, abilities: Abilities): readonly Fitted[] {
  const said = before === '' && picture === undefined ? [] : withControls({ text: before, body: abilities.text }, picture, abilities);
  return [...said, { text: question, controls }];
}

function withInvoice(invoice: OutboundInvoice, { text, invoices }: Abilities): readonly Fitted[] {
  if (!invoices) return parts(wellFormed(invoice.otherwise), { first: text, further: text, last: text }).map((one) => ({ text: one }));
  const cut = (words: string, limit: number) => shorten(oneLine(words), limit);
  const prices = invoice.prices.map(({ label, amount }) => ({ label: cut(label, invoices.label), amount }));
  return [
    { text: '', invoice: { ...invoice, title: cut(invoice.title, invoices.title), description: cut(invoice.description, invoices.description), prices } },
  ];
}

const lastBears = (texts: readonly string[], controls: Shown | undefined): readonly Fitted[] =>
  texts.map((text, at) => (controls && at === texts.length - 1 ? { text, controls } : { text }));

/** Labels in one line; one without words is known by its place. */
const controlsOf = ({ controls = [] }: OutboundMessage): readonly Control[] =>
  controls.map(({ id, label, description }, at) => ({
    id,
    label: oneLine(label) || `${at + 1}`,
    ...(description && oneLine(description) && { description: oneLine(description) }),
  }));

const oneLine = (text: string): string => wellFormed(text).replace(/\s+/g, ' ').trim();

function planned(message: OutboundMessage, { buttons, list, text: most }: Abilities): Plan {
  const text = wellFormed(message.text).trim();
  const controls = controlsOf(message);
  if (controls.length === 0) return { text, body: most };
  if (buttons && controls.length <= buttons.most && (!list || readAsButtons(controls, buttons.label))) {
    const items = distinct(controls, buttons.label).map(({ id, label }) => ({ id, label }));
    return { text: paragraphs(text, explained(controls, items)), controls: { as: 'buttons', items }, body: buttons.body };
  }
  if (list && controls.length <= list.most)
    return { text, controls: { as: 'list', open: shorten(oneLine(message.open ?? '') || '☰', list.open), items: rows(controls, list) }, body: list.body };
  const line = (control: Control, at: number): string => (message.numbered === false ? `• ${described(control)}` : marked(message, described(control), at));
  return { text: paragraphs(text, controls.map(line).join('\n')), body: most };
}

/** Where there are no buttons and no list. A poll asks in few words: of a longer text it takes the last paragraph, the rest stands before it. */
function asPoll(message: OutboundMessage, { buttons, list, poll }: Abilities): PollPlan | undefined {
  const count = message.controls?.length ?? 0;
  if (!poll || buttons || list || count < 2 || count > poll.most) return undefined;
  const options = controlsOf(message).map((control, at) => ({ id: control.id, label: marked(message, described(control), at) }));
  const items = distinct(options, poll.label).map(({ id, label }) => ({ id, label }));
  const text = wellFormed(message.text).trim();
  const last = text.length <= poll.body ? 0 : text.lastIndexOf('\n\n');
  const asked = last < 0 ? '' : text.slice(last).trim();
  const question = asked !== '' && asked.length <= poll.body ? asked : shorten(oneLine(message.open ?? '') || noWords, poll.body);
  const before = question === asked ? text.slice(0, last).trimEnd() : text;
  return { before: paragraphs(before, explained(options, items)), question, controls: { as: 'poll', items } };
}

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
