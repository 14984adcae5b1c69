/** What happens behind the talks, as it passes: where each one stands, and every turn, delivery and job. */
import { make } from './dom.js';
import { label } from './labels.js';
import { clock } from './text.js';

const most = 200;

/** `nameOf` tells whose phone an id is. */
export function makeBehind({ language, nameOf }) {
  const stands = document.querySelector('#stands');
  const passing = document.querySelector('#passing');
  const stacks = new Map();
  const said = (name, filled) => label(language(), name, filled);

  function drawStands() {
    const people = [...stacks].filter(([phone]) => nameOf(phone) !== undefined).map(([phone, stack]) => person(nameOf(phone), stack, said));
    stands.replaceChildren(make('h3', {}, said('stands')), ...people);
  }
  return {
    tell(event) {
      const name = nameOf(event.phone);
      if (name === undefined || event.what === 'begun') return;
      if (event.what === 'turn') {
        stacks.set(event.phone, event.stack);
        drawStands();
      }
      const at = make('time', { dir: 'ltr' }, clock(new Date().toISOString()));
      passing.prepend(make('li', { class: event.fault ? 'fault' : event.what }, at, make('strong', {}, make('bdi', {}, ` ${name} `)), told(event, said)));
      while (passing.children.length > most) passing.lastChild.remove();
    },
    forget() {
      stacks.clear();
      passing.replaceChildren();
      drawStands();
    },
    relabel: drawStands,
  };
}

function told(event, said) {
  if (event.what === 'turn') return said(event.fault ? 'fault' : 'turn', event);
  if (event.what === 'delivery') return said('delivery', event);
  return said('job', { job: event.job, at: clock(event.at) });
}

function person(name, stack, said) {
  const flows = stack.map(({ flow, asks, answers }) => {
    const question = asks === undefined ? [] : [` · ${said('asks')} `, make('code', {}, asks)];
    return make('li', {}, make('code', {}, flow), ...question, known(answers));
  });
  const talk = stack.length === 0 ? make('p', {}, said('nothing')) : make('ul', {}, ...flows);
  return make('div', { class: 'stand' }, make('strong', {}, make('bdi', {}, name)), talk);
}

const known = (answers) =>
  answers.length === 0 ? '' : make('dl', {}, ...answers.flatMap(({ name, value }) => [make('dt', {}, name), make('dd', { dir: 'auto' }, value)]));
