/** Sends one fitted message. */
import { z } from 'zod';
import type { Template } from '../../conversation/message.ts';
import type { Channel, Delivery, Fitted, OpenDocument, OpenPicture } from '../channel.ts';
import { codeOf } from '../line.ts';
import type { Log } from '../log.ts';
import { mimeOfDocument, mimeOfPicture } from '../mime.ts';
import { withoutDocument } from '../without-document.ts';
import type { Client } from './client.ts';
import { CloudError, failureOf, isForOperator } from './errors.ts';
import { type Media, payloadOf } from './payload.ts';
import { channelName } from './read.ts';
import { makeUploads, UploadRefused } from './uploads.ts';

export type Sending = {
  readonly client: Client;
  readonly openPicture: OpenPicture;
  readonly openDocument: OpenDocument;
  readonly log: Log;
  readonly now: () => number;
};

const sent = z.object({ messages: z.array(z.object({ id: z.string().min(1) })).min(1) });

export function makeSend({ client, openPicture, openDocument, log, now }: Sending): Channel['send'] {
  const pictures = makeUploads({ client, open: openPicture, mimeOf: mimeOfPicture, now });
  const documents = makeUploads({ client, open: openDocument, mimeOf: mimeOfDocument, now });

  async function uploaded({ template, document, ...bare }: Fitted): Promise<Media> {
    const { picture } = template ?? bare;
    return {
      ...(picture !== undefined && { picture: await pictures.idOf(picture) }),
      ...(document && { document: await documents.idOf(document.hash) }),
    };
  }

  async function post(address: string, message: Fitted): Promise<Delivery> {
    const payload = payloadOf(message, await uploaded(message));
    const answer = sent.safeParse(await client.post('messages', { messaging_product: 'whatsapp', ...to(address), ...marked(message), ...payload }));
    if (!answer.success) return { ok: false, why: 'unknown', detail: 'an answer without the id of a message' };
    return { ok: true, ids: answer.data.messages.map(({ id }) => id) };
  }

  /** What is declared with a picture cannot go without it. */
  function templateFailure(error: unknown, { picture }: Template): Delivery {
    if (picture === undefined || !isMediaRefused(error)) return failureOf(error);
    pictures.forget(picture);
    log.warn({ channel: channelName, code: codeOfCloud(error) }, 'the platform refused a picture');
    return { ok: false, why: 'refused', detail: `the picture of a template: ${codeOfCloud(error)}` };
  }

  return async function send(address, message): Promise<Delivery> {
    try {
      return await post(address, message);
    } catch (error) {
      if (isForOperator(error)) log.error({ channel: channelName, code: codeOfCloud(error) }, 'the platform refuses this account: see docs/whatsapp.md');
      if (message.template) return templateFailure(error, message.template);
      const bare = withoutMedia(message);
      if (!bare || !isMediaRefused(error)) return failureOf(error);
      if (message.picture !== undefined) pictures.forget(message.picture);
      if (message.document) documents.forget(message.document.hash);
      log.warn({ channel: channelName, code: codeOfCloud(error) }, `the platform refused a ${message.document ? 'document' : 'picture'}`);
      return bare === 'nothing' ? { ok: false, why: 'refused', detail: `a picture: ${codeOfCloud(error)}` } : await send(address, bare);
    }
  };
}

/** The words and the buttons matter more than a picture that cannot be shown. */
function withoutMedia(message: Fitted): Fitted | 'nothing' | undefined {
  if (message.document) return withoutDocument(message);
  const { picture, ...bare } = message;
  if (picture === undefined) return undefined;
  if (bare.text === '' && !bare.controls) return 'nothing';
  return { ...bare, text: bare.text === '' ? '…' : bare.text };
}

/** Who hides the number is written to by the id they have with this business. */
const to = (address: string): object =>
  /^\d+$/.test(address) ? { recipient_type: 'individual', to: address } : { recipient_type: 'individual', recipient: address };

/** It comes back with the statuses of the message. */
const marked = ({ mark }: Fitted): object => (mark === undefined ? {} : { biz_opaque_callback_data: mark });

const isMediaRefused = (error: unknown): boolean =>
  error instanceof UploadRefused || (error instanceof CloudError && [131052, 131053].includes(error.code)) || isStaleId(error);

/** The id of an upload that is gone is a wrong parameter, of which the platform says no more. */
const isStaleId = (error: unknown): boolean => error instanceof CloudError && error.code === 131009;

const codeOfCloud = (error: unknown): string => (error instanceof CloudError ? `${error.code}` : codeOf(error));
