/** One phone: whose it is, the talk on it, and where one writes. */
import { deeds } from './api.js';
import { chips } from './chips.js';
import { makeComposer } from './composer.js';
import { make } from './dom.js';
import { directionOf, label, languages, tags } from './labels.js';
import { makeSelect } from './select.js';
import { makeTalk } from './talk.js';

const apps = ['whatsapp', 'telegram', 'numbered'];

/** `on` is told of a wish to change the app or the language, and of what did not go through; `linked` resolves once the server knows the phone. */
export function makePhone(person, { samples, on }) {
  let asks;
  async function send(act) {
    await on.linked();
    try {
      await act(deeds(person.ids[person.app]));
      return true;
    } catch (error) {
      on.failed(error);
      return false;
    }
  }

  const talk = makeTalk(person, {
    tap: (message, control) => send((phone) => phone.tap(message, control)),
    sendPlace: (place) => send((phone) => phone.place(place)),
    open: (src, alt) => view(parts.element, src, alt, person.language),
    empty: () => greeting(person, send),
  });
  const composer = makeComposer({ language: () => person.language, samples, send });
  const parts = frame(person, talk.element, composer.element, on);

  function typing(now) {
    talk.typing(now);
    parts.state.textContent = label(person.language, now ? 'typing' : person.app === 'telegram' ? 'bot' : 'online');
  }
  const suggest = () => parts.next.replaceChildren(...(talk.isEmpty() ? [] : chips(person, asks, samples, send)));
  function redraw() {
    talk.redraw();
    parts.dress();
    composer.relabel();
    typing(false);
    suggest();
  }
  redraw();

  return {
    element: parts.element,
    person,
    redraw,
    isEmpty: talk.isEmpty,
    toEnd: talk.toEnd,
    focus: composer.focus,
    language: (code) => send((phone) => phone.language(code)),
    screen({ shown, read }) {
      talk.show(shown, read);
      redraw();
    },
    shown(one) {
      const first = talk.isEmpty();
      talk.put(one);
      if (one.by === 'us') typing(false);
      if (first) suggest();
    },
    behind(event) {
      if (event.what === 'begun') typing(true);
      if (event.what !== 'turn') return;
      talk.hasRead(event.read);
      if (event.said === 0) typing(false);
      asks = event.stack.at(-1)?.asks;
      suggest();
    },
    /** The language the talk is held in by now; gives whether that is new. */
    speaks(code) {
      if (code === person.language || !(code in languages)) return false;
      person.language = code;
      redraw();
      return true;
    },
  };
}

function frame(person, talk, composer, on) {
  const state = make('small', { class: 'state' });
  const next = make('div', { class: 'chips' });
  const app = makeSelect(apps, (id) => label(person.language, id), on.app);
  const language = makeSelect(Object.keys(languages), (id) => languages[id], on.language);
  const whose = make('h2', {});
  const head = make(
    'header',
    { class: 'head' },
    make('span', { class: 'face', 'aria-hidden': 'true' }, 'S'),
    make('div', {}, make('strong', {}, 'Sarai'), state),
  );
  const element = make(
    'section',
    { class: 'phone', data: { key: person.key } },
    make('header', { class: 'whose' }, whose, app.element, language.element),
    make('div', { class: 'screen' }, head, talk, next, composer),
  );
  function dress() {
    const { name, role, app: shown, language: spoken } = person;
    element.dataset.app = shown;
    element.lang = tags[spoken];
    element.dir = directionOf(spoken);
    element.setAttribute('aria-label', `${name}, ${label(spoken, shown)}`);
    talk.setAttribute('aria-label', `${name} – Sarai`);
    whose.replaceChildren(make('bdi', {}, name), make('small', {}, ` ${label(spoken, role)}`));
    app.dress(label(spoken, 'app'), shown);
    language.dress(label(spoken, 'language'), spoken);
  }
  return { element, state, next, dress };
}

/** Before the first word: one button that says it. */
function greeting({ name, role, language }, send) {
  const start = make('button', { type: 'button', class: 'start' }, label(language, 'start'));
  start.addEventListener('click', async () => {
    start.disabled = true;
    start.disabled = await send((phone) => phone.enter(language, role));
  });
  return make(
    'div',
    { class: 'empty' },
    make('p', {}, label(language, 'empty', { name, role: label(language, role) })),
    start,
    make('p', {}, label(language, 'by_hand')),
  );
}

/** A picture in full. */
function view(beside, src, alt, language) {
  const close = make('button', { type: 'button', class: 'plain', 'aria-label': label(language, 'close') }, make('img', { src, alt }));
  const dialog = make('dialog', { class: 'view', 'aria-label': alt, onclick: () => dialog.close(), onclose: () => dialog.remove() }, close);
  beside.append(dialog);
  dialog.showModal();
}
