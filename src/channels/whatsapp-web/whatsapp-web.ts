/** WhatsApp as a paired phone: whatsapp-web.js in a browser in a process of its own, so that no crash of theirs is one of ours. */
import { whatsappWeb as abilities } from '../abilities.ts';
import type { Channel, OpenPicture } from '../channel.ts';
import type { Log } from '../log.ts';
import { Unanswered } from './errors.ts';
import { makeIntake } from './intake.ts';
import { Keeper, type Times, usualTimes } from './keeper.ts';
import type { Opening } from './protocol.ts';
import { channelName, read } from './read.ts';
import { makeSend } from './send.ts';
import { type Standing, sentenceOf } from './standing.ts';

export type WhatsappWebOptions = Pick<Opening, 'folder' | 'chrome' | 'page'> & {
  /** Beside those that every session has. */
  readonly chromeArgs?: readonly string[];
  readonly openPicture: OpenPicture;
  readonly log: Log;
  readonly times?: Partial<Times>;
  /** The program of the session, compiled. */
  readonly entry?: URL;
};

/** What the operator sees of the phone and can do about it. */
export type Pairing = {
  standing(): Standing;
  /** Hears each change, and how it stands now. */
  watch(listener: (standing: Standing) => void): void;
  tryNow(): void;
  pairAnew(): Promise<void>;
};

/** Nothing is started before `start`. */
export function makeWhatsappWeb(options: WhatsappWebOptions): Channel & { readonly pairing: Pairing } {
  const { folder, chrome, chromeArgs = [], page, openPicture, log, entry = new URL('session.js', import.meta.url) } = options;
  const listeners = new Set<(standing: Standing) => void>();
  const stopping = new AbortController();
  let intake: ReturnType<typeof makeIntake> | undefined;
  const keeper = new Keeper({
    ...{ folder, chrome, chromeArgs, entry, log },
    ...(page && { page }),
    times: { ...usualTimes, ...options.times },
    happened: (raw) => intake?.take(read(raw)),
    caughtUp: () => intake?.caughtUp() ?? false,
    changed: (standing) => {
      for (const listener of listeners) listener(standing);
    },
  });
  return {
    name: channelName,
    abilities,
    read,
    send: makeSend({ ask: (asked) => keeper.ask(asked), openPicture, log }),
    async fetch({ ref }, most) {
      try {
        const bytes = await keeper.ask({ do: 'fetch', message: ref, most });
        return bytes instanceof Uint8Array ? { ok: true, bytes } : { ok: false, why: 'gone' };
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error;
        return { ok: false, why: error.why === 'gone' || error.why === 'too-large' ? error.why : 'try-later' };
      }
    },
    /** Two blue ticks. */
    async acknowledge(chat) {
      await keeper.ask({ do: 'seen', chat }).catch((error: unknown) => {
        if (error instanceof Unanswered) log.warn({ channel: channelName, code: error.why }, 'a chat was not marked as read');
        else throw error;
      });
    },
    ailing: () => (keeper.standing.as === 'ready' ? undefined : sentenceOf(keeper.standing)),
    pairing: {
      standing: () => keeper.standing,
      watch(listener) {
        listeners.add(listener);
        listener(keeper.standing);
      },
      tryNow: () => keeper.tryNow(),
      pairAnew: () => keeper.pairAnew(),
    },
    async start(receive) {
      intake = makeIntake(receive, log, stopping.signal);
      keeper.start();
    },
    async stop() {
      // What comes from now on is unread in the chat, and is read after the next start.
      intake = undefined;
      stopping.abort();
    },
    close: () => keeper.stop(),
  };
}
