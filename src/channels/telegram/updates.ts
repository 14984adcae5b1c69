/**
 * The few fields of an update that are used. A field of an unexpected shape is as good as absent, so that one odd field
 * never costs a person their message.
 */
import { z } from 'zod';

const soft = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const id = z.number().int();
/** Seconds; `Date` ends at this one. */
const seconds = z.number().int().min(0).max(8_640_000_000_000);
const user = z.object({ first_name: soft(z.string()), last_name: soft(z.string()), language_code: soft(z.string()) });
const chat = z.object({ id, type: z.string() });
const file = z.object({ file_id: z.string().min(1), file_size: soft(z.number().int().nonnegative()) });
const place = z.object({ latitude: z.number(), longitude: z.number() });

const message = z.object({
  message_id: id,
  date: seconds,
  edit_date: soft(seconds),
  chat,
  from: soft(user),
  text: soft(z.string().min(1)),
  caption: soft(z.string()),
  media_group_id: soft(z.string().min(1)),
  photo: soft(z.array(file).min(1)),
  voice: soft(file),
  audio: soft(file),
  video: soft(file),
  video_note: soft(file),
  animation: soft(file),
  document: soft(file.extend({ file_name: soft(z.string()), mime_type: soft(z.string()) })),
  location: soft(place),
  venue: soft(z.object({ location: place })),
  contact: soft(z.object({ phone_number: z.string().min(1), first_name: soft(z.string()), last_name: soft(z.string()), user_id: soft(id) })),
  sticker: soft(z.object({})),
});

/** One update, as far as it is read. */
export const update = z.object({
  update_id: id,
  message: soft(message),
  edited_message: soft(message),
  callback_query: soft(z.object({ id: z.string().min(1), from: user, data: soft(z.string().min(1)), message: z.object({ message_id: id, chat }) })),
  my_chat_member: soft(z.object({ chat, date: seconds, from: soft(user), new_chat_member: z.object({ status: z.string() }) })),
});

/** What the platform is asked to send; nothing else is. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

export type TelegramMessage = z.infer<typeof message>;
export type TelegramUser = z.infer<typeof user>;
export type TelegramUpdate = z.infer<typeof update>;
