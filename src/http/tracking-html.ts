/** The page itself: an order's way, the newest first, for phones and for whoever reads it aloud. */
import { words as say, type Words } from '../conversation/words.ts';
import type { PublicEvent, PublicTracking } from '../shop/public-tracking.ts';
import { type Language, languages } from '../words/language.ts';
import type { Renderer } from '../words/words.ts';

/** Urdu is written in Nastaliq where the phone has it, with room for its slope. */
export const style = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:34rem;padding:1.25rem;font:1rem/1.6 system-ui,sans-serif;background:Canvas;color:CanvasText}
:lang(ur){font-family:"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Urdu Typesetting",Gulzar,serif;line-height:2.3}
h1{font-size:1.35rem;margin:.5rem 0}
.now{font-size:1.15rem;font-weight:600;border-inline-start:.3rem solid #1f7a4d;padding-inline-start:.8rem;margin:1rem 0}
ol{list-style:none;padding:0;margin:1.5rem 0}
li{border-inline-start:.15rem solid #8886;padding:0 0 1rem;padding-inline-start:.95rem}
time,.from,footer{opacity:.75;font-size:.9rem}
time,.from{display:block}
nav a{margin-inline-end:.9rem;color:inherit}`;

const names: { readonly [language in Language]: string } = { en: 'English', ur: 'اردو', 'ur-Latn': 'Roman Urdu', zh: '中文' };

export function trackingHtml({ render, timeZone }: Renderer, language: Language, shown: PublicTracking | 'unknown' | 'too_many'): string {
  const text = (words: Words): string => escaped(render(words, language));
  const title = typeof shown === 'string' ? text(say('page.title')) : text(say('page.order', { number: shown.number }));
  const main = typeof shown === 'string' ? `<p>${text(say(`page.${shown}`))}</p>` : way(shown, timeZone, text);
  const others = languages.filter((one) => one !== language).map((one) => `<a href="?lang=${one}" lang="${one}" hreflang="${one}">${names[one]}</a>`);
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : language}" dir="${language === 'ur' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · Sarai</title><style>${style}</style></head>
<body><main><h1>${title}</h1>${main}</main>
<footer>${typeof shown === 'string' ? '' : `<p>${text(say('page.private'))}</p>`}<nav>${others.join('')}</nav></footer></body>
</html>
`;
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

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
