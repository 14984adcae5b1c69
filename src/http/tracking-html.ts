/** The page itself: an order's way, the newest first, for phones and for whoever reads it aloud. */
import { words as say, type Words } from '../conversation/words.ts';
import type { PublicEvent, PublicTracking } from '../shop/public-tracking.ts';
import type { Language } from '../words/language.ts';
import type { Renderer } from '../words/words.ts';
import { escaped, publicPage } from './public-page.ts';

export function trackingHtml({ render, timeZone }: Renderer, language: Language, shown: PublicTracking | 'unknown' | 'too_many'): string {
  const text = (words: Words): string => escaped(render(words, language));
  const title = typeof shown === 'string' ? text(say('page.title')) : text(say('page.order', { number: shown.number }));
  const main = typeof shown === 'string' ? `<p>${text(say(`page.${shown}`))}</p>` : way(shown, timeZone, text);
  return publicPage(language, { title, main, ...(typeof shown !== 'string' && { foot: `<p>${text(say('page.private'))}</p>` }) });
}

type Text = (words: Words) => string;

function way(shown: PublicTracking, timeZone: string, text: Text): string {
  const latest = shown.events.find((event) => 'status' in event);
  const now = shown.state === 'shipped' && latest ? whatHappened(latest) : say(`order.state_${shown.state}`);
  const parcel = shown.parcel ? `<p>${text(say('page.parcel', { courier: shown.parcel.courier, ending: shown.parcel.ending }))}</p>` : '';
  const items = shown.events.map((event) => {
    const place = 'place' in event && event.place ? ` · ${escaped(event.place)}` : '';
    return `<li><strong>${text(whatHappened(event))}</strong>${place}<time datetime="${event.at}">${text(say('page.when', { at: { date: event.at, time: true }, zone: { zone: timeZone } }))}</time><span class="from">${text(whoSays(event))}</span></li>`;
  });
  return `<p class="now">${text(now)}</p>${parcel}<ol>${items.join('')}</ol>`;
}

/** What a courier writes and we do not know is shown as it is. */
const whatHappened = (event: PublicEvent): Words =>
  'state' in event
    ? say(`order.state_${event.state}`)
    : event.status === 'Unknown' && event.text
      ? say('track.unknown_event', { text: event.text })
      : say(`track.status_${event.status}`);

const whoSays = (event: PublicEvent): Words =>
  'state' in event ? say(`page.by_${event.by}`) : event.source === 'seller' ? say('page.by_seller') : say('page.by', { source: event.source });
