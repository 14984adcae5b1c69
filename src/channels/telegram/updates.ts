/**
 * The few fields of an update that are used. A field of an unexpected shape is as good as absent, so that one odd field
 * never costs a person their message.
 */
import { z } from 'zod';
import { wellFormed } from '../well-formed.ts';

const soft = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** Words, or a platform's own id. */
const said = z.string().min(1).transform(wellFormed);
const id = z.number().int();
/** Seconds; `Date` ends at this one. */
const seconds = z.number().int().min(0).max(8_640_000_000_000);
const user = z.object({ first_name: soft(said), last_name: soft(said), language_code: soft(said) });
const chat = z.object({ id, type: z.string() });
const file = z.object({ file_id: said, file_size: soft(z.number().int().nonnegative()) });
const sound = file.extend({ mime_type: soft(said), duration: soft(seconds) });
const place = z.object({ latitude: z.number(), longitude: z.number() });

/** In minor units; Telegram's table gives the shop's currencies two decimals, as ISO 4217 does. */
const amount = z.object({ currency: said, total_amount: z.number().int().nonnegative(), invoice_payload: z.string().transform(wellFormed) });

const message = z.object({
  message_id: id,
  date: seconds,
  edit_date: soft(seconds),
  chat,
  from: soft(user),
  text: soft(said),
  caption: soft(said),
  media_group_id: soft(said),
  photo: soft(z.array(file).min(1)),
  voice: soft(sound),
  audio: soft(sound),
  video: soft(file),
  video_note: soft(file),
  animation: soft(file),
  document: soft(file.extend({ file_name: soft(said), mime_type: soft(said) })),
  location: soft(place),
  venue: soft(z.object({ location: place, title: soft(said), address: soft(said) })),
  contact: soft(z.object({ phone_number: said, first_name: soft(said), last_name: soft(said), user_id: soft(id) })),
  sticker: soft(z.object({})),
  successful_payment: soft(amount.extend({ telegram_payment_charge_id: said, provider_payment_charge_id: z.string().transform(wellFormed) })),
});

/** One update, as far as it is read. */
export const update = z.object({
  update_id: id,
  message: soft(message),
  edited_message: soft(message),
  callback_query: soft(z.object({ id: said, from: user, data: soft(said), message: z.object({ message_id: id, chat }) })),
  inline_query: soft(z.object({ id: said, from: user.extend({ id }), query: z.string().transform(wellFormed), offset: z.string() })),
  pre_checkout_query: soft(amount.extend({ id: said, from: user.extend({ id }) })),
  my_chat_member: soft(z.object({ chat, date: seconds, from: soft(user), new_chat_member: z.object({ status: z.string() }) })),
});

/** What the platform is asked to send; nothing else is. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'inline_query', 'pre_checkout_query', 'my_chat_member'] as const;

export type TelegramMessage = z.infer<typeof message>;
export type TelegramUser = z.infer<typeof user>;
export type TelegramInlineQuery = NonNullable<TelegramUpdate['inline_query']>;
export type TelegramPreCheckoutQuery = NonNullable<TelegramUpdate['pre_checkout_query']>;
export type TelegramClaim = z.infer<typeof amount>;
export type TelegramUpdate = z.infer<typeof update>;
