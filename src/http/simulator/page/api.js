/** What the page asks of the server. */
const root = '/simulator';

async function post(path, body, type) {
  const answer = await fetch(`${root}${path}`, { method: 'POST', headers: { 'content-type': type }, body });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(said.error ?? answer.statusText);
  return said;
}

const json = (path, body) => post(path, JSON.stringify(body), 'application/json');
const query = (fields) => new URLSearchParams(Object.entries(fields).filter(([, value]) => value)).toString();
const typeOf = (file, kind) => (file.type.startsWith(`${kind}/`) ? file.type.split(';')[0] : 'application/octet-stream');

export const makePhone = async (app, name, language) => (await json('/phones', { app, name, language })).id;

/** Does something on a phone; resolves when Sarai has taken it. */
export const deeds = (phone) => ({
  text: (text) => json(`/phones/${phone}/text`, { text }),
  tap: (on, control) => json(`/phones/${phone}/tap`, { on, control }),
  place: (place) => json(`/phones/${phone}/place`, place),
  enter: (language, role) => json(`/phones/${phone}/enter`, { language, role }),
  language: (language) => json(`/phones/${phone}/language`, { language }),
  sample: (name, caption) => json(`/phones/${phone}/sample`, { name, caption }),
  photo: (file, caption, album) => post(`/phones/${phone}/photo?${query({ caption, album })}`, file, typeOf(file, 'image')),
  document: (file) => post(`/phones/${phone}/document?${query({ name: file.name, mime: file.type })}`, file, 'application/octet-stream'),
  voice: (file) => post(`/phones/${phone}/voice`, file, typeOf(file, 'audio')),
});

export const samples = async () => (await fetch(`${root}/samples`)).json();
export const sampleUrl = (name) => `${root}/samples/${name}`;

/** Where the picture or the recording of a message is. */
export const fileUrl = (shown, app) => (shown.by === 'us' ? `${root}/pictures/${shown.picture}` : `${root}/files/${app}/${shown.picture}`);

/** Where a file that Sarai hands over is. */
export const documentUrl = (hash) => `${root}/documents/${hash}`;

const again = 3_000;

/** Listens to phones until it is told to stop; comes back by itself, and is then shown everything anew. */
export function listen(phones, on) {
  let source;
  let timer;
  const open = () => {
    source = new EventSource(`${root}/events?phones=${phones.join(',')}`);
    for (const name of ['screen', 'shown', 'behind', 'gone']) source.addEventListener(name, ({ data }) => on[name](JSON.parse(data)));
    source.onopen = () => on.connection(true);
    source.onerror = () => {
      on.connection(false);
      // The browser tries again after a broken line, not after a refusal.
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, again);
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
