/** WhatsApp by its official Cloud API. */
import { whatsappCloud as abilities } from '../abilities.ts';
import { type Channel, noDocument, type OpenDocument, type OpenPicture } from '../channel.ts';
import { codeOf } from '../line.ts';
import type { Log } from '../log.ts';
import { whatsappCloudRates as rates } from '../rates.ts';
import { type ClientOptions, makeClient } from './client.ts';
import { makeFetch } from './files.ts';
import { channelName, makeRead } from './read.ts';
import { makeSend } from './send.ts';
import { makeWebhook } from './webhook.ts';

export type WhatsappCloudOptions = ClientOptions & {
  /** Signs the webhooks. */
  readonly appSecret: string;
  /** What Meta says when it asks whether the webhook is ours. */
  readonly verifyToken: string;
  /** Where the number can be written to, for links; digits. */
  readonly displayNumber?: string;
  /** Messages a second, where Meta has raised the number's throughput. */
  readonly perSecond?: number;
  readonly openPicture: OpenPicture;
  /** Without it documents are only told of. */
  readonly openDocument?: OpenDocument;
  readonly log: Log;
  readonly now?: () => number;
};

/** The Cloud API as a channel. Nothing is asked of the platform before `send` or `fetch`. */
export function makeWhatsappCloud(options: WhatsappCloudOptions): Channel {
  const { phoneNumberId, perSecond = rates.perSecond, openPicture, openDocument = noDocument, log, now = Date.now } = options;
  const client = makeClient(options);

  /** Two blue ticks. */
  async function marked(receipt: string, also: object = {}): Promise<void> {
    try {
      await client.post('messages', { messaging_product: 'whatsapp', status: 'read', message_id: receipt, ...also });
    } catch (error) {
      log.warn({ channel: channelName, code: codeOf(error) }, 'a message was not marked as read');
    }
  }

  return {
    name: channelName,
    abilities,
    ...rates,
    perSecond,
    loosePhotos: true,
    read: makeRead(phoneNumberId),
    send: makeSend({ client, openPicture, openDocument, log, now }),
    fetch: makeFetch(client),
    acknowledge: (receipt) => marked(receipt),
    async typing({ receipt }) {
      if (receipt !== undefined) await marked(receipt, { typing_indicator: { type: 'text' } });
    },
    webhook: makeWebhook(options),
    close: client.close,
  };
}
