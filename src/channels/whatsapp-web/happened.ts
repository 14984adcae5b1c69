/**
 * The few fields of what happened that are used, as whatsapp-web.js 1.34.7 gives them. A field of an unexpected shape is as good as
 * absent, so that one odd field never costs a person their message.
 */
import { z } from 'zod';
import { wellFormed } from '../well-formed.ts';

const soft = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const said = z.string().min(1).transform(wellFormed);
/** `Date` ends at this one. */
const lastMoment = 8_640_000_000_000;
const seconds = z.number().int().min(0).max(lastMoment);
const moment = z
  .number()
  .int()
  .min(0)
  .max(lastMoment * 1000);

/** An address of one person. Groups, channels and statuses have others. */
const address = z.string().regex(/^[\w:.-]{1,64}@(?:c\.us|lid)$/);
const wid = z.union([address, z.object({ _serialized: address }).transform(({ _serialized }) => _serialized)]);

const names = { phone: soft(address), lid: soft(address) };

const message = z.object({
  id: z.object({ id: said, _serialized: said, remote: wid }),
  type: z.string().catch('unknown'),
  t: seconds,
  body: soft(said),
  caption: soft(said),
  notifyName: soft(said),
  hasMedia: z.boolean().catch(false),
  mimetype: soft(said),
  filename: soft(said),
  size: soft(z.number().int().nonnegative()),
  /** Seconds, of a voice note as text. */
  duration: soft(z.coerce.number().nonnegative()),
  lat: soft(z.number()),
  lng: soft(z.number()),
  vcardList: soft(z.array(z.object({ vcard: said })).min(1)),
  latestEditSenderTimestampMs: soft(z.number().int()),
});

export const happened = z.discriminatedUnion('event', [
  z.object({ event: z.enum(['message', 'edit', 'own']), ...names, message }),
  z.object({ event: z.literal('vote'), ...names, from: address, on: said, labels: z.array(said), at: moment }),
  z.object({ event: z.literal('ack'), id: said, ack: z.number().int(), at: moment }),
]);

export type Happened = z.infer<typeof happened>;
export type WebMessage = z.infer<typeof message>;
