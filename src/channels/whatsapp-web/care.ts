/** The governor of whichever number is linked: each has a past of its own. */
import type { Channel } from '../channel.ts';
import { failureOf, Unanswered } from './errors.ts';
import { type Governed, type GovernorParts, governed } from './governed.ts';

export type CareParts = Omit<GovernorParts, 'number'>;

export type Care = Governed & {
  /** The phone with that number is linked from now on; its past is read ahead. */
  linked(number: string): Promise<void>;
};

/** Of a number whose past is not read nobody knows yet what it may say. */
const unreadMs = 1_000;

export function makeCare(send: Channel['send'], parts: CareParts): Care {
  const governors = new Map<string, Governed>();
  let number: string | undefined;

  async function governorOf(which: string): Promise<Governed> {
    const made = governors.get(which) ?? (await governed(send, { ...parts, number: which }));
    // Two may have read the past at a time; what was said since then is known to the first of them.
    const governor = governors.get(which) ?? made;
    governors.set(which, governor);
    return governor;
  }

  return {
    async linked(which) {
      number = which;
      await governorOf(which);
    },
    send: async (address, message) => (number === undefined ? failureOf(new Unanswered('not-ready')) : (await governorOf(number)).send(address, message)),
    restMs: () => (number === undefined ? undefined : governors.get(number)?.restMs()) ?? unreadMs,
    async trouble() {
      if (number !== undefined) await (await governorOf(number)).trouble();
    },
  };
}
