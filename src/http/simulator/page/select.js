/** A choice with its label, redrawn in another language now and then. */
import { make } from './dom.js';

export function makeSelect(ids, said, chosen) {
  const name = make('span', { class: 'unseen' });
  const box = make('select', { onchange: () => chosen(box.value) }, ...ids.map((id) => make('option', { value: id }, said(id))));
  return {
    element: make('label', { class: 'pick' }, name, box),
    dress(title, value) {
      name.textContent = title;
      for (const option of box.options) option.textContent = said(option.value);
      box.value = value;
    },
  };
}
