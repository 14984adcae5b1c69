/** Photos picked and not sent yet; a tap takes one away. */
import { make } from './dom.js';

const photosAtMost = 8;

export function makeStrip(remove, changed) {
  let photos = [];
  const element = make('div', { class: 'strip', hidden: true });
  function set(now) {
    photos = now.slice(0, photosAtMost);
    element.hidden = photos.length === 0;
    element.replaceChildren(...photos.map(thumb));
    changed();
  }
  const thumb = (photo) =>
    make(
      'button',
      { type: 'button', class: 'thumb', 'aria-label': `${remove()}: ${photo.file.name}`, onclick: () => set(photos.filter((one) => one !== photo)) },
      make('img', { src: photo.url, alt: '' }),
    );
  return {
    element,
    add: (files) => set([...photos, ...files.map((file) => ({ file, url: URL.createObjectURL(file) }))]),
    put: set,
    /** Gives the photos and has none any more. */
    take() {
      const taken = photos;
      set([]);
      return taken;
    },
    isEmpty: () => photos.length === 0,
  };
}

/** One by one, as phones send an album; the words stand under the first. */
export async function sendAll(deeds, photos, text) {
  const album = photos.length > 1 ? `${Date.now()}-${Math.random()}` : undefined;
  for (const [at, { file, url }] of photos.entries()) {
    await deeds.photo(file, at === 0 ? text : '', album);
    URL.revokeObjectURL(url);
  }
}
