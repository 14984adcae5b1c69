/** WhatsApp as a paired phone: whatsapp-web.js in a browser in a process of its own, so that no crash of theirs is one of ours. */
import { whatsappWeb as abilities } from '../abilities.ts';
import type { Channel, OpenDocument, OpenPicture } from '../channel.ts';
import { codeOf } from '../line.ts';
import type { Log } from '../log.ts';
import { type CareParts, makeCare } from './care.ts';
import { failureOf, showsTrouble as saysTrouble, Unanswered } from './errors.ts';
import { makeFetch } from './fetch.ts';
import { makeIntake } from './intake.ts';
import { Keeper, type Times, usualTimes } from './keeper.ts';
import type { Ask, Opening } from './protocol.ts';
import { channelName, read } from './read.ts';
import { makeSend } from './send.ts';
import { isShutOut, type Standing, sentenceOf, showsTrouble } from './standing.ts';

export type WhatsappWebOptions = Pick<Opening, 'folder' | 'chrome' | 'page'> & {
  /** Beside those that every session has. */
  readonly chromeArgs?: readonly string[];
  readonly openPicture: OpenPicture;
  readonly openDocument: OpenDocument;
  /** What the number's governor asks. */
  readonly care: CareParts;
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

/** For so long no news is begun while no phone is linked. */
const unlinkedMs = 30_000;

/** Nothing is started before `start`. */
export function makeWhatsappWeb(options: WhatsappWebOptions): Channel & { readonly pairing: Pairing } {
  const { folder, chrome, chromeArgs = [], page, openPicture, openDocument, log, entry = new URL('session.js', import.meta.url) } = options;
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
  const care = makeCare(makeSend({ ask, openPicture, openDocument, log }), options.care);

  /** Nobody waits for it, and it may fail: the past is read again before the next message, and what was met is known until a restart. */
  const inMind = (kept: Promise<void>): void =>
    void kept.catch((error: unknown) => log.error({ channel: channelName, code: codeOf(error) }, 'the past of the paired number was not read or kept'));

  async function ask(asked: Ask): Promise<unknown> {
    try {
      return await keeper.ask(asked);
    } catch (error) {
      if (saysTrouble(error)) inMind(care.trouble());
      throw error;
    }
  }

  listeners.add((standing) => {
    if (standing.as === 'ready') inMind(care.linked(standing.number));
    if (showsTrouble(standing)) inMind(care.trouble());
  });

  return {
    name: channelName,
    abilities,
    loosePhotos: true,
    read,
    // What cannot leave is not counted as said; nor does it leave uncounted, should the line come back meanwhile.
    send: async (address, message) => (keeper.standing.as === 'ready' ? care.send(address, message) : failureOf(new Unanswered('not-ready'))),
    restMs: () => (keeper.standing.as === 'ready' ? care.restMs() : unlinkedMs),
    stopped: () => (isShutOut(keeper.standing) ? sentenceOf(keeper.standing) : undefined),
    fetch: makeFetch(ask),
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
