/**
 * How fast a platform may be written to, by all processes together. What somebody waits for goes at once and is only counted;
 * what can wait is given moments in what is left of the rate, so a reply never stands behind a broadcast.
 */
import type { House } from './house.ts';

export type Pace = {
  readonly perSecond: number;
  /** For how long nothing may be sent now; `granted` is what was given a moment. */
  quietMs(granted: boolean): number;
  /** One message more than was granted goes. */
  count(): void;
  /** The platform refused one at this address, for so long. */
  refused(address: string, ms: number, granted: boolean): void;
  /** Moments for so many messages: how long until the first, and from each to the next. */
  grant(messages: number): Promise<{ readonly firstMs: number; readonly eachMs: number }>;
  /** Resolves when all that was sent is counted. */
  idle(): Promise<void>;
};

/** A message that is late by a hair must not fall into a second that is full. */
const share = 0.98;
/** How long what was sent may go uncounted. */
const countEveryMs = 100;

/** `undefined` for a channel without such a limit. */
export function makePaces({ channels, pace: book, log }: Pick<House, 'channels' | 'pace' | 'log'>): (channel: string) => Pace | undefined {
  const paces = new Map(
    Object.values(channels).flatMap(({ name, perSecond }) => (perSecond === undefined ? [] : [[name, makePace(name, perSecond, book, log)] as const])),
  );
  return (channel) => paces.get(channel);
}

function makePace(channel: string, perSecond: number, book: House['pace'], log: House['log']): Pace {
  const eachMs = 1000 / (perSecond * share);
  let uncounted = 0;
  let timer: NodeJS.Timeout | undefined;
  let telling: Promise<unknown> = Promise.resolve();
  let quietUntil = 0;
  let grantedQuietUntil = 0;
  let refusal = { address: '', until: 0 };

  /** Writes what was sent meanwhile, with more, and hears what the others were told. */
  async function tell(more: { readonly messages?: number; readonly holdMs?: number; readonly quietMs?: number } = {}): Promise<number> {
    const { messages = 0, ...rest } = more;
    const sentMs = uncounted * eachMs;
    uncounted = 0;
    const { usedMs, quietMs } = await book(channel, { sentMs, grantMs: messages * eachMs, ...rest });
    if (quietMs > 0) quietUntil = Math.max(quietUntil, performance.now() + quietMs);
    return usedMs;
  }

  /** What is not counted is not lost: a platform that is written to too fast says so. */
  function tellSoon(more?: Parameters<typeof tell>[0]): void {
    const told = tell(more).catch(() => log.warn({ channel }, 'messages were sent and not counted'));
    telling = Promise.all([telling, told]);
  }

  function tellCounted(): void {
    clearTimeout(timer);
    timer = undefined;
    if (uncounted > 0) tellSoon();
  }

  return {
    perSecond,
    quietMs: (granted) => Math.max(0, (granted ? Math.max(quietUntil, grantedQuietUntil) : quietUntil) - performance.now()),
    count() {
      uncounted += 1;
      timer ??= setTimeout(tellCounted, countEveryMs).unref();
    },
    refused(address, ms, granted) {
      const now = performance.now();
      // A platform does not say whether it meant this talk or all of them; in a second one at the same time it meant all.
      const all = refusal.until > now && refusal.address !== address;
      refusal = { address, until: now + ms };
      if (!all && !granted) return;
      grantedQuietUntil = Math.max(grantedQuietUntil, now + ms);
      if (all) quietUntil = Math.max(quietUntil, now + ms);
      tellSoon({ holdMs: ms, ...(all && { quietMs: ms }) });
    },
    async grant(messages) {
      const usedMs = await tell({ messages });
      return { firstMs: usedMs - messages * eachMs, eachMs };
    },
    async idle() {
      tellCounted();
      await telling;
    },
  };
}
