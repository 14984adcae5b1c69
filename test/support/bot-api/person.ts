/** A person with Telegram on their phone, talking to the bot. */
import type { Place } from '../../../src/conversation/message.ts';
import type { Queue } from './queue.ts';
import type { Chat, Invoice, Json, Message, Update, World } from './world.ts';

/** A message as it looks now: edits done, buttons in their rows. */
export type Shown = {
  readonly id: number;
  readonly by: 'bot' | 'person';
  readonly text: string;
  readonly picture?: Uint8Array;
  readonly document?: { readonly name: string; readonly bytes: Uint8Array };
  readonly place?: Place;
  /** Buttons that open an address. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly buttons: readonly (readonly string[])[];
  readonly invoice?: Invoice;
};
/** What was put on its way to the bot. */
export type Said = { readonly update: number; readonly message: number };

export type PersonOptions = { readonly name?: string; readonly language?: string };

export class Person {
  readonly id: number;
  readonly #world: World;
  readonly #queue: Queue;
  readonly #chat: Chat;
  readonly #looks = new WeakMap<Message, Shown>();

  constructor(id: number, world: World, queue: Queue, { name = 'Ayesha', language = 'en' }: PersonOptions) {
    this.id = id;
    this.#world = world;
    this.#queue = queue;
    this.#chat = { id, user: { id, is_bot: false, first_name: name, language_code: language }, blocked: false, messages: [] };
    world.chats.set(id, this.#chat);
  }

  types(text: string): Said {
    return this.#says(text, { text });
  }

  sendsPhoto(bytes: Uint8Array, caption?: string): Said {
    return this.#says(caption ?? '', this.#photo(bytes, caption));
  }

  /** Several updates with one `media_group_id`; only the first has a caption. */
  sendsAlbum(pictures: readonly Uint8Array[], caption?: string): readonly Said[] {
    const media_group_id = String(13_000_000_000 + this.#world.id());
    return pictures.map((bytes, at) => this.#says(caption ?? '', { ...this.#photo(bytes, at === 0 ? caption : undefined), media_group_id }));
  }

  sendsVoice(bytes: Uint8Array): Said {
    const file_id = this.#world.addFile(bytes, 'voice', 'oga');
    return this.#says('', { voice: { file_id, file_unique_id: `u-${file_id}`, duration: 2, mime_type: 'audio/ogg', file_size: bytes.length } });
  }

  sendsDocument(bytes: Uint8Array, file_name: string, mime_type: string): Said {
    const file_id = this.#world.addFile(bytes, 'documents', 'bin');
    return this.#says('', { document: { file_id, file_unique_id: `u-${file_id}`, file_name, mime_type, file_size: bytes.length } });
  }

  /** Any other message: a location, a contact, a sticker, or something new. */
  sends(fields: Json): Said {
    return this.#says('', fields);
  }

  edits(message: number, text: string): Said {
    const before = this.#chat.messages.find(({ message_id }) => message_id === message);
    if (before?.by !== 'person') throw new Error(`no message ${message} of this person`);
    const after = this.#world.replace(this.#chat, { ...before, text });
    return this.#update('edited_message', { ...this.#world.described(this.#chat, after), text, edit_date: this.#world.date() }, message);
  }

  /** Taps the newest button with this label, or with this data. */
  taps(labelOrData: string): Said {
    const found = this.#button(labelOrData);
    if (!found) throw new Error(`no button ${labelOrData}; there are ${this.buttons().join(', ') || 'none'}`);
    const id = String(900_000_000_000 + this.#world.id());
    this.#world.queries.set(id, { chat: this.id, answered: false });
    const message = this.#world.described(this.#chat, found.message);
    return this.#update('callback_query', { id, from: this.#chat.user, message, chat_instance: '1', data: found.data }, found.message.message_id);
  }

  /** Writes after the bot's name in another chat; resolves with what is offered there. */
  async looksFor(query: string, offset = ''): Promise<{ readonly results: readonly Json[]; readonly next: string }> {
    const id = String(800_000_000_000 + this.#world.id());
    this.#world.inlineQueries.set(id, { asked: query });
    this.#queue.add({ update_id: this.#queue.nextId(), inline_query: { id, from: this.#chat.user, query, offset, chat_type: 'private' } });
    await this.#world.until(() => this.#world.inlineQueries.get(id)?.answer !== undefined);
    return this.#world.inlineQueries.get(id)?.answer ?? { results: [], next: '' };
  }

  /**
   * Presses *Pay* under an invoice, by default the newest, and enters a card. Resolves with why the bot refused, or with the update
   * that tells of the money. `instead` is what the platform would tell if it were wrong.
   */
  async pays(invoice = this.invoices().at(-1), instead: Partial<Json> = {}): Promise<{ readonly refused: string } | { readonly paid: Update }> {
    if (!invoice) throw new Error('there is no invoice to pay');
    const told = { currency: invoice.currency, total_amount: invoice.total, invoice_payload: invoice.payload, ...instead };
    const id = String(600_000_000_000 + this.#world.id());
    this.#world.checkouts.set(id, { chat: this.id });
    this.#queue.add({ update_id: this.#queue.nextId(), pre_checkout_query: { id, from: this.#chat.user, ...told } });
    await this.#world.until(() => this.#world.checkouts.get(id)?.answer !== undefined);
    const answer = this.#world.checkouts.get(id)?.answer;
    return answer?.ok ? { paid: this.receipt(told) } : { refused: answer?.error_message ?? '' };
  }

  /** The provider took the money, whatever was said before: the platform tells the bot. */
  receipt(told: Json): Update {
    const nth = this.#world.id();
    const ids = { telegram_payment_charge_id: `tg-charge-${nth}`, provider_payment_charge_id: `provider-${nth}` };
    const message = this.#world.described(this.#chat, this.#world.post(this.#chat, { by: 'person', text: '' }));
    const { text: _, ...described } = message;
    const update = { update_id: this.#queue.nextId(), message: { ...described, successful_payment: { ...ids, ...told } } };
    this.#queue.add(update);
    return update;
  }

  invoices(): readonly Invoice[] {
    return this.#chat.messages.flatMap(({ invoice }) => invoice ?? []);
  }

  blocks(): Said {
    return this.#member(true);
  }

  unblocks(): Said {
    return this.#member(false);
  }

  screen(): readonly Shown[] {
    return this.#chat.messages.map((message) => this.#shown(message));
  }

  /** The bot's messages only. */
  heard(): readonly Shown[] {
    return this.screen().filter(({ by }) => by === 'bot');
  }

  /** The labels of all buttons on the screen, the newest message's first. */
  buttons(): readonly string[] {
    return this.#chat.messages.toReversed().flatMap(({ keyboard = [] }) => keyboard.flat().map(({ text }) => text));
  }

  /** Resolves with what the bot said once it has said so many messages in all. */
  async hears(count: number): Promise<readonly Shown[]> {
    await this.#world.until(() => this.heard().length >= count);
    return this.heard();
  }

  /** Resolves once the newest message of the bot is like that. */
  async sees(like: RegExp): Promise<Shown> {
    const newest = (): Shown | undefined => this.heard().at(-1);
    await this.#world.until(() => like.test(newest()?.text ?? ''));
    const seen = newest();
    if (!seen) throw new Error('nothing was said');
    return seen;
  }

  /** Taps the bot has not answered: their button still spins. */
  spinning(): number {
    return [...this.#world.queries.values()].filter(({ chat, answered }) => chat === this.id && !answered).length;
  }

  #says(text: string, fields: Json): Said {
    const message = this.#world.post(this.#chat, { by: 'person', text });
    const { text: _, ...described } = this.#world.described(this.#chat, message);
    return this.#update('message', { ...described, ...fields }, message.message_id);
  }

  #photo(bytes: Uint8Array, caption: string | undefined): Json {
    return { photo: this.#world.sizes(this.#world.addFile(bytes, 'photos', 'jpg')), ...(caption !== undefined && { caption }) };
  }

  #member(blocked: boolean): Said {
    this.#chat.blocked = blocked;
    const [before, now] = blocked ? ['member', 'kicked'] : ['kicked', 'member'];
    const chat = { id: this.id, type: 'private' };
    const user = { id: 4_242, is_bot: true, first_name: 'Sarai' };
    const fields = { chat, from: this.#chat.user, date: this.#world.date(), old_chat_member: { user, status: before }, new_chat_member: { user, status: now } };
    return this.#update('my_chat_member', fields, 0);
  }

  #update(kind: string, fields: Json, message: number): Said {
    const update_id = this.#queue.nextId();
    this.#queue.add({ update_id, [kind]: fields });
    return { update: update_id, message };
  }

  #button(labelOrData: string): { readonly message: Message; readonly data: string } | undefined {
    for (const message of this.#chat.messages.toReversed()) {
      for (const button of message.keyboard?.flat() ?? []) {
        if ('callback_data' in button && (button.text === labelOrData || button.callback_data === labelOrData)) return { message, data: button.callback_data };
      }
    }
    return undefined;
  }

  /** A message that was not changed is shown as the same object. */
  #shown(message: Message): Shown {
    const known = this.#looks.get(message) ?? this.#look(message);
    this.#looks.set(message, known);
    return known;
  }

  #look({ message_id, by, text, photo, document, place, invoice, keyboard = [] }: Message): Shown {
    const picture = photo === undefined ? undefined : this.#world.files.get(photo)?.bytes;
    const file = document === undefined ? undefined : this.#world.files.get(document);
    return {
      id: message_id,
      by,
      text,
      buttons: keyboard.map((row) => row.map((button) => button.text)),
      links: keyboard.flat().flatMap((button) => ('url' in button ? [{ label: button.text, url: button.url }] : [])),
      ...(picture && { picture }),
      ...(file && { document: { name: file.name, bytes: file.bytes } }),
      ...(place && { place }),
      ...(invoice && { invoice }),
    };
  }
}
