/** Every parameter of the Bot API that Sarai may use, with its documented limits. Others are mistakes: the real server ignores them silently. */
import { z } from 'zod';

const whole = (text: string): boolean => !/\p{Surrogate}/u.test(text);
const said = (most: number) =>
  z
    .string()
    .refine((text) => text.trim().length <= most, `longer than ${most}`)
    .refine(whole, 'half a surrogate pair');
const text = said(4096).refine((one) => one.trim() !== '', 'message text is empty');
const caption = said(1024).optional();
const chat_id = z.union([z.number().int(), z.string().regex(/^-?\d+$/)]).transform(Number);
const message_id = z.number().int().positive();
const label = z
  .string()
  .refine((one) => one.trim() !== '', 'Text buttons are unallowed in the inline keyboard')
  .refine(whole, 'half a surrogate pair');
const callback_data = z.string().refine((data) => Buffer.byteLength(data) >= 1 && Buffer.byteLength(data) <= 64, 'BUTTON_DATA_INVALID');
const button = z.union([
  z.strictObject({ text: label, callback_data }),
  z.strictObject({ text: label, url: z.url().refine((one) => /^https?:\/\/[^/]*\.[a-z]/.test(one), 'Wrong HTTP URL') }),
  z.strictObject({ text: label, copy_text: z.strictObject({ text: z.string().min(1).max(256) }) }),
]);
const inlineKeyboard = z
  .strictObject({ inline_keyboard: z.array(z.array(button).min(1).max(8)) })
  .refine(({ inline_keyboard }) => inline_keyboard.flat().length <= 100, 'more than 100 buttons');
const link_preview_options = z.strictObject({ is_disabled: z.boolean().optional(), url: z.string().optional() }).optional();
const file = z.string().min(1);
const sending = { chat_id, disable_notification: z.boolean().optional(), protect_content: z.boolean().optional(), reply_markup: inlineKeyboard.optional() };
const editing = { chat_id, message_id, reply_markup: inlineKeyboard.optional() };
const allowed_updates = z
  .array(z.enum(['message', 'edited_message', 'callback_query', 'my_chat_member', 'inline_query', 'pre_checkout_query', 'shipping_query']))
  .optional();
const language_code = z
  .string()
  .regex(/^([a-z]{2})?$/)
  .optional();

const inlineResult = z.strictObject({
  type: z.literal('article'),
  id: z.string().refine((one) => Buffer.byteLength(one) >= 1 && Buffer.byteLength(one) <= 64, 'RESULT_ID_INVALID'),
  title: z.string().min(1, 'TITLE_EMPTY').refine(whole, 'half a surrogate pair'),
  description: z.string().refine(whole, 'half a surrogate pair').optional(),
  thumbnail_url: z.url({ protocol: /^https?$/ }).optional(),
  input_message_content: z.strictObject({
    message_text: text,
    link_preview_options: z
      .strictObject({
        is_disabled: z.boolean().optional(),
        url: z.url().optional(),
        prefer_large_media: z.boolean().optional(),
        show_above_text: z.boolean().optional(),
      })
      .optional(),
  }),
  reply_markup: inlineKeyboard.optional(),
});

/** What a provider of the double takes, in minor units: about one US dollar and ten thousand, as the real table has it on some day. */
const bounds: { readonly [currency: string]: readonly [least: number, most: number] } = {
  PKR: [28_000, 280_000_000],
  CNY: [720, 7_200_000],
  USD: [100, 1_000_000],
};
const bytes = (least: number, most: number, refusal: string) =>
  z.string().refine((one) => Buffer.byteLength(one) >= least && Buffer.byteLength(one) <= most && whole(one), refusal);
const letters = (most: number, refusal: string) => z.string().refine((one) => one.trim() !== '' && one.length <= most && whole(one), refusal);

export const parameters = {
  getMe: z.strictObject({}),
  getUpdates: z.strictObject({
    offset: z.number().int().optional(),
    limit: z.number().int().min(1).max(100).optional(),
    timeout: z.number().int().min(0).max(50).optional(),
    allowed_updates,
  }),
  setWebhook: z.strictObject({
    url: z.union([z.literal(''), z.url()]),
    secret_token: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,256}$/)
      .optional(),
    allowed_updates,
    max_connections: z.number().int().min(1).max(100).optional(),
    drop_pending_updates: z.boolean().optional(),
  }),
  deleteWebhook: z.strictObject({ drop_pending_updates: z.boolean().optional() }),
  getWebhookInfo: z.strictObject({}),
  setMyCommands: z.strictObject({
    commands: z.array(z.strictObject({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) })).max(100),
    language_code,
  }),
  sendMessage: z.strictObject({ ...sending, text, link_preview_options }),
  sendPhoto: z.strictObject({ ...sending, photo: file, caption }),
  sendDocument: z.strictObject({ ...sending, document: file, caption }),
  sendLocation: z.strictObject({ ...sending, latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
  sendVenue: z.strictObject({
    ...sending,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    title: said(256).refine((one) => one.trim() !== '', 'a venue needs a title'),
    address: said(1024).refine((one) => one.trim() !== '', 'a venue needs an address'),
  }),
  sendChatAction: z.strictObject({ chat_id, action: z.enum(['typing', 'upload_photo', 'upload_document', 'record_voice', 'find_location']) }),
  editMessageText: z.strictObject({ ...editing, text, link_preview_options }),
  editMessageCaption: z.strictObject({ ...editing, caption }),
  editMessageMedia: z.strictObject({ ...editing, media: z.strictObject({ type: z.literal('photo'), media: file, caption }) }),
  editMessageReplyMarkup: z.strictObject(editing),
  deleteMessage: z.strictObject({ chat_id, message_id }),
  answerCallbackQuery: z.strictObject({
    callback_query_id: z.string().min(1),
    text: z.string().max(200).optional(),
    show_alert: z.boolean().optional(),
    cache_time: z.number().int().min(0).optional(),
  }),
  answerInlineQuery: z.strictObject({
    inline_query_id: z.string().min(1),
    results: z
      .array(inlineResult)
      .max(50, 'RESULTS_TOO_MUCH')
      .refine((results) => new Set(results.map(({ id }) => id)).size === results.length, 'RESULT_ID_DUPLICATE'),
    cache_time: z.number().int().min(0).optional(),
    is_personal: z.boolean().optional(),
    next_offset: z
      .string()
      .refine((offset) => Buffer.byteLength(offset) <= 64, 'NEXT_OFFSET_INVALID')
      .optional(),
  }),
  sendInvoice: z
    .strictObject({
      ...sending,
      title: letters(32, 'PRODUCT_TITLE_INVALID'),
      description: letters(255, 'PRODUCT_DESCRIPTION_INVALID'),
      payload: bytes(1, 128, 'INVOICE_PAYLOAD_INVALID'),
      provider_token: z.string().min(1),
      currency: z.string().regex(/^[A-Z]{3}$/, 'CURRENCY_INVALID'),
      prices: z.array(z.strictObject({ label: letters(256, 'PRICE_LABEL_INVALID'), amount: z.number().int() })).min(1, 'prices are empty'),
      start_parameter: z
        .string()
        .regex(/^[\w-]{0,64}$/)
        .optional(),
    })
    .refine(({ reply_markup }) => reply_markup === undefined, 'the first button must be a Pay button'),
  answerPreCheckoutQuery: z
    .strictObject({ pre_checkout_query_id: z.string().min(1), ok: z.boolean(), error_message: z.string().min(1).max(255).refine(whole).optional() })
    .refine(({ ok, error_message }) => ok !== (error_message !== undefined), 'an error message is required if and only if ok is false'),
  getFile: z.strictObject({ file_id: file }),
} as const;

export type Parameters<M extends keyof typeof parameters> = z.infer<(typeof parameters)[M]>;
export type Keyboard = z.infer<typeof inlineKeyboard>['inline_keyboard'];
export type AllowedUpdates = z.infer<typeof allowed_updates>;

/** Amounts that the platform takes; `undefined` for a currency it does not. */
export const boundsOf = (currency: string): readonly [least: number, most: number] | undefined => bounds[currency];
