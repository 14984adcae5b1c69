/** How many a broadcast goes to, and how far it is, a line for each. */
import { type Key, type Params, type Words, words } from '../../conversation/words.ts';
import { type Broadcast, type Counts, type DryRun, type LeftOut, leftOut } from '../../shop/broadcast.ts';
import { appName } from '../house/apps.ts';

const counted = (key: Key, count: number | undefined = 0, params?: Params): readonly Words[] => (count > 0 ? [words(key, { count, ...params })] : []);

/** Those left out, by why. */
export const outWords = (out: Counts<LeftOut>): readonly Words[] => leftOut.flatMap((why) => counted(`telling.out_${why}`, out[why]));

/** What will happen when it is sent. Which apps are told of where there are several. */
export function dryWords({ all, now, morning, later, out, channels }: DryRun): readonly Words[] {
  const apps = Object.entries(channels);
  return [
    ...counted('tell.people', all),
    ...counted('tell.now', now),
    ...counted('tell.morning', morning),
    ...counted('tell.later', later),
    ...outWords(out),
    ...(apps.length > 1 ? apps.flatMap(([channel, count]) => counted('tell.channel', count, { app: appName(channel) })) : []),
  ];
}

/** How it stands, or how it ended. */
export function tallyWords({ state, tally, minutes }: Broadcast): readonly Words[] {
  const { told, read, underWay, waiting, failed, out } = tally;
  if (state === 'running' && tally.all === 0) return [words('telling.soon')];
  const over = state === 'done' || state === 'cancelled';
  const { blocked = 0, parked = 0, 'window-closed': closed = 0, ...others } = failed;
  const other = Object.values(others).reduce<number>((sum, count = 0) => sum + count, 0);
  return [
    words('telling.told', { count: told }),
    ...counted('telling.read', read),
    ...counted('telling.under_way', underWay),
    ...counted(over ? 'telling.not_told' : 'telling.waiting', waiting),
    ...counted('telling.fail_blocked', blocked),
    ...counted('telling.fail_later', parked),
    ...counted('telling.fail_other', other + closed),
    ...outWords(out),
    ...(over ? [minutes < 120 ? words('telling.took', { count: minutes }) : words('telling.took_hours', { count: Math.round(minutes / 60) })] : []),
  ];
}
