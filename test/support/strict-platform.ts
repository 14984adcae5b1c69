/** A platform that takes messages at its rates and no faster: it refuses what is too many, and complains of it. */
import type { Channel, Delivery } from '../../src/channels/channel.ts';
import type { Rates } from '../../src/channels/rates.ts';
import type { VirtualTime } from './virtual-time.ts';

export type Taken = { readonly address: string; readonly text: string; readonly at: number };

/** How far all messages together may be ahead of the rate. No platform says how it counts within its second: a third of it passes here. */
const rushMs = 333;
/** How long a message is on its way there, and an answer back. */
const wayMs = { least: 5, most: 25 };

export class StrictPlatform {
  /** Each message that came too early. Empty where the rates are kept. */
  readonly complaints: string[] = [];
  readonly taken: Taken[] = [];
  readonly #rates: Rates;
  readonly #time: VirtualTime;
  readonly #chance: () => number;
  readonly #talks = new Map<string, number>();
  #fullUntil = 0;

  constructor(rates: Rates, time: VirtualTime, chance: () => number) {
    this.#rates = rates;
    this.#time = time;
    this.#chance = chance;
  }

  /** A person writes: where the platform counts that, it fills its rate too. */
  hears(): void {
    if (this.#rates.countsHeard) this.#fullUntil = this.#next();
  }

  readonly send: Channel['send'] = async (address, { text }): Promise<Delivery> => {
    await this.#time.pause(this.#way());
    const delivery = this.#take(address, text);
    await this.#time.pause(this.#way());
    return delivery;
  };

  #take(address: string, text: string): Delivery {
    const at = this.#time.ms();
    const { everyMs, inARow } = this.#rates.talk;
    const talkUntil = Math.max(this.#talks.get(address) ?? 0, at) + everyMs;
    const fullUntil = this.#next();
    const broken = talkUntil > at + inARow * everyMs ? 'talk' : fullUntil > at + rushMs ? 'all' : undefined;
    if (broken) {
      this.complaints.push(`${broken}: ${address} at ${Math.round(at)} ms`);
      return { ok: false, why: 'try-later', afterMs: 1000, detail: 'too many' };
    }
    this.#talks.set(address, talkUntil);
    this.#fullUntil = fullUntil;
    this.taken.push({ address, text, at });
    return { ok: true, ids: [String(this.taken.length)] };
  }

  #next = (): number => Math.max(this.#fullUntil, this.#time.ms()) + 1000 / this.#rates.perSecond;
  #way = (): number => wayMs.least + this.#chance() * (wayMs.most - wayMs.least);
}
