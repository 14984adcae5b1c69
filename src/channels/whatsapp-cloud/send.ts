/** Sends one fitted message. */
import { z } from 'zod';
import type { Template } from '../../conversation/message.ts';
import type { Channel, Delivery, Fitted, OpenPicture } from '../channel.ts';
import { codeOf } from '../line.ts';
import type { Log } from '../log.ts';
import { wellFormed } from '../well-formed.ts';
import type { Client } from './client.ts';
import { CloudError, failureOf, isForOperator } from './errors.ts';
import { makePictureIds, PictureRefused } from './picture-ids.ts';
import { channelName } from './read.ts';
import { templatePayload } from './template.ts';

export type Sending = { readonly client: Client; readonly openPicture: OpenPicture; readonly log: Log; readonly now: () => number };

const sent = z.object({ messages: z.array(z.object({ id: z.string().min(1) })).min(1) });

export function makeSend({ client, openPicture, log, now }: Sending): Channel['send'] {
  const pictures = makePictureIds({ client, openPicture, now });

  async function post(address: string, message: Fitted): Promise<Delivery> {
    const { picture: shown } = message.template ?? message;
    const picture = shown === undefined ? undefined : await pictures.idOf(shown);
    const answer = sent.safeParse(await client.post('messages', { messaging_product: 'whatsapp', ...to(address), ...payloadOf(message, picture) }));
    if (!answer.success) return { ok: false, why: 'unknown', detail: 'an answer without the id of a message' };
    return { ok: true, ids: answer.data.messages.map(({ id }) => id) };
  }

  /** What is declared with a picture cannot go without it. */
  function templateFailure(error: unknown, { picture }: Template): Delivery {
    if (picture === undefined || !isPictureRefused(error)) return failureOf(error);
    pictures.forget(picture);
    return { ok: false, why: 'refused', detail: `the picture of a template: ${codeOfCloud(error)}` };
  }

  return async function send(address, message): Promise<Delivery> {
    try {
      return await post(address, message);
    } catch (error) {
      if (isForOperator(error)) log.error({ channel: channelName, code: codeOfCloud(error) }, 'the platform refuses this account: see docs/whatsapp.md');
      if (message.template) return templateFailure(error, message.template);
      if (message.picture === undefined || !isPictureRefused(error)) return failureOf(error);
      pictures.forget(message.picture);
      log.warn({ channel: channelName, code: codeOfCloud(error) }, 'the platform refused a picture');
      // The words and the buttons matter more than a picture that cannot be shown.
      const { picture: _, ...bare } = message;
      return bare.text === '' && !bare.controls ? failureOf(error) : await send(address, { ...bare, text: bare.text === '' ? '…' : bare.text });
    }
  };
}

/** Who hides the number is written to by the id they have with this business. */
const to = (address: string): object =>
  /^\d+$/.test(address) ? { recipient_type: 'individual', to: address } : { recipient_type: 'individual', recipient: address };

function payloadOf({ text, controls, template }: Fitted, picture: string | undefined): object {
  if (template) return templatePayload(template, picture);
  const body = wellFormed(text);
  if (controls?.as === 'buttons') {
    const buttons = controls.items.map(({ id, label }) => ({ type: 'reply', reply: { id, title: label } }));
    const header = picture === undefined ? {} : { header: { type: 'image', image: { id: picture } } };
    return { type: 'interactive', interactive: { type: 'button', ...header, body: { text: body || '…' }, action: { buttons } } };
  }
  if (controls?.as === 'list') {
    const rows = controls.items.map(({ id, label, description }) => ({ id, title: label, ...(description !== undefined && { description }) }));
    return { type: 'interactive', interactive: { type: 'list', body: { text: body || '…' }, action: { button: controls.open, sections: [{ rows }] } } };
  }
  if (picture !== undefined) return { type: 'image', image: { id: picture, ...(body !== '' && { caption: body }) } };
  return { type: 'text', text: { body, preview_url: false } };
}

const isPictureRefused = (error: unknown): boolean =>
  error instanceof PictureRefused || (error instanceof CloudError && [131052, 131053].includes(error.code)) || isStaleId(error);

/** The id of an upload that is gone is a wrong parameter, of which the platform says no more. */
const isStaleId = (error: unknown): boolean => error instanceof CloudError && error.code === 131009;

const codeOfCloud = (error: unknown): string => (error instanceof CloudError ? `${error.code}` : codeOf(error));
