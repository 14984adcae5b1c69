/** What can be attached: a photo, a file, a voice note, or goods of ours with a line under them. */
import { sampleUrl } from './api.js';
import { make } from './dom.js';
import { directionOfText } from './text.js';

/** `said` gives a label; each of `take` is called after the sheet has closed. */
export function openAttach(sheet, { said, language, samples, take }) {
  const choose = (act) => () => {
    sheet.close();
    act();
  };
  const good = ({ name, captions }) => {
    const caption = captions[language] ?? captions.en;
    return make(
      'button',
      { type: 'button', class: 'good', data: { name }, onclick: choose(() => take.sample(name, caption)) },
      make('img', { src: sampleUrl(name), alt: '', width: 96, height: 96, loading: 'lazy' }),
      make('span', { dir: directionOfText(caption) }, caption),
    );
  };
  sheet.setAttribute('aria-label', said('attach'));
  sheet.replaceChildren(
    make(
      'div',
      { class: 'sheet-head' },
      make('strong', {}, said('attach')),
      make('button', { type: 'button', class: 'plain', 'aria-label': said('close'), onclick: () => sheet.close() }, '✕'),
    ),
    make('button', { type: 'button', class: 'row', onclick: choose(take.photo) }, said('photo')),
    make('button', { type: 'button', class: 'row', onclick: choose(take.document) }, said('document')),
    make('button', { type: 'button', class: 'row', onclick: choose(take.voice) }, said('voice_file')),
    make('p', { class: 'sheet-about' }, said('samples')),
    make('div', { class: 'goods' }, ...samples.map(good)),
  );
  sheet.showModal();
}
