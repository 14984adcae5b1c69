/** The operator's broadcasts as pages. Counts, and nobody's name. */
import { escaped, lasted, pageHtml } from './html.ts';

type Counts = { readonly [name: string]: number | undefined };

export type Written = { readonly roles: readonly string[]; readonly countries: readonly string[]; readonly texts: { readonly [language: string]: string } };

export type Shown = {
  readonly id: number;
  readonly kind: string;
  readonly state: string;
  readonly endedBy: string | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly audience: { readonly roles?: readonly string[]; readonly countries?: readonly string[] };
  readonly texts: { readonly [language: string]: string };
  readonly tally: {
    readonly all: number;
    readonly waiting: number;
    readonly underWay: number;
    readonly told: number;
    readonly delivered: number;
    readonly read: number;
    readonly failed: Counts;
    readonly out: Counts;
  };
};

export type Dry = {
  readonly all: number;
  readonly now: number;
  readonly morning: number;
  readonly later: number;
  readonly out: Counts;
  readonly channels: Counts;
};

/** What the pages may see and do. */
export type Broadcasts = {
  /** Characters of a text. */
  readonly textAtMost: number;
  list(): Promise<readonly Shown[]>;
  one(id: number): Promise<Shown | undefined>;
  /** To whom a draft would go now. */
  dry(id: number): Promise<Dry | undefined>;
  draft(written: Written): Promise<number>;
  /** `false` where it is not in a state for that. */
  steer(id: number, act: 'start' | 'pause' | 'resume' | 'cancel'): Promise<boolean>;
};

const languages = { en: 'English', ur: 'Urdu', 'ur-Latn': 'Roman Urdu', zh: 'Chinese' } as const;
const roles = { seller: 'sellers', buyer: 'buyers', trainee: 'trainees' } as const;
const countries = { PK: 'Pakistan', CN: 'China' } as const;
const kinds: { readonly [kind: string]: string } = { notice: 'notice of yours', offer: 'offer of a shop', stock: 'goods that are back' };

const whyOut: { readonly [why: string]: string } = {
  opted_out: 'want no messages',
  not_agreed: 'have not said yes to such messages',
  unwanted: 'have switched such messages off',
  cap: 'have had enough of such messages this week',
  blocked: 'have blocked us or are gone',
  silent: 'were silent for half a year',
  no_text: 'read a language in which there is no text',
  late: 'could not be reached in two days',
};
const whyFailed: { readonly [outcome: string]: string } = {
  blocked: 'have blocked us',
  refused: 'the platform refused it',
  'window-closed': 'their app does not let us write to them now',
  parked: 'hear it when they write again',
  overtaken: 'had to wait, and was not true any more',
  'gave-up': 'the platform could not be reached for too long',
};

const number = (count: number): string => count.toLocaleString('en');
const row = (count: number | undefined = 0, name = '', heed = false): string =>
  count === 0 ? '' : `<tr><th scope="row">${escaped(name)}</th><td class="number${heed ? ' heed' : ''}">${number(count)}</td></tr>`;
const rowsOf = (counts: Counts, names: { readonly [name: string]: string }): string =>
  Object.entries(counts)
    .toSorted(([, a = 0], [, b = 0]) => b - a)
    .map(([name, count]) => row(count, names[name] ?? name))
    .join('');
const table = (title: string, body: string): string => (body === '' ? '' : `<table><caption>${title}</caption><tbody>${body}</tbody></table>`);

export function listHtml(all: readonly Shown[], now: Date): string {
  const rows = all.map(({ id, kind, state, startedAt, texts, tally }) => {
    const name = Object.values(texts)[0] ?? kinds[kind] ?? kind;
    const since = startedAt ? `${lasted((now.getTime() - startedAt.getTime()) / 1000)} ago` : 'not yet';
    return `<tr><td><a href="/operator/broadcasts/${id}">${id}: ${escaped([...name].slice(0, 60).join(''))}</a></td><td>${escaped(state)}</td><td>${since}</td><td class="number">${number(tally.told)} of ${number(tally.all)}</td></tr>`;
  });
  const listed =
    rows.length === 0
      ? '<p class="none">None yet.</p>'
      : `<table class="rows"><thead><tr><th scope="col">broadcast</th><th scope="col">state</th><th scope="col">sent</th><th scope="col" class="number">told</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  return pageHtml(
    '/operator/broadcasts',
    `<p class="lead">What is said to many people, by you and by sellers. Nothing is sent before you have seen to how many it goes. <a href="/operator/broadcasts/new">Write a new one</a></p>${listed}`,
  );
}

type Tried = { readonly written: Written; readonly objection: string };

export function draftHtml(most: number, tried?: Tried): string {
  const box = (name: string, label: string, ticked = false): string =>
    `<label><input type="checkbox" name="${name}"${ticked ? ' checked' : ''}> ${label}</label>`;
  const boxes = (what: 'role' | 'country', names: { readonly [id: string]: string }, ticked: readonly string[] = []): string =>
    Object.entries(names)
      .map(([id, label]) => box(`${what}-${id}`, label, ticked.includes(id)))
      .join('');
  const areas = Object.entries(languages).map(
    ([code, name]) =>
      `<label>${name}<textarea name="text-${code}" lang="${code}" dir="${code === 'ur' ? 'rtl' : 'ltr'}">${escaped(tried?.written.texts[code] ?? '')}</textarea></label>`,
  );
  return pageHtml(
    '/operator/broadcasts',
    `${tried ? `<p class="ill" role="alert">${escaped(tried.objection)}</p>` : ''}<p class="lead">Who reads a language that you leave empty is left out, and counted. At most ${number(most)} characters each. Nothing is sent yet: the next page shows to how many it would go.</p>
<form method="post" action="/operator/broadcasts"><fieldset><legend>To whom; no tick means all</legend>${boxes('role', roles, tried?.written.roles)}<br>${boxes('country', countries, tried?.written.countries)}</fieldset>
<div class="texts">${areas.join('\n')}</div><button class="go">See to how many it goes</button></form>`,
  );
}

export const oneHtml = (one: Shown, dry: Dry | undefined, now: Date): string =>
  pageHtml(
    '/operator/broadcasts',
    `<p class="lead">${one.id}: ${escaped(kinds[one.kind] ?? one.kind)}, to ${escaped(addressed(one.audience))}. <strong>${escaped(stateOf(one, now))}</strong></p>
${dry ? dryTables(dry) : tallyTables(one.tally)}<div class="deeds">${deedsOf(one, dry)}</div>
<div class="texts">${Object.entries(one.texts).map(bubbleHtml).join('\n')}</div>`,
  );

/** As people read it: the lines are theirs. */
const bubbleHtml = ([code, text]: readonly [string, string]): string =>
  `<div>${code in languages ? languages[code as keyof typeof languages] : escaped(code)}, ${number([...text].length)} characters<div class="bubble" lang="${escaped(code)}" dir="${code === 'ur' ? 'rtl' : 'ltr'}">${escaped(text)}</div></div>`;

function addressed({ roles: to, countries: where }: Shown['audience']): string {
  const named = (ids: readonly string[], names: { readonly [id: string]: string }): string => ids.map((id) => names[id] ?? id).join(' and ');
  return `${to ? named(to, roles) : 'all'}${where ? ` in ${named(where, countries)}` : ''}`;
}

function stateOf({ state, endedBy, startedAt, endedAt }: Shown, now: Date): string {
  const took = startedAt ? lasted(((endedAt ?? now).getTime() - startedAt.getTime()) / 1000) : '';
  switch (state) {
    case 'draft':
      return 'A draft: nothing was sent.';
    case 'running':
      return `Being sent, for ${took}.`;
    case 'paused':
      return 'Held: nobody more is told.';
    case 'done':
      return `Done, in ${took}.`;
    default:
      return endedBy === null ? 'Stopped.' : `Stopped: the goods are ${endedBy === 'sold_out' ? 'sold out' : 'not for sale any more'}.`;
  }
}

const bills = (channel: string): string => (channel.includes('whatsapp') && !channel.includes('web') ? ' (WhatsApp bills each template message)' : '');

function dryTables({ all, now, morning, later, out, channels }: Dry): string {
  const goes = [
    row(all, 'addressed'),
    row(now, 'told now'),
    row(morning, 'asleep: told in the morning'),
    row(later, 'outside the 24 hours: by template, or when they write again'),
  ];
  const by = Object.entries(channels).map(([channel, count]) => row(count, `${channel}${bills(channel)}`));
  return `<div class="sections">${table('To how many it would go', goes.join(''))}${table('By channel', by.join(''))}${table('Left out', rowsOf(out, whyOut))}</div>`;
}

function tallyTables({ all, waiting, underWay, told, delivered, read, failed, out }: Shown['tally']): string {
  const goes = [
    row(all, 'addressed'),
    row(told, 'told'),
    row(delivered, 'of them: delivered'),
    row(read, 'of them: read'),
    row(underWay, 'on the way'),
    row(waiting, 'not told'),
  ];
  return `<div class="sections">${table('How far it is', goes.join(''))}${table('Failed', rowsOf(failed, whyFailed))}${table('Left out', rowsOf(out, whyOut))}</div>`;
}

function deedsOf({ id, state }: Shown, dry: Dry | undefined): string {
  const deed = (act: string, label: string, go = false): string =>
    `<form method="post" action="/operator/broadcasts/${id}/${act}"><button${go ? ' class="go"' : ''}>${label}</button></form>`;
  const some = dry ? dry.now + dry.morning + dry.later : 0;
  switch (state) {
    case 'draft':
      return `${some > 0 ? deed('start', `Send it to ${number(some)} ${some === 1 ? 'person' : 'people'}`, true) : '<p class="ill">There is nobody who may be told.</p>'}${deed('cancel', 'Throw it away')}`;
    case 'running':
      return deed('pause', 'Hold') + deed('cancel', 'Stop it');
    case 'paused':
      return deed('resume', 'Go on', true) + deed('cancel', 'Stop it');
    default:
      return '';
  }
}
