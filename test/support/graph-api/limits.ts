/** What the Cloud API takes as a message, with its documented limits. Anything else is a mistake, and told as the platform tells it. */
import { z } from 'zod';
import { templateMessage } from './templates.ts';

const whole = (text: string): boolean => !/\p{Surrogate}/u.test(text);
const said = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => text.trim() !== '', 'blank')
    .refine(whole, 'half a surrogate pair');

const media = z.strictObject({ id: z.string().min(1), caption: said(1024).optional() });
const body = (most: number) => z.strictObject({ text: said(most) });
const header = z.union([
  z.strictObject({ type: z.literal('image'), image: z.strictObject({ id: z.string() }) }),
  z.strictObject({ type: z.literal('text'), text: said(60) }),
]);

const button = z.strictObject({ type: z.literal('reply'), reply: z.strictObject({ id: z.string().min(1).max(256), title: said(20) }) });
const row = z.strictObject({ id: z.string().min(1).max(200), title: said(24), description: said(72).optional() });
const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

const buttons = z.strictObject({
  type: z.literal('button'),
  header: header.optional(),
  body: body(1024),
  action: z.strictObject({
    buttons: z
      .array(button)
      .min(1)
      .max(3)
      .refine((all) => distinct(all.map(({ reply }) => reply.title)) && distinct(all.map(({ reply }) => reply.id)), 'the same twice'),
  }),
});
const list = z.strictObject({
  type: z.literal('list'),
  header: header.options[1].optional(),
  body: body(4096),
  action: z.strictObject({
    button: said(20),
    sections: z
      .array(z.strictObject({ title: said(24).optional(), rows: z.array(row).min(1) }))
      .min(1)
      .max(10)
      .refine((all) => all.length === 1 || all.every(({ title }) => title !== undefined), 'sections need titles')
      .refine((all) => all.flatMap(({ rows }) => rows).length <= 10, 'more than 10 rows')
      .refine((all) => distinct(all.flatMap(({ rows }) => rows.map(({ id }) => id))), 'the same id twice'),
  }),
});

/** Only addresses that everybody can open. */
const link = z.strictObject({
  type: z.literal('cta_url'),
  header: header.optional(),
  body: body(1024),
  action: z.strictObject({
    name: z.literal('cta_url'),
    parameters: z.strictObject({ display_text: said(20), url: z.url({ protocol: /^https$/ }).max(2000) }),
  }),
});
const placeRequest = z.strictObject({
  type: z.literal('location_request_message'),
  body: body(1024),
  action: z.strictObject({ name: z.literal('send_location') }),
});

/** An address is shown under a name only. */
const location = z
  .strictObject({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    name: said(1000).optional(),
    address: said(1000).optional(),
  })
  .refine(({ name, address }) => address === undefined || name !== undefined, 'an address without a name');

/** Types that the platform takes as an upload, of those we might try. */
export const uploadTypes = ['image/jpeg', 'image/png', 'text/plain', 'application/pdf'];

const recipient = { messaging_product: z.literal('whatsapp'), recipient_type: z.literal('individual').optional() };
/** A phone number, or the id of somebody who hides it. */
const addressed = z.union([
  z.object({ to: z.string().regex(/^\d{6,20}$/), recipient: z.undefined().optional() }),
  z.object({ to: z.undefined().optional(), recipient: z.string().regex(/^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/) }),
]);

const fields = {
  to: z.string().optional(),
  recipient: z.string().optional(),
  biz_opaque_callback_data: z.string().max(512).optional(),
  ...recipient,
};
const kinds = z.discriminatedUnion('type', [
  z.strictObject({ ...fields, type: z.literal('text'), text: z.strictObject({ body: said(4096), preview_url: z.boolean().optional() }) }),
  z.strictObject({ ...fields, type: z.literal('image'), image: media }),
  z.strictObject({ ...fields, type: z.literal('document'), document: media.extend({ filename: said(240) }) }),
  z.strictObject({ ...fields, type: z.literal('location'), location }),
  z.strictObject({ ...fields, type: z.literal('interactive'), interactive: z.discriminatedUnion('type', [buttons, list, link, placeRequest]) }),
  z.strictObject({ ...fields, type: z.literal('template'), template: templateMessage }),
]);

/** One message to somebody. */
export const sending = z.intersection(kinds, addressed);

/** Marks a message as read, and may show that an answer is being written. */
export const reading = z.strictObject({
  messaging_product: z.literal('whatsapp'),
  status: z.literal('read'),
  message_id: z.string().startsWith('wamid.'),
  typing_indicator: z.strictObject({ type: z.literal('text') }).optional(),
});

export type Pin = z.infer<typeof location>;
export type Sent = z.infer<typeof sending>;
