/** Sends one fitted message through the session. */
import { z } from 'zod';
import type { Channel, Delivery, Fitted, OpenDocument, OpenPicture } from '../channel.ts';
import { codeOf } from '../line.ts';
import type { Log } from '../log.ts';
import { mimeOfPicture } from '../mime.ts';
import { wellFormed } from '../well-formed.ts';
import { withoutDocument } from '../without-document.ts';
import { failureOf, Unanswered } from './errors.ts';
import type { Ask, SentFile } from './protocol.ts';
import { channelName, chatOf } from './read.ts';

export type Way = { readonly ask: (asked: Ask) => Promise<unknown>; readonly openPicture: OpenPicture; readonly openDocument: OpenDocument; readonly log: Log };

const sent = z.object({ id: z.string().min(1) });

export function makeSend({ ask, openPicture, openDocument, log }: Way): Channel['send'] {
  async function fileOf({ picture, document }: Fitted): Promise<SentFile | undefined> {
    if (document) return { as: 'document', bytes: await opened(openDocument(document.hash)), mime: document.mime, name: document.name };
    if (picture === undefined) return undefined;
    const bytes = await opened(openPicture(picture));
    const mime = mimeOfPicture(bytes);
    return { as: 'picture', bytes, mime, name: mime.replace('image/', 'picture.') };
  }

  async function post(address: string, message: Fitted): Promise<Delivery> {
    const { text, controls, place } = message;
    const poll = controls?.as === 'poll' ? { poll: controls.items.map(({ label }) => label) } : {};
    const file = await fileOf(message);
    const more = { ...(file && { file }), ...(place && { place }), ...poll };
    const answer = sent.safeParse(await ask({ do: 'send', to: chatOf(address), text: wellFormed(text), ...more }));
    return answer.success ? { ok: true, ids: [answer.data.id] } : { ok: false, why: 'unknown', detail: 'an answer without the id of a message' };
  }

  return async function send(address, message): Promise<Delivery> {
    try {
      return await post(address, message);
    } catch (error) {
      const bare = error instanceof Unanswered && error.why === 'file' ? withoutFile(message) : undefined;
      if (!bare) return failureOf(error);
      log.warn({ channel: channelName, detail: error instanceof Error ? error.message : '' }, `a ${message.document ? 'document' : 'picture'} was not sent`);
      return send(address, bare);
    }
  };
}

/** The words matter more than a picture that cannot be shown. */
function withoutFile(message: Fitted): Fitted | undefined {
  if (message.document) return withoutDocument(message);
  const { picture, ...bare } = message;
  return picture === undefined || bare.text === '' ? undefined : bare;
}

/** One that our store does not give is as good as refused. */
async function opened(bytes: Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await bytes;
  } catch (cause) {
    throw new Unanswered('file', `cannot be opened: ${codeOf(cause)}`);
  }
}
