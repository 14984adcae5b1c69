/**
 * The few fields of a webhook's body that are used, as developers.facebook.com describes them (Graph v26.0, read 2026-11). A
 * field of an unexpected shape is as good as absent, so that one odd field never costs a person their message.
 */
import { z } from 'zod';
import { wellFormed } from '../well-formed.ts';

const soft = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
/** Keeps those of a list that can be read. */
const each = <T extends z.ZodType>(schema: T) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) => all.flatMap((one) => readOne(schema, one)));

function readOne<T extends z.ZodType>(schema: T, one: unknown): z.infer<T>[] {
  const read = schema.safeParse(one);
  return read.success ? [read.data] : [];
}

/** Words, or a platform's own id. */
const said = z.string().min(1).transform(wellFormed);
/** Seconds, written as text or as a number; `Date` ends at this one. */
const seconds = z.coerce.number().int().min(0).max(8_640_000_000_000);
const media = z.object({ id: said, caption: soft(said), filename: soft(said), mime_type: soft(said) });
const reply = soft(z.object({ id: said, title: soft(said) }));

/** What a message holds, by its type. */
const kinds = {
  type: z.string().catch('unknown'),
  context: soft(z.object({ id: soft(said) })),
  text: soft(z.object({ body: said })),
  interactive: soft(z.object({ button_reply: reply, list_reply: reply })),
  button: soft(z.object({ text: soft(said), payload: soft(said) })),
  image: soft(media),
  video: soft(media),
  audio: soft(media),
  document: soft(media),
  sticker: soft(z.object({})),
  location: soft(z.object({ latitude: z.number(), longitude: z.number(), name: soft(said), address: soft(said) })),
  contacts: soft(
    z
      .array(
        z.object({ name: soft(z.object({ formatted_name: soft(said) })), phones: soft(z.array(z.object({ phone: soft(said), wa_id: soft(said) })).min(1)) }),
      )
      .min(1),
  ),
  order: soft(z.object({ text: soft(said), product_items: each(z.object({ product_retailer_id: said, quantity: z.coerce.number().int().positive() })) })),
  system: soft(z.object({ type: soft(said), wa_id: soft(said), user_id: soft(said), previous_user_id: soft(said) })),
};

const message = z.object({
  ...kinds,
  id: said,
  timestamp: seconds,
  /** A phone number; absent for who hides it behind a username. */
  from: soft(said),
  /** The person's id within this business, which they keep while they keep their number. */
  from_user_id: soft(said),
  /** It was said to a group, where nobody asked us. */
  group_id: soft(said),
  /** A new wording of an earlier message. */
  edit: soft(z.object({ original_message_id: said, message: z.object(kinds) })),
});

/** What became of a message of ours. */
const status = z.object({
  id: said,
  status: z.string(),
  timestamp: seconds,
  /** Either may be absent: the number of who hides it, the id of who has none. */
  recipient_id: soft(said),
  recipient_user_id: soft(said),
  biz_opaque_callback_data: soft(said),
  errors: soft(z.array(z.object({ code: z.number().int(), title: soft(said) }))),
});

const contact = z.object({ wa_id: soft(said), user_id: soft(said), profile: soft(z.object({ name: soft(said) })) });

const value = z.object({
  metadata: z.object({ phone_number_id: said }),
  contacts: each(contact),
  messages: each(message),
  statuses: each(status),
});

/** One body, which may bring several messages and statuses of several numbers. */
export const body = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: each(z.object({ changes: each(z.object({ field: z.literal('messages'), value })) })),
});

/** What was said, apart from who said it and when. */
export type CloudContent = z.infer<z.ZodObject<typeof kinds>>;
export type CloudMessage = z.infer<typeof message>;
export type CloudStatus = z.infer<typeof status>;
export type CloudContact = z.infer<typeof contact>;
export type CloudValue = z.infer<typeof value>;
