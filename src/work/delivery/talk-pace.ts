/**
 * How fast one person may be written to. One process at a time sends to a conversation, so each counts for itself and waits for nobody;
 * of busy talks, which another process may have had before, it tells the others and hears of them. A second message soon after the
 * first makes a talk busy.
 */
import type { TalkRate } from '../../channels/rates.ts';
import type { TalkUse } from '../house.ts';
import type { Time } from '../time.ts';

export type TalkPace = {
  /** For how long nothing may go to this address. */
  restMs(address: string): number;
  /** Whether a sending may wait for it in its place. Those behind it wait too, so it is told of all that waited one after another. */
  mayWait(address: string, restMs: number): boolean;
  count(address: string, waited: boolean): void;
  /** The platform wants nothing sent there for so long. */
  hold(address: string, ms: number): void;
  /** What busy talks were sent and nobody was told of; it is then told. */
  untold(): readonly TalkUse[];
  /** What all processes together sent there. */
  heard(used: readonly TalkUse[]): void;
};

/** A message on its way may be quicker than the one before it: ours are a little further apart than they must be. */
const share = 0.98;
/** So long sendings to one address wait in their places. Claims hold for longer (store/turns/keep-statement.ts); what must wait more is given back. */
const patienceMs = 20_000;
/** What another process sent there in the last moment is not told yet, nor is its first message. So many fewer go in a row. */
const unheardAtMost = 2;
/** A talk that was quiet for long is as good as new. */
const rememberedAtMost = 5_000;

type Talk = { readonly usedUntil: number; readonly heldUntil: number; readonly untoldMs: number; readonly waitingSince?: number | undefined };
const unknown: Talk = { usedUntil: 0, heldUntil: 0, untoldMs: 0 };

/** Without a rate nobody waits but where the platform asked for it. */
export function makeTalkPace(rate: TalkRate | undefined, { ms: now }: Pick<Time, 'ms'>): TalkPace {
  const talks = new Map<string, Talk>();
  const eachMs = (rate?.everyMs ?? 0) / share;
  const aheadMs = Math.max(1, (rate?.inARow ?? 1) - unheardAtMost) * eachMs;
  const of = (address: string): Talk => talks.get(address) ?? unknown;

  function keep(address: string, talk: Talk): void {
    if (talks.size >= rememberedAtMost && !talks.has(address))
      for (const [other, { usedUntil, heldUntil }] of talks) if (Math.max(usedUntil, heldUntil) <= now()) talks.delete(other);
    talks.set(address, talk);
  }

  return {
    restMs(address) {
      const { usedUntil, heldUntil } = of(address);
      return Math.max(0, heldUntil - now(), usedUntil + eachMs - aheadMs - now());
    },
    mayWait(address, restMs) {
      const talk = of(address);
      const since = talk.waitingSince ?? now();
      const may = now() + restMs <= since + patienceMs;
      keep(address, { ...talk, waitingSince: may ? since : undefined });
      return may;
    },
    count(address, waited) {
      const talk = of(address);
      const busy = talk.usedUntil > now();
      const usedUntil = Math.max(talk.usedUntil, now()) + eachMs;
      keep(address, { ...talk, usedUntil, untoldMs: busy ? talk.untoldMs + eachMs : eachMs, waitingSince: waited ? talk.waitingSince : undefined });
    },
    hold: (address, ms) => keep(address, { ...of(address), heldUntil: now() + ms }),
    untold() {
      const busy = [...talks].filter(([, { usedUntil, untoldMs }]) => untoldMs > 0 && usedUntil - now() > eachMs);
      for (const [address, talk] of busy) talks.set(address, { ...talk, untoldMs: 0 });
      return busy.map(([address, { untoldMs }]) => ({ address, usedMs: untoldMs }));
    },
    heard(used) {
      for (const { address, usedMs } of used) {
        if (usedMs <= 0) continue;
        const talk = of(address);
        keep(address, { ...talk, usedUntil: Math.max(talk.usedUntil, now() + usedMs) });
      }
    },
  };
}
