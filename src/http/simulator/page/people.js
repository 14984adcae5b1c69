/** Who is on the page, kept in the browser: the ids of the phones are the keys to them. */
const place = 'sarai-phones';

const first = (language) => ({
  language,
  behind: false,
  people: [
    { key: 'p1', name: 'Amina', role: 'seller', app: 'whatsapp', language, ids: {} },
    { key: 'p2', name: 'Bilal', role: 'buyer', app: 'telegram', language, ids: {} },
    { key: 'p3', name: 'Tariq', role: 'trainee', app: 'whatsapp', language, ids: {} },
  ],
});

const guess = () => {
  const [code = 'en'] = (navigator.language ?? 'en').toLowerCase().split('-');
  return code === 'ur' || code === 'zh' ? code : 'en';
};

/** The people of last time, or three new ones. */
export function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(place));
    if (Array.isArray(kept?.people) && kept.people.length > 0) return kept;
  } catch {
    // Nothing readable is kept: begin anew.
  }
  return first(guess());
}

export function keep(state) {
  try {
    localStorage.setItem(place, JSON.stringify(state));
  } catch {
    // A browser that keeps nothing still shows phones, until it is closed.
  }
}

export const afresh = (state) => ({ ...first(state.language), behind: state.behind });
