/** Cuts what we say to what a channel can carry. */
import type { OutboundInvoice, OutboundMessage } from '../conversation/message.ts';
import { shorten } from '../conversation/shorten.ts';
import type { Abilities, Fitted } from './channel.ts';
import { parts } from './cut.ts';
import { asPoll, type Below, isBare, noWords, oneLine, type Plan, type PollPlan, planned, tidyPlace } from './plan.ts';
import { wellFormed } from './well-formed.ts';

/**
 * The messages that together carry this one. Controls become buttons, or else a list, or else a poll, or else lines of text,
 * and stand under the last message; a picture stands at the first, a document and a place before it, an invoice below all.
 * What the channel cannot show is said. Empty for a message of nothing.
 */
export function fit(message: OutboundMessage, abilities: Abilities): readonly Fitted[] {
  const picture = abilities.pictures ? message.picture : undefined;
  const poll = asPoll(message, abilities);
  const said = poll ? withPoll(poll, picture, abilities) : withWords(planned(message, abilities), picture, abilities);
  const fitted = [...withFiles(message, said, abilities), ...(message.invoice ? withInvoice(message.invoice, abilities) : [])];
  const [only] = fitted;
  const replaces = abilities.edits && fitted.length === 1 ? message.replaces : undefined;
  return only && replaces !== undefined ? [{ ...only, replaces }] : fitted;
}

const withWords = (plan: Plan, picture: string | undefined, abilities: Abilities): readonly Fitted[] =>
  picture === undefined ? withText(plan, abilities) : withPicture(plan, picture, abilities);

function withText({ text, below, body }: Plan, abilities: Abilities): readonly Fitted[] {
  const said = isBare(below) ? text : text || noWords;
  return lastBears(parts(said, { first: abilities.text, further: abilities.text, last: body }), below);
}

function withPicture(plan: Plan, picture: string, abilities: Abilities): readonly Fitted[] {
  const { text, below, body } = plan;
  // No platform puts a list, or a question for a place, under a picture.
  if (below.controls?.as === 'list' || below.asksPlace) return [{ text: '', picture }, ...withText(plan, abilities)];
  const texts = parts(text, { first: abilities.caption, further: abilities.text, last: body });
  const [first = { text: '' }, ...rest] = lastBears(texts.length > 0 ? texts : [''], below);
  return [{ ...first, picture }, ...rest];
}

function withPoll({ before, question, controls }: PollPlan, picture: string | undefined, abilities: Abilities): readonly Fitted[] {
  const said = before === '' && picture === undefined ? [] : withWords({ text: before, below: {}, body: abilities.text }, picture, abilities);
  return [...said, { text: question, controls }];
}

/** A document whose words are few bears them; a place bears none. */
function withFiles({ document, place }: OutboundMessage, said: readonly Fitted[], { documents, places, caption }: Abilities): readonly Fitted[] {
  const pin = place && places ? [{ text: '', place: tidyPlace(place) }] : [];
  if (!document || !documents) return [...pin, ...said];
  const file = { ...document, name: oneLine(document.name) };
  const [first, ...others] = said;
  const bears = first && others.length === 0 && Object.keys(first).join() === 'text' && first.text.length <= caption;
  return bears ? [...pin, { ...first, document: file }] : [...pin, { text: '', document: file }, ...said];
}

function withInvoice(invoice: OutboundInvoice, { text, invoices }: Abilities): readonly Fitted[] {
  if (!invoices) return parts(wellFormed(invoice.otherwise), { first: text, further: text, last: text }).map((one) => ({ text: one }));
  const cut = (words: string, limit: number) => shorten(oneLine(words), limit);
  const prices = invoice.prices.map(({ label, amount }) => ({ label: cut(label, invoices.label), amount }));
  return [
    { text: '', invoice: { ...invoice, title: cut(invoice.title, invoices.title), description: cut(invoice.description, invoices.description), prices } },
  ];
}

const lastBears = (texts: readonly string[], below: Below): readonly Fitted[] =>
  texts.map((text, at) => (at === texts.length - 1 ? { text, ...below } : { text }));
