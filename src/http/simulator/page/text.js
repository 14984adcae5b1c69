/** How a text runs and when it was said. */
import { label, tags } from './labels.js';

const isolated = /[\u2066-\u2068][^\u2069]*\u2069/g;
const arabic = /\p{Script=Arabic}/u;

/** By its first letter that is not somebody else's word inside it. */
export function directionOfText(text) {
  const first = /\p{L}/u.exec(text.replace(isolated, ''))?.[0] ?? /\p{L}/u.exec(text)?.[0] ?? '';
  return arabic.test(first) ? 'rtl' : 'ltr';
}

export const isUrdu = (text) => arabic.test(text);

export const clock = (at) => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

/** Today, yesterday, or the date. */
export function day(at, language) {
  const days = Math.round((midnight(new Date()) - midnight(new Date(at))) / 86_400_000);
  if (days === 0) return label(language, 'today');
  if (days === 1) return label(language, 'yesterday');
  return new Intl.DateTimeFormat(tags[language] ?? 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(at));
}

const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
