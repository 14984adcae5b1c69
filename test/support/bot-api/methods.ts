/** The methods of the Bot API, as far as Sarai may call them. */
import type { z } from 'zod';
import { boundsOf, type Keyboard, parameters } from './limits.ts';
import type { Queue } from './queue.ts';
import { badRequest, bot, type Chat, type Message, type World } from './world.ts';

export type Upload = { readonly name: string; readonly bytes: Uint8Array };

/** What a call may touch. `uploads` are the files of a multipart body by the name of their part. */
export type Call = {
  readonly name: string;
  readonly world: World;
  readonly queue: Queue;
  readonly uploads: ReadonlyMap<string, Upload>;
  readonly gone: AbortSignal;
};

type Method = (given: unknown, call: Call) => Promise<unknown>;

/** Checks what is given, notes what the real server would have let pass, and does it. */
const method =
  <S extends z.ZodType>(schema: S, run: (given: z.infer<S>, call: Call) => unknown): Method =>
  async (given, call) => {
    const checked = schema.safeParse(given);
    if (checked.success) return run(checked.data, call);
    const [issue] = checked.error.issues;
    const told = `${issue?.path.join('.') ?? ''}: ${issue?.message}`;
    call.world.complaints.push(`${call.name}: ${told}`);
    throw badRequest(told);
  };

const methods: { readonly [name: string]: Method } = {
  getMe: method(parameters.getMe, () => bot),
  getUpdates: method(parameters.getUpdates, (given, { queue, gone }) => queue.get(given, gone)),
  setWebhook: method(parameters.setWebhook, (given, { queue }) => {
    queue.subscribe(given);
    return true;
  }),
  deleteWebhook: method(parameters.deleteWebhook, ({ drop_pending_updates = false }, { queue }) => {
    queue.unsubscribe(drop_pending_updates);
    return true;
  }),
  getWebhookInfo: method(parameters.getWebhookInfo, (_, { queue }) => ({
    url: queue.webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: queue.isEmpty ? 0 : 1,
  })),
  setMyCommands: method(parameters.setMyCommands, ({ commands, language_code = '' }, { world }) => {
    world.commands.set(language_code, commands);
    return true;
  }),
  sendMessage: method(parameters.sendMessage, ({ chat_id, text, reply_markup }, { world }) =>
    post(world, chat_id, { text: text.trim(), ...keyboard(reply_markup) }),
  ),
  sendPhoto: method(parameters.sendPhoto, ({ chat_id, photo, caption = '', reply_markup }, call) =>
    post(call.world, chat_id, { text: caption.trim(), photo: fileOf(photo, call, 'photos', 'jpg'), ...keyboard(reply_markup) }),
  ),
  sendDocument: method(parameters.sendDocument, ({ chat_id, document, caption = '', reply_markup }, call) =>
    post(call.world, chat_id, { text: caption.trim(), document: fileOf(document, call, 'documents', 'bin'), ...keyboard(reply_markup) }),
  ),
  sendLocation: method(parameters.sendLocation, ({ chat_id, latitude, longitude, reply_markup }, { world }) =>
    post(world, chat_id, { text: '', place: { latitude, longitude }, ...keyboard(reply_markup) }),
  ),
  sendVenue: method(parameters.sendVenue, ({ chat_id, latitude, longitude, title: name, address, reply_markup }, { world }) =>
    post(world, chat_id, { text: '', place: { latitude, longitude, name, address }, ...keyboard(reply_markup) }),
  ),
  sendChatAction: method(parameters.sendChatAction, ({ chat_id }, { world }) => world.chat(chat_id) && true),
  editMessageText: method(parameters.editMessageText, ({ chat_id, message_id, text, reply_markup }, { world }) => {
    const { chat, message } = target(world, chat_id, message_id);
    if (message.photo || message.document) throw badRequest('there is no text in the message to edit');
    return edit(world, chat, message, { text: text.trim(), ...keyboard(reply_markup) });
  }),
  editMessageCaption: method(parameters.editMessageCaption, ({ chat_id, message_id, caption = '', reply_markup }, { world }) => {
    const { chat, message } = target(world, chat_id, message_id);
    if (!message.photo && !message.document) throw badRequest('there is no caption in the message to edit');
    return edit(world, chat, message, { ...files(message), text: caption.trim(), ...keyboard(reply_markup) });
  }),
  editMessageMedia: method(parameters.editMessageMedia, ({ chat_id, message_id, media, reply_markup }, call) => {
    const { chat, message } = target(call.world, chat_id, message_id);
    return edit(call.world, chat, message, { photo: fileOf(media.media, call, 'photos', 'jpg'), text: media.caption?.trim() ?? '', ...keyboard(reply_markup) });
  }),
  editMessageReplyMarkup: method(parameters.editMessageReplyMarkup, ({ chat_id, message_id, reply_markup }, { world }) => {
    const { chat, message } = target(world, chat_id, message_id);
    return edit(world, chat, message, { ...files(message), text: message.text, ...keyboard(reply_markup) });
  }),
  deleteMessage: method(parameters.deleteMessage, ({ chat_id, message_id }, { world }) => {
    const chat = world.chat(chat_id);
    const at = chat.messages.findIndex((one) => one.message_id === message_id);
    if (at === -1) throw badRequest('message to delete not found');
    chat.messages.splice(at, 1);
    world.changed();
    return true;
  }),
  answerCallbackQuery: method(parameters.answerCallbackQuery, ({ callback_query_id }, { world }) => {
    const query = world.queries.get(callback_query_id);
    if (!query || query.answered) throw badRequest('query is too old and response timeout expired or query ID is invalid');
    query.answered = true;
    world.changed();
    return true;
  }),
  answerInlineQuery: method(parameters.answerInlineQuery, ({ inline_query_id, results, next_offset = '' }, { world }) => {
    const query = world.inlineQueries.get(inline_query_id);
    if (!query || query.answer) throw badRequest('query is too old and response timeout expired or query ID is invalid');
    query.answer = { results, next: next_offset };
    world.changed();
    return true;
  }),
  sendInvoice: method(parameters.sendInvoice, ({ chat_id, title, description, payload, provider_token, currency, prices }, { world }) => {
    if (provider_token !== world.providerToken) throw badRequest('PAYMENT_PROVIDER_INVALID');
    const bounds = boundsOf(currency);
    if (!bounds) throw badRequest('CURRENCY_INVALID');
    const total = prices.reduce((sum, { amount }) => sum + amount, 0);
    if (total < bounds[0] || total > bounds[1]) throw badRequest('CURRENCY_TOTAL_AMOUNT_INVALID');
    return post(world, chat_id, { text: '', invoice: { title, description, payload, currency, prices, total } });
  }),
  answerPreCheckoutQuery: method(parameters.answerPreCheckoutQuery, ({ pre_checkout_query_id, ok, error_message }, { world }) => {
    const checkout = world.checkouts.get(pre_checkout_query_id);
    if (!checkout || checkout.answer) throw badRequest('query is too old and response timeout expired or query ID is invalid');
    checkout.answer = { ok, error_message };
    world.changed();
    return true;
  }),
  getFile: method(parameters.getFile, ({ file_id }, { world }) => {
    const file = world.files.get(file_id.replace(/-small$/, ''));
    if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable');
    if (file.bytes.length > 20 * 1024 * 1024) throw badRequest('file is too big');
    return { file_id, file_unique_id: `u-${file_id}`, file_size: file.bytes.length, file_path: file.path };
  }),
};

/** The method of that name, if Sarai may call it. Throws a `Refusal` as the real server answers. */
export const methodNamed = (name: string): Method | undefined => methods[name];

function post(world: World, chatId: number, message: Omit<Message, 'message_id' | 'date' | 'by'>): unknown {
  const chat = world.chat(chatId);
  return world.described(chat, world.post(chat, { ...message, by: 'bot' }));
}

function target(world: World, chatId: number, messageId: number): { readonly chat: Chat; readonly message: Message } {
  const chat = world.chat(chatId);
  const message = chat.messages.find((one) => one.message_id === messageId);
  if (!message) throw badRequest('message to edit not found');
  if (message.by === 'person') throw badRequest("message can't be edited");
  return { chat, message };
}

function edit(world: World, chat: Chat, { message_id, by, date, ...before }: Message, after: Omit<Message, 'message_id' | 'by' | 'date'>): unknown {
  if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(after))) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  return world.described(chat, world.replace(chat, { ...after, message_id, by, date }));
}

const sorted = ({ text, photo = '', document = '', keyboard = [] }: Pick<Message, 'text' | 'photo' | 'document' | 'keyboard'>): unknown => [
  text,
  photo,
  document,
  keyboard,
];

const keyboard = (markup: { inline_keyboard: Keyboard } | undefined): Pick<Message, 'keyboard'> => (markup ? { keyboard: markup.inline_keyboard } : {});

const files = ({ photo, document }: Message): Pick<Message, 'photo' | 'document'> => ({ ...(photo && { photo }), ...(document && { document }) });

/** A file already known, or one that came with the call. */
function fileOf(named: string, { world, uploads }: Call, folder: string, extension: string): string {
  const upload = uploads.get(named.replace(/^attach:\/\//, ''));
  if (!upload) {
    if (world.files.has(named)) return named;
    throw badRequest('wrong file identifier/HTTP URL specified');
  }
  const { bytes, name } = upload;
  if (bytes.length === 0) throw badRequest('file must be non-empty');
  if (bytes.length > 10 * 1024 * 1024 && folder === 'photos') throw badRequest('file is too big');
  return world.addFile(bytes, folder, extension, name);
}
