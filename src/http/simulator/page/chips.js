/** What one might say next, ready to be sent. */
import { sampleUrl } from './api.js';
import { make } from './dom.js';
import { label } from './labels.js';
import { suggestions, wantsGoods } from './suggestions.js';

export function chips(person, asks, samples, send) {
  const said = suggestions(person, asks).map((text) => make('button', { type: 'button', dir: 'auto', onclick: () => send((phone) => phone.text(text)) }, text));
  const [sample] = samples;
  if (!sample || !wantsGoods(person, asks)) return said;
  const caption = sample.captions[person.language] ?? sample.captions.en;
  const photo = make('img', { src: sampleUrl(sample.name), alt: label(person.language, 'picture'), width: 24, height: 24 });
  return [make('button', { type: 'button', dir: 'auto', onclick: () => send((phone) => phone.sample(sample.name, caption)) }, photo, ` ${caption}`), ...said];
}
