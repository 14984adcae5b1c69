/** The time of day where somebody lives. */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  formats.set(timeZone, made);
  return made;
}

const partsIn = (time: Date, timeZone: string): { readonly [part: string]: number } =>
  Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  );

/** Minutes since midnight there. Throws a `RangeError` for what is no time zone. */
export function minuteIn(time: Date, timeZone: string): number {
  const { hour = 0, minute = 0 } = partsIn(time, timeZone);
  return hour * 60 + minute;
}

/** The day there (`2026-11-22`). */
export function localDay(time: Date, timeZone: string): string {
  const { year = 0, month = 0, day = 0 } = partsIn(time, timeZone);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A moment as a clock and a calendar on the wall show it. */
export type WallTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

/**
 * The moment that a wall there shows so. Of an hour that an autumn night has twice, one of the two; `undefined` where the calendar
 * has no such day.
 */
export function momentOf(wall: WallTime, timeZone: string): Date | undefined {
  const { year, month, day, hour, minute, second } = wall;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  const named = new Date(asUtc);
  if (named.getUTCMonth() !== month - 1 || named.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) return undefined;
  const first = new Date(asUtc - offsetMs(named, timeZone));
  return new Date(asUtc - offsetMs(first, timeZone));
}

/** How far the wall there is ahead of UTC. */
function offsetMs(time: Date, timeZone: string): number {
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = partsIn(time, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time.getTime() / 1000) * 1000;
}
