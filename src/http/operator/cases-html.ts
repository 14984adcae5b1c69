/** The cases of people who asked for a person, as pages. The list holds numbers and nobody's words; a case is its person's words, and each look at it is kept. */
import { randomUUID } from 'node:crypto';
import { escaped, lasted, moment, pageHtml, tableHtml } from './html.ts';

export type OpenCase = {
  readonly number: number;
  readonly person: number;
  readonly role: string | null;
  readonly language: string | null;
  readonly channel: string | null;
  readonly askedAt: Date;
  readonly waitsSince: Date | null;
  readonly takenAt: Date | null;
  readonly answeredAt: Date | null;
  /** The bot is quiet in the talk. */
  readonly quiet: boolean;
};

export type Case = OpenCase & {
  readonly firstName: string | null;
  readonly about: string;
  readonly blocked: boolean;
  readonly settledAt: Date | null;
  /** Their app takes nothing now. */
  readonly shut: boolean;
  readonly open?: { readonly flow: string; readonly question: string | null } | undefined;
  readonly orders: readonly { readonly number: string; readonly side: string; readonly state: string; readonly since: Date; readonly care: string | null }[];
  readonly lines: readonly { readonly at: Date; readonly from: 'person' | 'bot' | 'hand'; readonly text: string; readonly waits: boolean }[];
  readonly events: readonly { readonly act: string; readonly by: string | null; readonly at: Date }[];
};

type Writer = { readonly by: string | null; readonly form?: string };
type Acted = { readonly ok: true } | { readonly ok: false; readonly why: 'not_found' | 'closed' | 'no_talk' | 'blocked' };

/** What the pages may see and do. */
export type Cases = {
  /** Characters of an answer. */
  readonly textAtMost: number;
  list(): Promise<readonly OpenCase[]>;
  one(number: number, by: string | null): Promise<Case | undefined>;
  take(number: number, writer: Writer): Promise<Acted>;
  answer(number: number, text: string, writer: Writer): Promise<Acted>;
  giveBack(number: number, writer: Writer): Promise<Acted>;
  close(number: number, writer: Writer): Promise<Acted>;
};

const languages: { readonly [code: string]: string } = { en: 'English', ur: 'Urdu', 'ur-Latn': 'Roman Urdu', zh: 'Chinese' };
const acts: { readonly [act: string]: string } = {
  asked: 'asked',
  added: 'asked again',
  looked: 'looked at',
  taken: 'said to be read',
  answered: 'answered',
  given_back: 'given back',
  closed: 'closed',
};
const whyNot = {
  not_found: 'There is no such case any more.',
  closed: 'This case was closed meanwhile. If they write “human”, another is opened.',
  no_talk: 'There is nowhere to answer any more: the app they asked in belongs to nobody now.',
  blocked: 'They blocked us: nothing can be sent to them until they write again.',
} as const;

export const objectionTo = (why: keyof typeof whyNot): string => whyNot[why];

const ago = (at: Date, now: Date): string => lasted(Math.max(0, (now.getTime() - at.getTime()) / 1000));

export function listHtml(cases: readonly OpenCase[], now: Date): string {
  const rows = cases.map((one) => [
    `<a href="/operator/cases/${one.number}">Case ${one.number}</a>`,
    one.waitsSince ? `<span class="heed">${ago(one.waitsSince, now)}</span>` : '',
    standing(one),
    escaped(who(one)),
    `asked ${ago(one.askedAt, now)} ago`,
  ]);
  return pageHtml(
    '/operator/cases',
    `<p class="lead">People who asked for a person of Sarai. Those who wait for a word stand first, the longest on top.</p>
${tableHtml('Open cases', ['case', 'waits', 'how it stands', 'who'], rows)}`,
  );
}

const who = ({ person, role, language, channel }: OpenCase): string =>
  [`person ${person}`, role ?? 'no role yet', languages[language ?? ''] ?? 'no language yet', channel ?? 'no app any more'].join(', ');

function standing({ waitsSince, takenAt, answeredAt, quiet }: OpenCase): string {
  const bot = quiet ? 'the bot is quiet' : 'the bot answers';
  if (waitsSince === null) return `${answeredAt ? 'answered' : 'given back'}; ${bot}`;
  if (answeredAt && waitsSince > answeredAt) return `they wrote again; ${bot}`;
  return `${takenAt ? 'being read' : 'not read yet'}; ${bot}`;
}

/** What was tried with the form and is to be mended. */
type Tried = { readonly text: string; readonly by: string | null; readonly objection: string };

export function oneHtml(one: Case, now: Date, most: number, tried?: Tried): string {
  const { number, about, firstName, events, settledAt } = one;
  const looks = events.filter(({ act }) => act === 'looked');
  return pageHtml(
    '/operator/cases',
    `${tried ? `<p class="ill" role="alert">${escaped(tried.objection)}</p>` : ''}
<p class="lead"><strong>Case ${number}</strong>: ${firstName === null ? 'somebody without a name' : `<bdi>${escaped(firstName)}</bdi>`}, ${escaped(who(one))}; ${settledAt ? `closed ${moment(settledAt)}.` : `${escaped(standing(one))}.`}
${one.waitsSince ? `<span class="heed">They have waited for ${ago(one.waitsSince, now)}.</span>` : ''}</p>
<div class="bubble" dir="auto">${escaped(about)}</div>
${summaryHtml(one, now)}
<h2>The talk</h2>
<p class="lead">Its last ${one.lines.length} messages, for whoever answers this case. Each look is kept: ${looks.length} by now. <a href="/operator/cases/${number}">Look again</a></p>
<ol class="talk">${one.lines.map(lineHtml).join('\n')}</ol>
${settledAt ? '' : answerHtml(one, most, tried)}
${tableHtml(
  'What was done',
  ['when', 'what'],
  events.filter(({ act }) => act !== 'looked').map(({ act, by, at }) => [moment(at), escaped(acts[act] ?? act), by === null ? '' : `by ${escaped(by)}`]),
)}`,
  );
}

function summaryHtml({ open, orders }: Case, now: Date): string {
  const where = open
    ? `In the talk “${escaped(open.flow)}”${open.question === null ? '.' : `, where they are asked: <q>${escaped(open.question)}</q>`}`
    : 'Nothing else is open in their talk.';
  const disputes = orders.filter(({ care }) => care !== null);
  const rows = orders.map((order) => [
    escaped(order.number),
    order.side === 'buyer' ? 'they buy' : 'they sell',
    escaped(order.state),
    order.care === null ? '' : `<span class="heed">${escaped(order.care)}</span>`,
    `since ${ago(order.since, now)}`,
  ]);
  const lead = disputes.length === 0 ? '' : ` <span class="heed">Not content with ${disputes.map(({ number }) => escaped(number)).join(', ')}.</span>`;
  return `<p>${where}${lead}</p>${orders.length === 0 ? '' : tableHtml('Their last orders', ['order', 'side', 'state', 'complaint'], rows)}`;
}

const lineHtml = ({ at, from, text, waits }: Case['lines'][number]): string =>
  `<li class="${from}"><small>${from === 'person' ? 'They' : from === 'hand' ? 'By hand' : 'Bot'}, ${moment(at)}${waits ? ', <span class="heed">not sent yet</span>' : ''}</small><div class="bubble" dir="auto">${escaped(text)}</div></li>`;

function answerHtml({ number, blocked, shut, channel, quiet, language, events }: Case, most: number, tried?: Tried): string {
  const by = tried ? tried.by : (events.findLast(({ act }) => act === 'answered' || act === 'taken')?.by ?? null);
  const post = (deed: string, inner: string) => `<form method="post" action="/operator/cases/${number}/${deed}">${inner}</form>`;
  const name = `<label for="by">Your name, as they read it (may stay empty)</label><input id="by" name="by" maxlength="40" autocomplete="off" value="${escaped(by ?? '')}">`;
  const box = `<label for="text">Your answer, at most ${most.toLocaleString('en')} characters. They read ${escaped(languages[language ?? ''] ?? 'English')}.</label>
<textarea id="text" name="text" dir="auto" required maxlength="${most}">${escaped(tried?.text ?? '')}</textarea>${name}<input type="hidden" name="form" value="${randomUUID()}">
<div class="deeds"><button class="go">Send the answer</button><button formaction="/operator/cases/${number}/take" formnovalidate>Only say that it is being read</button></div>`;
  const none = blocked || channel === null;
  return `<h2>Answer</h2>${shut ? '<p class="ill">The 24 hours of WhatsApp are over: it takes nothing of ours now. What you send waits, and goes when they write again.</p>' : ''}
${none ? `<p class="ill">${objectionTo(blocked ? 'blocked' : 'no_talk')}</p>` : `<form class="answer" method="post" action="/operator/cases/${number}/answer">${box}</form>`}
<p class="lead">${quiet ? 'The bot is quiet in this talk, half an hour from your last word on; news of their own orders still come.' : 'The bot answers in this talk; it is quiet once you answer.'}</p>
<div class="deeds">${quiet ? post('back', '<button>Give the talk back to the bot</button>') : ''}${post('close', '<button>Close the case</button>')}</div>`;
}
