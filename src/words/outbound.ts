/** From what was said in a turn to a message in the language of its reader. */
import type { Bubble, BubbleControl, Document, Invoice } from '../conversation/bubble.ts';
import type { Control, OutboundDocument, OutboundInvoice, OutboundMessage } from '../conversation/message.ts';
import { words } from '../conversation/words.ts';
import { alone } from './bidi.ts';
import type { Language } from './language.ts';
import type { Renderer } from './words.ts';

/** Renders a bubble: a blank line between its paragraphs, its controls with their labels. */
export function outbound(bubble: Bubble, language: Language, { render }: Pick<Renderer, 'render'>): OutboundMessage {
  const paragraphs = bubble.words.map((words) => render(words, language)).filter((paragraph) => paragraph !== '');
  return {
    text: paragraphs.join('\n\n'),
    ...(bubble.controls && { controls: bubble.controls.map((control) => shownControl(control, language, render)), open: render(choose, language) }),
    ...(bubble.numbered !== undefined && { numbered: bubble.numbered }),
    ...(bubble.picture && { picture: bubble.picture }),
    ...(bubble.document && { document: shownDocument(bubble.document, language, render) }),
    ...(bubble.place && { place: bubble.place }),
    ...(bubble.link && { link: { label: alone(render(bubble.link.label, language)), url: bubble.link.url } }),
    ...(bubble.asksPlace && { asksPlace: true }),
    ...(bubble.invoice && { invoice: shownInvoice(bubble.invoice, language, render) }),
  };
}

const choose = words('engine.choose');

const shownControl = ({ id, words, description }: BubbleControl, language: Language, render: Renderer['render']): Control => ({
  id,
  label: alone(render(words, language)),
  ...(description && { description: alone(render(description, language)) }),
});

const shownDocument = (document: Document, language: Language, render: Renderer['render']): OutboundDocument => ({
  ...document,
  otherwise: render(words('engine.document_elsewhere', { name: document.name }), language),
});

const shownInvoice = ({ reference, title, description, prices, otherwise }: Invoice, language: Language, render: Renderer['render']): OutboundInvoice => ({
  reference,
  title: alone(render(title, language)),
  description: render(description, language),
  prices: prices.map(({ label, amount }) => ({ label: alone(render(label, language)), amount })),
  otherwise: render(otherwise, language),
});
