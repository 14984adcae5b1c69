/** One message as its app shows it. */
import { fileUrl } from './api.js';
import { below, file, place } from './beside.js';
import { icon, make } from './dom.js';
import { label } from './labels.js';
import { clock, directionOfText, isUrdu } from './text.js';

/** `tap` is told the control that was taken; `sendPlace` sends where its owner is. */
export function bubble(shown, { app, language, name, read, tap, open, sendPlace }) {
  const { by, text, kind, edited, at, id } = shown;
  const ours = by === 'us';
  const body = make('div', { class: 'bubble' }, make('span', { class: 'unseen' }, `${ours ? 'Sarai' : name}: `));
  if (shown.picture !== undefined) body.append(kind === 'voice' ? recording(shown, app, language) : picture(shown, app, language, open));
  else if (kind === 'voice' || kind === 'image')
    body.append(make('p', { class: 'lack' }, `${label(language, kind === 'voice' ? 'voice' : 'picture')}: ${label(language, 'gone')}`));
  if (shown.document) body.append(file(shown.document));
  if (shown.place) body.append(place(shown.place, language));
  if (text !== '') body.append(words(kind === 'document' ? `📄 ${text}` : text));
  body.append(
    make(
      'span',
      { class: 'when', dir: 'ltr' },
      edited ? `${label(language, 'edited')} ` : '',
      make('time', { datetime: at }, clock(at)),
      ours ? undefined : ticks(read, language),
    ),
  );
  return make(
    'div',
    { class: `message ${ours ? 'in' : 'out'}`, data: { id, kind: kind ?? 'text' } },
    body,
    controls(shown, { app, language, tap }),
    below(shown, language, sendPlace),
  );
}

const words = (text) => make('p', { class: isUrdu(text) ? 'text nastaliq' : 'text', dir: directionOfText(text), ...(isUrdu(text) && { lang: 'ur' }) }, text);

function ticks(read, language) {
  return make('span', { class: read ? 'ticks read' : 'ticks', role: 'img', 'aria-label': label(language, read ? 'read' : 'sent') }, icon(read ? 'two' : 'one'));
}

function picture(shown, app, language, open) {
  const alt = shown.text === '' ? label(language, 'picture') : `${label(language, 'picture')}: ${shown.text.split('\n')[0]}`;
  const image = make('img', { class: 'photo', src: fileUrl(shown, app), alt, width: 260, height: 260 });
  image.addEventListener('error', () => image.replaceWith(make('p', { class: 'lack' }, `${label(language, 'picture')}: ${label(language, 'gone')}`)));
  return make('button', { type: 'button', class: 'plain', onclick: () => open(image.src, alt) }, image);
}

const recording = (shown, app, language) =>
  make('audio', { controls: true, preload: 'metadata', src: fileUrl(shown, app), 'aria-label': label(language, 'voice') });

function controls(shown, { app, language, tap }) {
  if (!shown.controls) return undefined;
  const { as, items } = shown.controls;
  if (as === 'list') return list(items, { language, tap });
  if (as === 'poll') return poll(items, shown.voted ?? [], tap);
  const buttons = items.map(({ id, label: said }) =>
    make(
      'button',
      { type: 'button', class: isUrdu(said) ? 'control nastaliq' : 'control', dir: directionOfText(said), onclick: () => tap(id) },
      ...(app === 'whatsapp' ? [icon('reply')] : []),
      said,
    ),
  );
  return make('div', { class: 'controls' }, ...buttons);
}

/** WhatsApp's poll: a tap votes, a tap on what is chosen takes the vote back. */
function poll(items, voted, tap) {
  const options = items.map(({ id, label: said }) =>
    make(
      'button',
      {
        type: 'button',
        class: isUrdu(said) ? 'option nastaliq' : 'option',
        dir: directionOfText(said),
        'aria-pressed': `${voted.includes(said)}`,
        onclick: () => tap(id),
      },
      said,
    ),
  );
  return make('div', { class: 'poll', role: 'group' }, ...options);
}

/** WhatsApp's list: a button that opens a sheet with the rows. */
function list(items, { language, tap }) {
  const title = label(language, 'choose');
  const sheet = make('dialog', { class: 'sheet', 'aria-label': title });
  const take = (id) => {
    sheet.close();
    tap(id);
  };
  sheet.append(
    make(
      'form',
      { method: 'dialog', class: 'sheet-head' },
      make('strong', {}, title),
      make('button', { class: 'plain', 'aria-label': label(language, 'close') }, '✕'),
    ),
    ...items.map(({ id, label: said, description }) =>
      make(
        'button',
        { type: 'button', class: isUrdu(said) ? 'row nastaliq' : 'row', dir: directionOfText(said), onclick: () => take(id) },
        make('span', { class: 'row-label' }, said),
        description === undefined ? undefined : make('small', { dir: 'auto' }, description),
      ),
    ),
  );
  sheet.addEventListener('click', ({ target }) => target === sheet && sheet.close());
  const open = make('button', { type: 'button', class: 'control opens', 'aria-haspopup': 'dialog', onclick: () => sheet.showModal() }, icon('list'), title);
  return make('div', { class: 'controls' }, open, sheet);
}
