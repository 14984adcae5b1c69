/**
 * How fast a platform may be written to, by all processes together. What somebody waits for goes at once and is only counted;
 * what can wait is given moments in what is left of the rate, so a reply never stands behind a broadcast; in a rush the
 * moments give way: beside.ts.
 */
import type { Channel } from '../../channels/channel.ts';
import type { House } from '../house.ts';
import { type Beside, makeBeside } from './beside.ts';
import { makeTalkPace, type TalkPace } from './talk-pace.ts';

export type Pace = {
  readonly perSecond: number;
  /** Hears what others sent, there and beside the moments. For who takes a talk over, and not for a turn, which did not wait for it. */
  takeOver(address: string): Promise<void>;
  /** For how long nothing may be sent to this address now. */
  restMs(address: string): number;
  /** Nothing goes now that was given a moment: it needs another one, for otherwise all of them go at once, or beside too much else. */
  isHeld(): boolean;
  /** Whether a sending there may wait so long in its place. */
  mayWait(address: string, restMs: number): boolean;
  /** One message more goes there. What goes at the moment it was given is counted already, but for its talk. */
  count(address: string, as: { readonly granted: boolean; readonly waited: boolean }): void;
  /** One came in. */
  heard(): void;
  /** The platform refused one at this address, for so long; `who` is whom it said it meant. */
  refused(address: string, ms: number, granted: boolean, who?: 'talk' | 'all'): void;
  /** Moments for so many messages: how long until the first, and from each to the next. */
  grant(messages: number): Promise<{ readonly firstMs: number; readonly eachMs: number }>;
  /** Resolves when all that was sent is counted. */
  idle(): Promise<void>;
};

/** A message that is late by a hair must not fall into a second that is full. */
const share = 0.98;
/** How long what was sent may go uncounted. */
const countEveryMs = 50;

type Parts = Pick<House, 'channels' | 'pace' | 'paceSeen' | 'time' | 'log'>;

/** `undefined` for a channel without such a limit. */
export function makePaces({ channels, ...parts }: Parts): (channel: string) => Pace | undefined {
  const paces = new Map(
    Object.values(channels).flatMap((channel) => {
      const { name, perSecond } = channel;
      return perSecond === undefined ? [] : [[name, makePace({ ...channel, perSecond }, parts)] as const];
    }),
  );
  return (channel) => paces.get(channel);
}

type Rated = Pick<Channel, 'name' | 'talk' | 'countsHeard'> & Required<Pick<Channel, 'perSecond'>>;

function makePace({ name: channel, perSecond, talk, countsHeard }: Rated, { pace: book, paceSeen, time, log }: Omit<Parts, 'channels'>): Pace {
  const eachMs = 1000 / (perSecond * share);
  const talks = makeTalkPace(talk, time);
  const beside = makeBeside(eachMs, time);
  let counting = false;
  let telling: Promise<unknown> = Promise.resolve();
  let quietUntil = 0;
  let heldUntil = 0;
  let refusal = { address: '', until: 0 };

  /** Writes what was sent meanwhile, with more, and hears what the others were told. */
  async function tell(more: { readonly messages?: number; readonly holdMs?: number; readonly quietMs?: number } = {}): Promise<number> {
    const { messages = 0, ...rest } = more;
    const used = await book(channel, { sentMs: beside.untoldMs(), grantMs: messages * eachMs, talks: talks.untold(), ...rest });
    if (used.quietMs > 0) quietUntil = Math.max(quietUntil, time.ms() + used.quietMs);
    beside.heard(used.besideMs);
    talks.heard(used.talks);
    return used.usedMs;
  }

  /** What is not counted is not lost: a platform that is written to too fast says so. */
  function tellSoon(more?: Parameters<typeof tell>[0]): void {
    const told = tell(more).catch(() => log.warn({ channel }, 'messages were sent and not counted'));
    telling = Promise.all([telling, told]);
  }

  function tellCounted(): void {
    counting = false;
    if (beside.isUntold()) tellSoon();
  }

  function countOne(): void {
    beside.count();
    if (counting) return;
    counting = true;
    void time.pause(countEveryMs).then(tellCounted);
  }

  return {
    perSecond,
    takeOver: takingOver(channel, { talks, beside }, { paceSeen, log }),
    restMs: (address) => Math.max(0, quietUntil - time.ms(), beside.restMs(), talks.restMs(address)),
    isHeld: () => Math.max(quietUntil, heldUntil) > time.ms() || beside.isRush(),
    mayWait: talks.mayWait,
    count(address, { granted, waited }) {
      talks.count(address, waited);
      if (!granted) countOne();
    },
    heard: () => (countsHeard ? countOne() : undefined),
    refused(address, ms, granted, who) {
      const now = time.ms();
      // A platform that does not say whether it meant this talk or all of them meant all if it refuses a second one at the same time.
      const all = who === 'all' || (who === undefined && refusal.until > now && refusal.address !== address);
      if (who === undefined) refusal = { address, until: now + ms };
      if (!all) talks.hold(address, ms);
      if (who === 'talk' || (!all && !granted)) return;
      heldUntil = Math.max(heldUntil, now + ms);
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

const takingOver =
  (
    channel: string,
    { talks, beside }: { readonly talks: TalkPace; readonly beside: Beside },
    { paceSeen, log }: Pick<House, 'paceSeen' | 'log'>,
  ): Pace['takeOver'] =>
  async (address) => {
    try {
      const { talkMs, besideMs } = await paceSeen(channel, address);
      talks.heard([{ address, usedMs: talkMs }]);
      beside.heard(besideMs);
    } catch {
      log.warn({ channel }, 'what others sent is not known');
    }
  };
