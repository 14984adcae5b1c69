/** Sends one fitted message through the session. */
import { z } from 'zod';
import type { Channel, Delivery, Fitted, OpenPicture } from '../channel.ts';
import { codeOf } from '../line.ts';
import type { Log } from '../log.ts';
import { wellFormed } from '../well-formed.ts';
import { failureOf, Unanswered } from './errors.ts';
import type { Ask } from './protocol.ts';
import { channelName, chatOf } from './read.ts';

type Sending = { readonly ask: (asked: Ask) => Promise<unknown>; readonly openPicture: OpenPicture; readonly log: Log };

const sent = z.object({ id: z.string().min(1) });

export function makeSend({ ask, openPicture, log }: Sending): Channel['send'] {
  async function post(address: string, { text, picture, controls }: Fitted): Promise<Delivery> {
    const poll = controls?.as === 'poll' ? { poll: controls.items.map(({ label }) => label) } : {};
    const shown = picture === undefined ? {} : { picture: await opened(picture, openPicture) };
    const answer = sent.safeParse(await ask({ do: 'send', to: chatOf(address), text: wellFormed(text), ...shown, ...poll }));
    return answer.success ? { ok: true, ids: [answer.data.id] } : { ok: false, why: 'unknown', detail: 'an answer without the id of a message' };
  }

  return async function send(address, message): Promise<Delivery> {
    try {
      return await post(address, message);
    } catch (error) {
      if (error instanceof PictureUnopened) return { ok: false, why: 'try-later', detail: error.message };
      if (!(error instanceof Unanswered && error.why === 'picture' && message.picture !== undefined && message.text !== '')) return failureOf(error);
      log.warn({ channel: channelName, detail: error.message }, 'the page refused a picture');
      // The words matter more than a picture that cannot be shown.
      const { picture: _, ...bare } = message;
      return send(address, bare);
    }
  };
}

async function opened(hash: string, openPicture: OpenPicture) {
  try {
    return { bytes: await openPicture(hash), mime: 'image/jpeg' };
  } catch (cause) {
    throw new PictureUnopened(`a picture cannot be opened: ${codeOf(cause)}`, { cause });
  }
}

/** Our own store did not give the picture; it may in a minute. */
class PictureUnopened extends Error {
  override readonly name = 'PictureUnopened';
}
