/** The page: people, their phones, and what is heard from the server. */
import { listen, samples as loadSamples, makePhone as newPhone } from './api.js';
import { makeBehind } from './behind.js';
import { make } from './dom.js';
import { directionOf, label, languages, tags } from './labels.js';
import { afresh, keep, load } from './people.js';
import { makePhone } from './phone.js';

const $ = (id) => document.getElementById(id);
let state = load();
let phones = [];
let shownKey = state.people[0].key;
let stop = () => {};
let linked;
let goods = [];
const said = (name, filled) => label(state.language, name, filled);
const byId = (id) => phones.find(({ person }) => person.ids[person.app] === id);
const behind = makeBehind({ language: () => state.language, nameOf: (id) => byId(id)?.person.name });

const status = (text) => {
  $('status').textContent = text;
};
const failed = (error) => status(error instanceof TypeError ? said('failed') : error.message);

/** Gives every person a phone on the app they use, and listens to them all. What is tapped or written before that waits for it. */
function connect() {
  linked = link();
  return linked;
}

async function link() {
  stop();
  try {
    for (const { person } of phones) person.ids[person.app] ??= await newPhone(person.app, person.name, person.language);
  } catch (error) {
    failed(error);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    return connect();
  }
  keep(state);
  stop = listen(
    phones.map(({ person }) => person.ids[person.app]),
    {
      screen: (event) => byId(event.phone)?.screen(event),
      shown({ phone, shown }) {
        byId(phone)?.shown(shown);
        if (shown.by === 'us') mark(byId(phone));
      },
      behind(event) {
        const phone = byId(event.phone);
        phone?.behind(event);
        if (event.what === 'turn' && event.language && phone?.speaks(event.language)) keep(state);
        behind.tell(event);
      },
      gone({ phones: gone }) {
        const lost = phones.filter(({ person }) => gone.includes(person.ids[person.app]));
        for (const { person } of lost) delete person.ids[person.app];
        if (lost.length > 0) void connect();
      },
      connection: (there) => status(there ? '' : said('lost')),
    },
  );
}

function add(person) {
  const phone = makePhone(person, {
    samples: goods,
    on: {
      linked: () => linked,
      failed,
      app(app) {
        person.app = app;
        phone.screen({ shown: [], read: [] });
        void connect();
      },
      language(code) {
        // Before the first word there is nothing to tell: it is the language the greeting will be in.
        if (phone.isEmpty()) {
          phone.speaks(code);
          keep(state);
        } else void phone.language(code).then(() => phone.redraw());
      },
    },
  });
  return phone;
}

function draw() {
  phones = state.people.map(add);
  $('phones').replaceChildren(...phones.map(({ element }) => element));
  dress();
}

/** On a small screen one phone is seen at a time. */
function tabs() {
  const tab = ({ person }) =>
    make(
      'button',
      { type: 'button', 'aria-pressed': `${person.key === shownKey}`, data: { key: person.key }, onclick: () => show(person.key) },
      make('bdi', {}, person.name),
    );
  $('tabs').setAttribute('aria-label', 'Sarai');
  $('tabs').replaceChildren(...phones.map(tab));
  for (const { element, person } of phones) element.classList.toggle('shown', person.key === shownKey);
}
function show(key) {
  shownKey = key;
  tabs();
  document.querySelector(`#tabs [data-key="${key}"]`)?.focus();
  phones.find(({ person }) => person.key === key)?.toEnd();
}
/** Something came to a phone that is not in sight. */
function mark(phone) {
  if (phone && phone.person.key !== shownKey) document.querySelector(`#tabs [data-key="${phone.person.key}"]`)?.classList.add('unread');
}

function dress() {
  document.documentElement.lang = tags[state.language];
  document.documentElement.dir = directionOf(state.language);
  $('tagline').textContent = said('tagline');
  $('language-label').textContent = said('page_language');
  $('add').textContent = said('add');
  $('afresh').textContent = said('afresh');
  $('behind-toggle').textContent = said('behind');
  $('behind-title').textContent = said('behind');
  $('behind-about').textContent = said('behind_about');
  $('behind').hidden = !state.behind;
  $('behind-toggle').setAttribute('aria-expanded', `${state.behind}`);
  $('language').value = state.language;
  behind.relabel();
  tabs();
}

$('language').replaceChildren(...Object.entries(languages).map(([id, name]) => make('option', { value: id }, name)));
$('language').addEventListener('change', ({ target }) => {
  state.language = target.value;
  // Whoever has not written yet will greet in it.
  for (const phone of phones) if (phone.isEmpty()) phone.speaks(state.language);
  keep(state);
  dress();
});
$('add').addEventListener('click', () => {
  const name = prompt(said('name'))?.trim().slice(0, 40);
  if (!name) return;
  const person = { key: `p${Date.now()}`, name, role: 'buyer', app: 'telegram', language: state.language, ids: {} };
  state.people.push(person);
  const phone = add(person);
  phones.push(phone);
  $('phones').append(phone.element);
  shownKey = person.key;
  tabs();
  phone.focus();
  void connect();
});
$('afresh').addEventListener('click', () => {
  if (!confirm(said('afresh_sure'))) return;
  state = afresh(state);
  shownKey = state.people[0].key;
  behind.forget();
  draw();
  void connect();
});
$('behind-toggle').addEventListener('click', () => {
  state.behind = !state.behind;
  keep(state);
  dress();
  if (state.behind) $('behind').scrollIntoView({ block: 'nearest' });
});

goods = await loadSamples().catch(() => []);
draw();
await connect();
