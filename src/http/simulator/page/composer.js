/** Where one writes: text, photos with words, files, voice notes. */
import { openAttach } from './attach.js';
import { icon, make } from './dom.js';
import { label } from './labels.js';
import { makeRecorder } from './recorder.js';
import { makeStrip, sendAll } from './strip.js';
import { directionOfText } from './text.js';

/** `send` is told what to do with the phone's deeds and gives whether it went through. */
export function makeComposer({ language, samples, send }) {
  const said = (name) => label(language(), name);
  const input = make('textarea', { rows: 1, enterkeyhint: 'send', dir: 'auto', maxlength: 8000 });
  const attach = make('button', { type: 'button', class: 'round attach', 'aria-haspopup': 'dialog' }, icon('attach'));
  const act = make('button', { type: 'submit', class: 'round act' });
  const photo = make('input', { type: 'file', accept: 'image/*', multiple: true, hidden: true });
  const voice = make('input', { type: 'file', accept: 'audio/*', hidden: true });
  const paper = make('input', { type: 'file', accept: '.csv,.tsv,.txt,text/csv,text/plain', hidden: true });
  const sheet = make('dialog', { class: 'sheet' });
  const strip = makeStrip(
    () => said('remove'),
    () => dress(),
  );
  const note = (file) => file && send((deeds) => deeds.voice(file));
  const recorder = makeRecorder({ changed: () => dress(), done: note, none: () => voice.click() });
  const form = make('form', { class: 'composer' }, strip.element, attach, input, act, photo, voice, paper, sheet);

  /** With nothing to send, the button records. */
  function dress() {
    const nothing = input.value.trim() === '' && strip.isEmpty();
    act.replaceChildren(icon(nothing && !recorder.isOn() ? 'mic' : 'send'));
    act.setAttribute('aria-label', said(recorder.isOn() ? 'recording' : nothing ? 'record' : 'send'));
    act.classList.toggle('recording', recorder.isOn());
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, 130)}px`;
    input.dir = input.value === '' ? '' : directionOfText(input.value);
  }

  async function submit() {
    const text = input.value.trim();
    if (recorder.isOn()) return recorder.stop();
    if (text === '' && strip.isEmpty()) return recorder.record();
    input.value = '';
    const photos = strip.take();
    const went = await send((deeds) => (photos.length === 0 ? deeds.text(text) : sendAll(deeds, photos, text)));
    // What did not go through is not lost, unless something else stands there by now.
    if (went || input.value !== '') return;
    input.value = text;
    strip.put(photos);
  }

  function pick(files) {
    strip.add(files);
    input.focus();
  }
  const hand = (file) => file && send((deeds) => deeds.document(file));
  listen({ form, input, photo, voice, paper, attach, sheet }, { submit, dress, pick, note, hand, attach: openSheet });
  function openSheet() {
    const sample = (name, caption) => send((deeds) => deeds.sample(name, caption));
    openAttach(sheet, {
      said,
      language: language(),
      samples,
      take: { photo: () => photo.click(), document: () => paper.click(), voice: () => voice.click(), sample },
    });
  }

  return {
    element: form,
    focus: () => input.focus(),
    relabel() {
      input.setAttribute('aria-label', said('write'));
      input.placeholder = said('write');
      attach.setAttribute('aria-label', said('attach'));
      dress();
    },
  };
}

function listen({ form, input, photo, voice, paper, attach, sheet }, on) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    on.submit();
  });
  input.addEventListener('input', on.dress);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  input.addEventListener('paste', ({ clipboardData }) => {
    const photos = [...clipboardData.files].filter(({ type }) => type.startsWith('image/'));
    if (photos.length > 0) on.pick(photos);
  });
  photo.addEventListener('change', () => {
    on.pick([...photo.files]);
    photo.value = '';
  });
  voice.addEventListener('change', () => {
    on.note(voice.files[0]);
    voice.value = '';
  });
  paper.addEventListener('change', () => {
    on.hand(paper.files[0]);
    paper.value = '';
  });
  attach.addEventListener('click', on.attach);
  sheet.addEventListener('click', ({ target }) => target === sheet && sheet.close());
}
