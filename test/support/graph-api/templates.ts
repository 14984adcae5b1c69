/** The templates of a business account: how they are made, listed by pages, and sent, with the platform's documented rules. */
import { z } from 'zod';
import type { Seen } from './person.ts';

const pageSize = 25;
const slots = (text: string): readonly string[] => Array.from(text.matchAll(/\{\{(.*?)\}\}/g), ([, name = '']) => name);

const header = z.strictObject({
  type: z.literal('HEADER'),
  format: z.literal('IMAGE'),
  example: z.strictObject({ header_handle: z.array(z.string()).length(1) }),
});
const body = z
  .strictObject({
    type: z.literal('BODY'),
    text: z.string().min(1).max(1024),
    example: z
      .strictObject({
        body_text_named_params: z.array(z.strictObject({ param_name: z.string().regex(/^[a-z_]+$/), example: z.string().regex(/^\S([^\n\t]*\S)?$/) })).min(1),
      })
      .optional(),
  })
  .refine(({ text }) => !/^\{\{|\}\}$/.test(text), 'a variable at an end')
  .refine(({ text, example }) => slots(text).join() === (example?.body_text_named_params ?? []).map(({ param_name }) => param_name).join(), 'not the samples');
const footer = z.strictObject({ type: z.literal('FOOTER'), text: z.string().min(1).max(60) });
const button = z.strictObject({ type: z.literal('QUICK_REPLY'), text: z.string().min(1).max(25) });
const buttons = z.strictObject({ type: z.literal('BUTTONS'), buttons: z.array(button).min(1).max(10) });

const creation = z.strictObject({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/),
  language: z.enum(['en', 'ur', 'zh_CN']),
  category: z.enum(['UTILITY', 'MARKETING']),
  parameter_format: z.literal('NAMED'),
  components: z.array(z.discriminatedUnion('type', [header, body, footer, buttons])).min(1),
});

/** As they are sent. */
export const templateMessage = z.strictObject({
  name: z.string(),
  language: z.strictObject({ policy: z.literal('deterministic'), code: z.string() }),
  components: z
    .array(
      z.union([
        z.strictObject({
          type: z.literal('header'),
          parameters: z.array(z.strictObject({ type: z.literal('image'), image: z.strictObject({ id: z.string() }) })).length(1),
        }),
        z.strictObject({
          type: z.literal('body'),
          parameters: z
            .array(
              z.strictObject({
                type: z.literal('text'),
                parameter_name: z.string().min(1),
                text: z
                  .string()
                  .min(1)
                  .refine((text) => !/[\n\t]| {5}/.test(text), 'a line break, a tab or more than four spaces'),
              }),
            )
            .min(1),
        }),
        z.strictObject({
          type: z.literal('button'),
          sub_type: z.literal('quick_reply'),
          index: z.string().regex(/^\d$/),
          parameters: z.array(z.strictObject({ type: z.literal('payload'), payload: z.string().min(1).max(128) })).length(1),
        }),
      ]),
    )
    .optional(),
});

type Creation = z.infer<typeof creation>;
type Kept = Creation & { status: string; rejected_reason: string; readonly id: string };
type Message = z.infer<typeof templateMessage>;
/** What is shown of it, or the code by which the platform refuses it; `ours`: the mistake is of who sent it. */
type Made = Pick<Seen, 'text' | 'labels' | 'rows'> & { readonly picture?: string };
export type Refused = { readonly code: number; readonly title: string; readonly ours?: true };

export class CloudTemplates {
  readonly all: Kept[] = [];

  /** Takes a body as `POST /<account>/message_templates` does, or tells what is wrong with it. */
  create(given: unknown): Kept | string {
    const { data, error } = creation.safeParse(given);
    if (!data) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    if (this.#find(data.name, data.language)) return 'there is already content in this language';
    const words = (one: Creation) => JSON.stringify([one.language, ...one.components.map((part) => ('text' in part ? part.text : ''))]);
    if (this.all.some((one) => words(one) === words(data))) return 'the same words as another one has';
    const kept = { ...data, status: 'PENDING', rejected_reason: 'NONE', id: `${900_000 + this.all.length}` };
    this.all.push(kept);
    return kept;
  }

  /** Meta has looked at them, or has second thoughts. */
  becomes(status: string, which: { readonly name?: string; readonly language?: string } = {}, reason = 'NONE'): void {
    for (const one of this.all)
      if ((which.name ?? one.name) === one.name && (which.language ?? one.language) === one.language) Object.assign(one, { status, rejected_reason: reason });
  }

  page({ after, limit = pageSize }: { readonly after?: string | undefined; readonly limit?: number }): object {
    const from = after === undefined ? 0 : Number(Buffer.from(after, 'base64url').toString());
    const data = this.all.slice(from, from + Math.min(limit, pageSize));
    const cursor = (at: number) => Buffer.from(String(at)).toString('base64url');
    const more = from + data.length < this.all.length;
    return { data, paging: { cursors: { before: cursor(from), after: cursor(from + data.length) }, ...(more && { next: 'https://graph.facebook.com/next' }) } };
  }

  /** The rules of sending one. */
  made({ name, language, components = [] }: Message): Made | Refused {
    const found = this.#find(name, language.code);
    if (!found) return { code: 132001, title: 'Template does not exist in the translation' };
    if (found.status === 'PAUSED') return { code: 132015, title: 'Template is Paused' };
    if (found.status !== 'APPROVED') return { code: 132001, title: 'Template does not exist in the translation' };
    const text = found.components.find((one) => one.type === 'BODY')?.text ?? '';
    const labels = found.components.flatMap((one) => (one.type === 'BUTTONS' ? one.buttons.map((each) => each.text) : []));
    const params = components.flatMap((one) => (one.type === 'body' ? one.parameters : []));
    const payloads = components.flatMap((one) => (one.type === 'button' ? [{ at: Number(one.index), id: one.parameters[0]?.payload ?? '' }] : []));
    const [picture] = components.flatMap((one) => (one.type === 'header' ? one.parameters.map(({ image }) => image.id) : []));
    if (params.length !== slots(text).length) return { code: 132000, title: 'Number of parameters does not match', ours: true };
    const byName = new Map(params.map(({ parameter_name, text: value }) => [parameter_name, value]));
    if (slots(text).some((slot) => !byName.has(slot))) return { code: 132018, title: 'Parameter name does not match', ours: true };
    if ((picture !== undefined) !== found.components.some(({ type }) => type === 'HEADER')) return { code: 132012, title: 'Header does not match', ours: true };
    if (payloads.some(({ at }) => at >= labels.length)) return { code: 132018, title: 'No such button', ours: true };
    const filled = text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => byName.get(slot) ?? '');
    if (filled.length > 1024) return { code: 132005, title: 'Template Hydrated Text Too Long', ours: true };
    // Where nothing is put into a button, the tap brings its words.
    const rows = labels.map((label, nth) => ({ id: payloads.find(({ at }) => at === nth)?.id ?? label, label, as: 'template' as const }));
    const last = found.components.find((one) => one.type === 'FOOTER')?.text;
    return { text: [filled, ...(last === undefined ? [] : [last])].join('\n\n'), labels, rows, ...(picture !== undefined && { picture }) };
  }

  #find(name: string, language: string): Kept | undefined {
    return this.all.find((one) => one.name === name && one.language === language);
  }
}
