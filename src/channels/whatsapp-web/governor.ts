/** Whether a message may go by a paired number now. Pure: what was sent goes in, a decision comes out. */
import { caution } from './caution.ts';

const second = 1_000;
const hourMs = 3_600 * second;
const dayMs = 24 * hourMs;

/** What a number said in one hour, which is told by its beginning. Times are milliseconds since 1970. */
export type Hour = { readonly hour: number; readonly answers: number; readonly news: number; readonly troubles: number; readonly troubledAt?: number };

export type Said = {
  readonly hours: readonly Hour[];
  /** The last message: to whom, when, and how long the pause after it is between its least and most, from 0 to 1. */
  readonly last?: { readonly address: string; readonly at: number; readonly pause: number };
};

export type Kind = 'answers' | 'news';
export type Decision = { readonly ok: true } | { readonly ok: false; readonly waitMs: number };

export const hourOf = (at: number): number => at - (at % hourMs);
const dayOf = (at: number): number => Math.floor((at - caution.startOfDayMs) / dayMs);
const startOf = (day: number): number => day * dayMs + caution.startOfDayMs;

export function decide(said: Said, to: { readonly address: string; readonly kind: Kind }, at: number): Decision {
  const until = Math.max(pausedUntil(said, to), quietUntil(said, at), capsUntil(said, to.kind, at));
  return until <= at ? { ok: true } : { ok: false, waitMs: until - at };
}

/** What the number has said after one message more; `pause` is drawn by chance. */
export function afterSending(said: Said, { address, kind }: { readonly address: string; readonly kind: Kind }, at: number, pause: number): Said {
  return { hours: changed(said, at, (hour) => ({ ...hour, [kind]: hour[kind] + 1 })), last: { address, at, pause } };
}

export const afterTrouble = (said: Said, at: number): Said => ({
  ...said,
  hours: changed(said, at, (hour) => ({ ...hour, troubles: hour.troubles + 1, troubledAt: at })),
});

/** How many messages a day of use allows, by its number from 1 on: a little more each day until the warm-up is over. */
export function perDay(of: keyof typeof caution.perDay, day: number): number {
  const { first, last } = caution.perDay[of];
  const grown = (Math.min(day, caution.warmUpDays) - 1) / (caution.warmUpDays - 1);
  return Math.round(first * (last / first) ** grown);
}

export const perHour = (of: keyof typeof caution.perDay, day: number): number => Math.ceil(perDay(of, day) * caution.hoursShare);

/** Which day of use it is, from 1 on. */
export function dayOfUse({ hours }: Said, at: number): number {
  const today = dayOf(at);
  const used = hours.filter(({ hour, answers, news }) => answers + news > 0 && dayOf(hour) < today && today - dayOf(hour) <= caution.rememberedDays);
  return new Set(used.map(({ hour }) => dayOf(hour))).size + 1;
}

function pausedUntil({ last }: Said, { address, kind }: { readonly address: string; readonly kind: Kind }): number {
  if (!last) return 0;
  const { least, most } = caution.pauseMs[kind === 'news' ? 'news' : last.address === address ? 'same' : 'other'];
  return last.at + least + (most - least) * last.pause;
}

function quietUntil({ hours }: Said, at: number): number {
  const lately = hours.filter(({ troubledAt = 0 }) => troubledAt > at - dayMs);
  if (lately.length === 0) return 0;
  const { least, most } = caution.troubleMs;
  const times = lately.reduce((all, { troubles }) => all + troubles, 0);
  return Math.max(...lately.map(({ troubledAt = 0 }) => troubledAt)) + Math.min(most, least * 2 ** (times - 1));
}

function capsUntil(said: Said, kind: Kind, at: number): number {
  const day = dayOfUse(said, at);
  const isFull = (cap: typeof perDay, within: (hour: number) => boolean) => {
    const some = said.hours.filter(({ hour }) => within(hour));
    const news = some.reduce((all, one) => all + one.news, 0);
    const all = some.reduce((sum, one) => sum + one.answers, news);
    return all >= cap('all', day) || (kind === 'news' && news >= cap('news', day));
  };
  if (isFull(perDay, (hour) => dayOf(hour) === dayOf(at))) return startOf(dayOf(at) + 1);
  return isFull(perHour, (hour) => hour === hourOf(at)) ? hourOf(at) + hourMs : 0;
}

/** Those that matter no more are left behind. */
function changed({ hours }: Said, at: number, change: (hour: Hour) => Hour): readonly Hour[] {
  const now = hours.find(({ hour }) => hour === hourOf(at)) ?? { hour: hourOf(at), answers: 0, news: 0, troubles: 0 };
  const others = hours.filter(({ hour }) => hour !== now.hour && hour > at - (caution.rememberedDays + 1) * dayMs);
  return [...others, change(now)];
}
