/** The talk on a phone: its messages under their days, read or not, and whether Sarai is at it. */
import { bubble } from './bubble.js';
import { make } from './dom.js';
import { day } from './text.js';

/** How near to its end a talk is still being followed. */
const nearPx = 120;

/** `empty` gives what stands there before the first word; `tap` is told a message and its control; `sendPlace` where the person is. */
export function makeTalk(person, { tap, open, empty, sendPlace }) {
  const messages = new Map();
  const read = new Set();
  const typing = make('div', { class: 'message in typing', hidden: true }, make('div', { class: 'bubble' }, make('i'), make('i'), make('i')));
  const element = make('div', { class: 'talk', role: 'log', 'aria-live': 'polite', tabindex: 0 });

  const drawn = (shown) => bubble(shown, { ...person, read: read.has(shown.id), open, sendPlace, tap: (control) => tap(shown.id, control) });
  const elementOf = (id) => [...element.children].find((one) => one.dataset.id === id);
  const toEnd = () => {
    element.scrollTop = element.scrollHeight;
  };

  function put(shown) {
    const near = element.scrollHeight - element.scrollTop - element.clientHeight < nearPx;
    const before = [...messages.values()].at(-1);
    const known = messages.has(shown.id);
    messages.set(shown.id, shown);
    if (known) elementOf(shown.id)?.replaceWith(drawn(shown));
    else {
      element.querySelector('.empty')?.remove();
      if (before === undefined || day(before.at, 'en') !== day(shown.at, 'en'))
        typing.before(make('div', { class: 'day' }, make('span', {}, day(shown.at, person.language))));
      typing.before(drawn(shown));
    }
    if (near || shown.by === 'person') toEnd();
  }

  function redraw() {
    const all = [...messages.values()];
    messages.clear();
    // What was said long ago is not read out again.
    element.setAttribute('aria-busy', 'true');
    element.replaceChildren(typing);
    if (all.length === 0) typing.before(empty());
    for (const one of all) put(one);
    toEnd();
    element.removeAttribute('aria-busy');
  }

  return {
    element,
    put,
    redraw,
    toEnd,
    isEmpty: () => messages.size === 0,
    typing(now) {
      typing.hidden = !now;
      if (now) toEnd();
    },
    /** The whole talk anew. What is followed by an answer has been read. */
    show(shown, known) {
      const answered = shown.findLastIndex(({ by }) => by === 'us');
      for (const id of [...known, ...shown.slice(0, answered + 1).map((one) => one.id)]) read.add(id);
      messages.clear();
      for (const one of shown) messages.set(one.id, one);
      redraw();
    },
    hasRead(id) {
      read.add(id);
      const mine = messages.get(id);
      if (mine) elementOf(id)?.replaceWith(drawn(mine));
    },
  };
}
