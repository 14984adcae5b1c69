/** A paired number's way out with its governor before it, and what that keeps in mind over a restart. */
import type { Channel, Delivery } from '../channel.ts';
import { caution } from './caution.ts';
import { afterSending, afterTrouble, decide, type Hour, hourOf, type Kind, type Said } from './governor.ts';

/** Where the hours of a number are kept. A restart must not make it look fresh, or its day begin anew. */
export type Ledger = {
  read(number: string, since: Date): Promise<readonly Hour[]>;
  /** Adds to an hour of a number. */
  add(number: string, hour: Date, more: { readonly answers?: number; readonly news?: number; readonly trouble?: Date }): Promise<void>;
};

export type GovernorParts = {
  /** The paired number. */
  readonly number: string;
  readonly ledger: Ledger;
  /** When somebody last wrote from this address; `undefined` for who never did. */
  readonly lastWrote: (address: string) => Promise<Date | undefined>;
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly chance: () => number;
};

export type Governed = {
  readonly send: Channel['send'];
  /** For how long nothing may be said that nobody asked for. */
  restMs(): number;
  /** The platform shows that it minds: a warning, a send that fails, a state that is none of its usual ones. */
  trouble(): Promise<void>;
};

/** So long a message waits in its place, as if it were being typed; what must wait more is given back. */
const patienceMs = 15_000;

/** Reads what the number has said so far. `send` is the way out itself. */
export async function governed(send: Channel['send'], { number, ledger, lastWrote, now, pause, chance }: GovernorParts): Promise<Governed> {
  let said: Said = { hours: await ledger.read(number, new Date(now() - (caution.rememberedDays + 1) * 86_400_000)) };

  /** Who wrote lately is answered; who never wrote is not written to, whoever asks for it. */
  async function kindOf(address: string): Promise<Kind | undefined> {
    const wrote = await lastWrote(address);
    if (wrote === undefined) return undefined;
    return now() - wrote.getTime() < caution.answerWithinMs ? 'answers' : 'news';
  }

  /** Counts it as it may go, so that no other takes its place; what must wait too long is given back. */
  async function taken(address: string, kind: Kind): Promise<Delivery | undefined> {
    const until = now() + patienceMs;
    for (let decision = decide(said, { address, kind }, now()); !decision.ok; decision = decide(said, { address, kind }, now())) {
      const { waitMs } = decision;
      if (now() + waitMs > until) return { ok: false, why: 'try-later', held: true, afterMs: waitMs, detail: 'kept back, to be careful with this number' };
      await pause(waitMs);
    }
    said = afterSending(said, { address, kind }, now(), chance());
    return undefined;
  }

  return {
    async send(address, message) {
      const kind = await kindOf(address);
      if (!kind) return { ok: false, why: 'refused', detail: 'nobody there has ever written to this number' };
      const kept = await taken(address, kind);
      if (kept) return kept;
      // Before it goes: a crash in between counts one too many and not one too few.
      await ledger.add(number, new Date(hourOf(now())), { [kind]: 1 });
      return send(address, message);
    },
    restMs() {
      const decision = decide(said, { address: '', kind: 'news' }, now());
      return decision.ok ? 0 : decision.waitMs;
    },
    async trouble() {
      said = afterTrouble(said, now());
      await ledger.add(number, new Date(hourOf(now())), { trouble: new Date(now()) });
    },
  };
}
