/** From what was said in a turn to a message in the language of its reader. */
import type { Bubble, BubbleControl, Invoice } from '../conversation/bubble.ts';
import type { Control, OutboundInvoice, OutboundMessage } from '../conversation/message.ts';
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
    ...(bubble.invoice && { invoice: shownInvoice(bubble.invoice, language, render) }),
  };
}

const choose = words('engine.choose');

const shownControl = ({ id, words, description }: BubbleControl, language: Language, render: Renderer['render']): Control => ({
  id,
  label: alone(render(words, language)),
  ...(description && { description: alone(render(description, language)) }),
});

const shownInvoice = ({ reference, title, description, prices, otherwise }: Invoice, language: Language, render: Renderer['render']): OutboundInvoice => ({
  reference,
  title: alone(render(title, language)),
  description: render(description, language),
  prices: prices.map(({ label, amount }) => ({ label: alone(render(label, language)), amount })),
  otherwise: render(otherwise, language),
});
