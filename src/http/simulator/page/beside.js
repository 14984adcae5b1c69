/** What a message bears beside its words: a file, a point on the map, a button that leads out or sends a place. */
import { documentUrl } from './api.js';
import { icon, make } from './dom.js';
import { label } from './labels.js';
import { directionOfText, isUrdu } from './text.js';

/** The middle of Lahore: these phones do not move. */
const here = { latitude: 31.5204, longitude: 74.3587 };

export const file = ({ hash, name }) => make('a', { class: 'card', href: documentUrl(hash), download: name }, icon('file'), make('bdi', {}, name));

/** A card without a map, which would have to come from elsewhere; it leads to one. */
export function place({ latitude, longitude, name, address }, language) {
  const at = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  const said = [name ?? label(language, 'place'), address, at].filter((part) => part !== undefined);
  const lines = said.map((part, nth) => make(nth === 0 ? 'strong' : 'small', { dir: 'auto' }, part));
  return make(
    'a',
    { class: 'card', href: `https://maps.google.com/?q=${latitude},${longitude}`, target: '_blank', rel: 'noopener noreferrer' },
    icon('pin'),
    make('span', { class: 'lines' }, ...lines),
  );
}

/** The buttons of the app itself, under those of ours. */
export function below({ link, asksPlace }, language, sendPlace) {
  const buttons = [
    ...(link ? [make('a', { ...control(link.label), href: link.url, target: '_blank', rel: 'noopener noreferrer' }, icon('out'), link.label)] : []),
    ...(asksPlace
      ? [
          make(
            'button',
            { ...control(label(language, 'send_place')), type: 'button', onclick: () => sendPlace(here) },
            icon('pin'),
            label(language, 'send_place'),
          ),
        ]
      : []),
  ];
  return buttons.length > 0 ? make('div', { class: 'controls' }, ...buttons) : undefined;
}

const control = (said) => ({ class: isUrdu(said) ? 'control nastaliq' : 'control', dir: directionOfText(said) });
