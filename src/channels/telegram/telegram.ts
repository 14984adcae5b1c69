/** Telegram, by long polling or by webhook. */
import { telegram, telegramWithPayments } from '../abilities.ts';
import { type Channel, noDocument, type OpenDocument, type OpenPicture, type Receive } from '../channel.ts';
import type { Log } from '../log.ts';
import { type Rates, telegramRates } from '../rates.ts';
import { type Client, makeClient } from './client.ts';
import { codeOf } from './errors.ts';
import { makeFetch } from './files.ts';
import { type InlineGoods, makeInline } from './inline.ts';
import { makeLink } from './link.ts';
import { type Menus, setMenus } from './menus.ts';
import { makeCheckouts, makeReadPayments, makeSeal, type Objection } from './payments.ts';
import { poll } from './poll.ts';
import { makePulse, type Pulse } from './pulse.ts';
import { makeRead } from './read.ts';
import { type Pause, persist, pause as realPause } from './retry.ts';
import { makeSend } from './send.ts';
import { makeWebhook, secretOf, subscribe } from './webhook.ts';

export type TelegramOptions = {
  readonly token: string;
  /** Another Bot API server than the public one. */
  readonly apiRoot?: string;
  /** How updates come. A webhook needs `publicUrl`. */
  readonly mode: 'polling' | 'webhook';
  readonly publicUrl?: string;
  /** Derived from the token where it is not given. */
  readonly webhookSecret?: string;
  /** Messages a second to all people together, where Telegram allows more than it says (https://core.telegram.org/bots/faq). */
  readonly perSecond?: number;
  readonly talk?: Rates['talk'];
  readonly openPicture: OpenPicture;
  /** Without it documents are only told of. */
  readonly openDocument?: OpenDocument;
  readonly menus?: Menus;
  /** Looks for goods that people show in other chats; without it inline queries are not answered. */
  readonly inline?: InlineGoods;
  /** A payment provider's token, and who says why something may not be paid; without them there are no invoices. */
  readonly payments?: { readonly providerToken: string; readonly objection: Objection };
  readonly log: Log;
  readonly now?: () => number;
  readonly pause?: Pause;
};

/** The Telegram channel. Nothing is asked of the platform before `start` or `send`. */
export function makeTelegram(options: TelegramOptions): Channel {
  const { token, apiRoot, mode, perSecond = telegramRates.perSecond, talk = telegramRates.talk, now = Date.now } = options;
  const { openPicture, openDocument = noDocument, log, webhookSecret = secretOf(token) } = options;
  if (mode === 'webhook' && options.publicUrl === undefined) throw new TypeError('a Telegram webhook needs the public URL');
  const stopping = new AbortController();
  const pulse = makePulse(mode, now);
  const client = makeClient({ token, stopping: stopping.signal, root: apiRoot, onToken: pulse.token });
  const link = makeLink(client);
  const inline = options.inline && makeInline({ client, goods: options.inline, link, log });
  const { seal, open } = makeSeal(token);
  const { providerToken, objection } = options.payments ?? {};
  const checkouts = objection && makeCheckouts({ client, objection, open, log });
  const readPayments = makeReadPayments(open, log);
  const readMessages = makeRead(now);
  // However updates come, they come by here.
  const read: Channel['read'] = (raw) => {
    inline?.(raw);
    checkouts?.(raw);
    return [...readPayments(raw), ...readMessages(raw)];
  };
  return {
    name: 'telegram',
    abilities: options.payments ? telegramWithPayments : telegram,
    perSecond,
    talk,
    read,
    send: makeSend({ raw: client.raw, openPicture, openDocument, log, ...(providerToken !== undefined && { invoices: { providerToken, seal } }) }),
    fetch: makeFetch(client),
    link,
    acknowledge: (receipt) => acknowledge(client, receipt, log),
    typing: ({ address }) => typing(client, address, log),
    ailing: pulse.ailing,
    ...(mode === 'webhook' && { webhook: makeWebhook(webhookSecret) }),
    ...lifeOf({ ...options, webhookSecret, pulse }, client, read, stopping),
  };
}

type Life = Required<Pick<Channel, 'start' | 'stop' | 'close'>>;

type Alive = TelegramOptions & { readonly webhookSecret: string; readonly pulse: Pulse };

function lifeOf(options: Alive, { raw, close }: Client, read: Channel['read'], stopping: AbortController): Life {
  const { mode, publicUrl = '', webhookSecret, menus = {}, log, pause = realPause, pulse } = options;
  const persistence = { signal: stopping.signal, pause, log, pulse };
  let running: Promise<unknown> = Promise.resolve();

  async function run(receive: Receive): Promise<void> {
    if (mode === 'webhook') {
      if (await persist('setting the webhook', () => subscribe(raw, publicUrl, webhookSecret), persistence)) log.info({ channel: 'telegram' }, 'webhook set');
    } else if (await persist('removing the webhook', () => raw.deleteWebhook({ drop_pending_updates: false }), persistence)) {
      log.info({ channel: 'telegram' }, 'polling');
      await poll({ ...persistence, raw, read, receive });
    }
  }

  return {
    async start(receive) {
      running = Promise.all([setMenus(raw, menus, log), run(receive)]);
    },
    async stop() {
      stopping.abort();
      await running;
    },
    close,
  };
}

async function typing({ raw }: Client, address: string, log: Log): Promise<void> {
  try {
    await raw.sendChatAction({ chat_id: address, action: 'typing' });
  } catch (error) {
    log.warn({ channel: 'telegram', code: codeOf(error) }, 'that an answer is being written was not shown');
  }
}

/** A query that was answered already, or is too old, needs nothing more. */
async function acknowledge({ raw }: Client, receipt: string, log: Log): Promise<void> {
  try {
    await raw.answerCallbackQuery({ callback_query_id: receipt });
  } catch (error) {
    if (codeOf(error) !== '400') log.warn({ channel: 'telegram', code: codeOf(error) }, 'a tap was not acknowledged');
  }
}
