/** Sends one fitted message. Plain text always: nothing a person or a listing says can be taken for markup. */

import type { RawApi } from 'grammy';
import { InputFile } from 'grammy';
import type { Message } from 'grammy/types';
import type { OutboundDocument, OutboundInvoice, Place } from '../../conversation/message.ts';
import type { Channel, Delivery, Fitted, OpenDocument, OpenPicture } from '../channel.ts';
import type { Log } from '../log.ts';
import { wellFormed } from '../well-formed.ts';
import { withoutDocument } from '../without-document.ts';
import { codeOf, editRefusalOf, failureOf, isPictureRefused, isStaleFile } from './errors.ts';
import { keyboardOf } from './keyboard.ts';
import { invoiceOf, type Seal } from './payments.ts';

export type Sending = {
  readonly raw: RawApi;
  readonly openPicture: OpenPicture;
  readonly openDocument: OpenDocument;
  readonly log: Log;
  readonly invoices?: { readonly providerToken: string; readonly seal: Seal['seal'] };
};

/** Pictures whose upload is remembered; a file id is a hundred bytes. */
const mostRemembered = 2000;

export function makeSend(sending: Sending): Channel['send'] {
  const sender = new Sender(sending);
  return async (address, message) => {
    const edited = message.replaces === undefined ? undefined : await sender.edit(address, message, message.replaces);
    return edited ?? sender.post(address, message);
  };
}

class Sender {
  readonly #raw: RawApi;
  readonly #openPicture: OpenPicture;
  readonly #openDocument: OpenDocument;
  readonly #log: Log;
  readonly #invoices: Sending['invoices'];
  /** Telegram's file ids by our hashes, the oldest first. */
  readonly #uploaded = new Map<string, string>();

  constructor({ raw, openPicture, openDocument, log, invoices }: Sending) {
    this.#raw = raw;
    this.#openPicture = openPicture;
    this.#openDocument = openDocument;
    this.#log = log;
    this.#invoices = invoices;
  }

  async post(address: string, message: Fitted): Promise<Delivery> {
    if (message.invoice) return this.#postInvoice(address, message.invoice);
    if (message.document) return this.#postDocument(address, message, message.document);
    try {
      const { message_id } = await this.#postOne(address, message);
      return { ok: true, ids: [String(message_id)] };
    } catch (error) {
      if (message.picture !== undefined && (isPictureRefused(error) || error instanceof PictureUnopened))
        return this.#postWithoutPicture(address, message, error);
      return failureOf(error);
    }
  }

  /** `undefined` where there is nothing to change: then the message is sent as a new one. */
  async edit(address: string, message: Fitted, replaces: string): Promise<Delivery | undefined> {
    if (message.document || message.place || message.invoice) return undefined;
    const target = { chat_id: address, message_id: Number(replaces), ...keyboardOf(message) };
    const text = wellFormed(message.text);
    try {
      if (message.picture === undefined) await this.#raw.editMessageText({ ...target, text, link_preview_options: { is_disabled: true } });
      else await this.#withPicture(message.picture, (media) => this.#raw.editMessageMedia({ ...target, media: { type: 'photo', media, caption: text } }));
    } catch (error) {
      const refusal = editRefusalOf(error);
      if (refusal === 'not-there' || isPictureRefused(error) || error instanceof PictureUnopened) return undefined;
      // The same edit twice is the same message: what may have been done can be done again.
      const failure = failureOf(error);
      if (refusal === undefined) return failure.why === 'unknown' ? { ...failure, why: 'try-later' } : failure;
    }
    return { ok: true, ids: [replaces] };
  }

  #postOne(address: string, message: Fitted): Promise<Message> {
    if (message.place) return this.#postPlace(address, message.place);
    return message.picture === undefined ? this.#postText(address, message) : this.#postPicture(address, message, message.picture);
  }

  #postText(address: string, message: Fitted): Promise<Message> {
    return this.#raw.sendMessage({ chat_id: address, text: wellFormed(message.text), link_preview_options: { is_disabled: true }, ...keyboardOf(message) });
  }

  #postPicture(address: string, message: Fitted, hash: string): Promise<Message> {
    const caption = message.text === '' ? {} : { caption: wellFormed(message.text) };
    return this.#withPicture(hash, (photo) => this.#raw.sendPhoto({ chat_id: address, photo, ...caption, ...keyboardOf(message) }));
  }

  /** The words and the buttons matter more than a picture that cannot be shown. */
  #postWithoutPicture(address: string, { text, controls, link }: Fitted, error: unknown): Promise<Delivery> | Delivery {
    const code = codeOf(error);
    this.#log.warn({ channel: 'telegram', code }, error instanceof PictureUnopened ? 'a picture cannot be opened' : 'the platform refused a picture');
    if (text === '' && !controls) return { ok: false, why: 'refused', detail: `a picture: ${code}` };
    return this.post(address, { text: text === '' ? '…' : text, ...(controls && { controls }), ...(link && { link }) });
  }

  /** Telegram shows a name and an address together, or the map alone. */
  #postPlace(address: string, { latitude, longitude, name, address: street }: Place): Promise<Message> {
    const pin = { chat_id: address, latitude, longitude };
    if (name === undefined || street === undefined) return this.#raw.sendLocation(pin);
    return this.#raw.sendVenue({ ...pin, title: wellFormed(name), address: wellFormed(street) });
  }

  /** One that cannot be opened any more, or is refused, leaves the words and where it can be had. */
  async #postDocument(address: string, message: Fitted, { hash, name }: OutboundDocument): Promise<Delivery> {
    const without = () => this.post(address, withoutDocument(message));
    const bytes = await this.#openDocument(hash).catch((error: unknown) => {
      this.#log.warn({ channel: 'telegram', code: codeOf(error) }, 'a document cannot be opened');
      return undefined;
    });
    if (!bytes) return without();
    try {
      const caption = message.text === '' ? {} : { caption: wellFormed(message.text) };
      const document = new InputFile(bytes, wellFormed(name));
      const { message_id } = await this.#raw.sendDocument({ chat_id: address, document, ...caption, ...keyboardOf(message) });
      return { ok: true, ids: [String(message_id)] };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.why !== 'refused') return failure;
      this.#log.warn({ channel: 'telegram', code: codeOf(error) }, 'the platform refused a document');
      return without();
    }
  }

  /** One that the platform or the provider refuses, for its currency or its amount, leaves the words that were meant for that. */
  async #postInvoice(address: string, invoice: OutboundInvoice): Promise<Delivery> {
    try {
      if (!this.#invoices) throw new TypeError('an invoice needs a payment provider');
      const { message_id } = await this.#raw.sendInvoice(invoiceOf(invoice, { chat_id: address, ...this.#invoices }));
      return { ok: true, ids: [String(message_id)] };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.why !== 'refused') return failure;
      this.#log.error({ channel: 'telegram', detail: failure.detail }, 'an invoice was refused');
      return this.post(address, { text: invoice.otherwise });
    }
  }

  async #withPicture<T extends Message | true>(hash: string, use: (picture: string | InputFile) => Promise<T>): Promise<T> {
    const known = this.#uploaded.get(hash);
    if (known !== undefined) {
      try {
        return await use(known);
      } catch (error) {
        if (!isStaleFile(error)) throw error;
        this.#uploaded.delete(hash);
      }
    }
    const sent = await use(new InputFile(await this.#open(hash), 'picture'));
    if (sent !== true) this.#remember(hash, sent);
    return sent;
  }

  async #open(hash: string): Promise<Uint8Array> {
    try {
      return await this.#openPicture(hash);
    } catch (cause) {
      throw new PictureUnopened(codeOf(cause), { cause });
    }
  }

  #remember(hash: string, { photo }: Message): void {
    const id = photo?.at(-1)?.file_id;
    if (id === undefined) return;
    this.#uploaded.set(hash, id);
    const [oldest] = this.#uploaded.keys();
    if (this.#uploaded.size > mostRemembered && oldest !== undefined) this.#uploaded.delete(oldest);
  }
}

/** Our own store does not give the picture. The message is the code of its error. */
class PictureUnopened extends Error {
  override readonly name = 'PictureUnopened';
}
