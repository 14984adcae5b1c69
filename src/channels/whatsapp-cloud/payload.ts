/** A fitted message as the Cloud API takes it. */
import type { Place } from '../../conversation/message.ts';
import type { Fitted, FittedControl } from '../channel.ts';
import { wellFormed } from '../well-formed.ts';
import { templatePayload } from './template.ts';

/** The platform's ids of what the message carries. */
export type Media = { readonly picture?: string; readonly document?: string };

export function payloadOf({ text, controls, document, place, link, asksPlace, template }: Fitted, media: Media): object {
  if (template) return templatePayload(template, media.picture);
  const said = wellFormed(text);
  if (place) return { type: 'location', location: pinOf(place) };
  if (document && media.document !== undefined)
    return { type: 'document', document: { id: media.document, filename: document.name, ...(said !== '' && { caption: said }) } };
  const below = { header: media.picture === undefined ? undefined : { type: 'image', image: { id: media.picture } }, body: { text: said || '…' } };
  if (controls?.as === 'buttons') return interactive({ type: 'button', ...below, action: { buttons: controls.items.map(button) } });
  if (controls?.as === 'list') return interactive({ type: 'list', ...below, action: { button: controls.open, sections: [{ rows: controls.items.map(row) }] } });
  if (link) return interactive({ type: 'cta_url', ...below, action: { name: 'cta_url', parameters: { display_text: link.label, url: link.url } } });
  if (asksPlace) return interactive({ type: 'location_request_message', ...below, action: { name: 'send_location' } });
  if (media.picture !== undefined) return { type: 'image', image: { id: media.picture, ...(said !== '' && { caption: said }) } };
  return { type: 'text', text: { body: said, preview_url: false } };
}

const interactive = (what: object): object => ({ type: 'interactive', interactive: what });

const row = ({ id, label, description }: FittedControl): object => ({ id, title: label, ...(description !== undefined && { description }) });

const button = ({ id, label }: FittedControl): object => ({ type: 'reply', reply: { id, title: label } });

/** Of a place without a name the app shows the map alone; an address is shown under a name only. */
const pinOf = ({ latitude, longitude, name, address }: Place): object => ({
  latitude,
  longitude,
  ...(name !== undefined && { name: wellFormed(name) }),
  ...(name !== undefined && address !== undefined && { address: wellFormed(address) }),
});
