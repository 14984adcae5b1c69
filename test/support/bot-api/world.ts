/** What the double of the Bot API knows: chats, messages, files, queries. */
import type { Place } from '../../../src/conversation/message.ts';
import type { Keyboard } from './limits.ts';

export type Json = { readonly [field: string]: unknown };
export type Update = { readonly update_id: number } & Json;

/** A message as it stands on a person's screen now. `photo` and `document` are file ids. */
export type Message = {
  readonly message_id: number;
  readonly by: 'bot' | 'person';
  readonly date: number;
  readonly text: string;
  readonly photo?: string;
  readonly document?: string;
  readonly place?: Place;
  readonly keyboard?: Keyboard;
  readonly invoice?: Invoice;
};

/** An invoice as its sender made it; the reader sees all but the payload. */
export type Invoice = {
  readonly title: string;
  readonly description: string;
  readonly payload: string;
  readonly currency: string;
  readonly prices: readonly { readonly label: string; readonly amount: number }[];
  readonly total: number;
};
/** A payment that is about to be made, and what the bot says to it. */
export type Checkout = { readonly chat: number; answer?: { readonly ok: boolean; readonly error_message?: string | undefined } };

export type Chat = { readonly id: number; readonly user: Json; blocked: boolean; readonly messages: Message[] };
export type StoredFile = { readonly bytes: Uint8Array; readonly path: string; readonly name: string };
/** What was typed after the bot's name in some other chat, and what is offered for it. */
export type InlineQuery = { readonly asked: string; answer?: { readonly results: readonly Json[]; readonly next: string } };
export type Query = { readonly chat: number; answered: boolean };

/** What the real server answers with `ok: false`. */
export class Refusal extends Error {
  readonly code: number;
  readonly retryAfter: number | undefined;

  constructor(code: number, description: string, retryAfter?: number) {
    super(description);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export const badRequest = (description: string): Refusal => new Refusal(400, `Bad Request: ${description}`);

export class World {
  readonly chats = new Map<number, Chat>();
  readonly files = new Map<string, StoredFile>();
  readonly queries = new Map<string, Query>();
  readonly inlineQueries = new Map<string, InlineQuery>();
  readonly checkouts = new Map<string, Checkout>();
  /** The token that the double's payment provider gave. */
  readonly providerToken = '1877:TEST:made-up';
  readonly commands = new Map<string, readonly Json[]>();
  /** Mistakes of the bot that the real server would not have told it of, or that cost a person their message. */
  readonly complaints: string[] = [];
  readonly now: () => number;
  #lastId = 0;
  #watchers: { readonly holds: () => boolean; readonly tell: () => void }[] = [];

  constructor(now: () => number) {
    this.now = now;
  }

  id(): number {
    return ++this.#lastId;
  }

  date(): number {
    return Math.floor(this.now() / 1000);
  }

  chat(id: number): Chat {
    const chat = this.chats.get(id);
    if (!chat) throw badRequest('chat not found');
    if (chat.blocked) throw new Refusal(403, 'Forbidden: bot was blocked by the user');
    return chat;
  }

  addFile(bytes: Uint8Array, folder: string, extension: string, name = `file.${extension}`): string {
    const id = this.id();
    this.files.set(`file-${id}`, { bytes, path: `${folder}/file_${id}.${extension}`, name });
    return `file-${id}`;
  }

  post(chat: Chat, message: Omit<Message, 'message_id' | 'date'>): Message {
    const posted = { ...message, message_id: this.id(), date: this.date() };
    chat.messages.push(posted);
    this.changed();
    return posted;
  }

  replace(chat: Chat, message: Message): Message {
    chat.messages[chat.messages.findIndex(({ message_id }) => message_id === message.message_id)] = message;
    this.changed();
    return message;
  }

  /** Resolves once it holds; looked at after every change. */
  until(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((tell) => this.#watchers.push({ holds, tell }));
  }

  changed(): void {
    if (this.#watchers.length === 0) return;
    const held = this.#watchers.filter(({ holds }) => holds());
    this.#watchers = this.#watchers.filter((watcher) => !held.includes(watcher));
    for (const { tell } of held) tell();
  }

  /** The message as the real server describes it. */
  described(chat: Chat, { message_id, by, date, text, photo, document, keyboard, invoice }: Message): Json {
    return {
      message_id,
      date,
      chat: { id: chat.id, type: 'private', first_name: chat.user.first_name },
      from: by === 'bot' ? bot : chat.user,
      ...(invoice
        ? { invoice: { title: invoice.title, description: invoice.description, start_parameter: '', currency: invoice.currency, total_amount: invoice.total } }
        : photo === undefined && document === undefined
          ? { text }
          : text && { caption: text }),
      ...(photo && { photo: this.sizes(photo) }),
      ...(document && { document: { file_id: document, file_unique_id: `u-${document}`, file_size: this.files.get(document)?.bytes.length } }),
      ...(keyboard && { reply_markup: { inline_keyboard: keyboard } }),
    };
  }

  sizes(photo: string): readonly Json[] {
    const file_size = this.files.get(photo)?.bytes.length;
    const thumbnail = { file_id: `${photo}-small`, file_unique_id: `u-${photo}-s`, file_size: 1, width: 90, height: 60 };
    return [thumbnail, { file_id: photo, file_unique_id: `u-${photo}`, file_size, width: 1280, height: 853 }];
  }
}

export const bot = { id: 4_242, is_bot: true, first_name: 'Sarai', username: 'sarai_test_bot' } as const;
