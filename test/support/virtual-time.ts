/** A clock that goes on only when nobody is at work any more: hours pass in seconds, and what the database takes costs no time. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Time } from '../../src/work/time.ts';

type Timer = { readonly at: number; readonly nth: number; readonly ring: () => void };

/** So often everybody has had a chance to go on before it is believed that nobody will. */
const turnsOfQuiet = 3;
/** With nobody waiting for the clock, something may still be under way that nobody told it of. */
const patienceMs = 10_000;

export class VirtualTime implements Time {
  #now = 0;
  #nth = 0;
  #working = 0;
  #rested: (() => void) | undefined;
  #timers: Timer[] = [];

  readonly ms = () => this.#now;

  readonly pause = (ms: number, stopping?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (stopping?.aborted) return resolve();
      const ring = () => {
        stopping?.removeEventListener('abort', ring);
        resolve();
      };
      stopping?.addEventListener('abort', ring);
      this.#add({ at: this.#now + Math.max(0, ms), nth: ++this.#nth, ring });
    });

  /** Real work, for which the clock stands still. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.#working += 1;
    try {
      return await work;
    } finally {
      this.#working -= 1;
      if (this.#working === 0) this.#rested?.();
    }
  }

  /** The same port, with all its work as such. */
  watched<T extends object>(port: T): T {
    return new Proxy(port, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => this.during(Promise.resolve(Reflect.apply(value, target, given)));
      },
    });
  }

  /** Goes on until it holds. Throws when nobody waits for anything and it never will. */
  async until(holds: () => boolean): Promise<void> {
    let lively = Date.now();
    while (!holds()) {
      for (let quiet = 0; quiet < turnsOfQuiet; quiet = this.#working === 0 ? quiet + 1 : 0) await (this.#working === 0 ? turn() : this.#rest());
      const next = this.#timers.shift();
      if (!next) {
        if (Date.now() - lively > patienceMs) throw new Error(`nothing happens any more after ${this.#now / 1000} s`);
        continue;
      }
      lively = Date.now();
      this.#now = Math.max(this.#now, next.at);
      next.ring();
    }
  }

  /** Goes on until this ends. */
  async through<T>(work: Promise<T>): Promise<T> {
    let ended = false;
    const end = () => {
      ended = true;
    };
    work.then(end, end);
    await this.until(() => ended);
    return work;
  }

  /** Resolves when nobody is at work. Looking again and again would take the time of those who are. */
  #rest(): Promise<void> {
    return new Promise((resolve) => {
      this.#rested = resolve;
    });
  }

  /** Kept in order, by halving. */
  #add(timer: Timer): void {
    let [from, to] = [0, this.#timers.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = this.#timers[middle];
      if (other && (other.at < timer.at || (other.at === timer.at && other.nth < timer.nth))) from = middle + 1;
      else to = middle;
    }
    this.#timers.splice(from, 0, timer);
  }
}
