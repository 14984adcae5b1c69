/** A Cloud API of WhatsApp for benchmarks. Of each message it posts, as the real one does, that it was sent and that it was delivered. */
import { createHmac } from 'node:crypto';
import { Pool } from 'undici';
import { z } from 'zod';
import { type Answer, type QuickPlatform, startQuickServer } from './quick-platform.ts';

const token = 'bench-token';
const appSecret = 'bench-secret';
const numberId = '4242';
const path = '/webhooks/whatsapp';

/** As far as a message must be read to know whom it is for and what it says; anything else is no message of ours. */
const message = z.object({
  to: z.string().regex(/^\d+$/),
  biz_opaque_callback_data: z.string(),
  text: z.object({ body: z.string() }).optional(),
  interactive: z.object({ body: z.object({ text: z.string() }) }).optional(),
});

export async function startQuickGraphApi(): Promise<QuickPlatform> {
  let lastId = 0;
  let statuses: Pool | undefined;
  const telling = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const server = await startQuickServer(async ({ headers, url }, body) => {
    if (headers.authorization !== `Bearer ${token}` || !url?.endsWith(`/${numberId}/messages`)) return refused(100);
    const given: unknown = JSON.parse(body);
    const { data } = message.safeParse(given);
    // What people wrote is marked as read.
    if (!data) return z.object({ status: z.literal('read') }).safeParse(given).success ? { body: { success: true } } : refused(131_009);
    const { to, biz_opaque_callback_data: mark } = data;
    const text = data.text?.body ?? data.interactive?.body.text ?? '';
    const refusal = await api.limit?.takes(Number(to), text);
    if (refusal) return refused(refusal.of === 'talk' ? 131_056 : 130_429);
    const id = `wamid.${++lastId}`;
    const after = () => {
      api.heard(Number(to), text);
      const told = tell({ id, recipient_id: to, biz_opaque_callback_data: mark })
        .catch((error: unknown) => void failures.push(error))
        .finally(() => telling.delete(told));
      telling.add(told);
    };
    return { body: { messaging_product: 'whatsapp', messages: [{ id }] }, after };
  });

  async function tell(of: object): Promise<void> {
    for (const status of ['sent', 'delivered']) {
      const told = signed({ statuses: [{ ...of, status, timestamp: seconds() }] });
      const { statusCode, body } = (await statuses?.request({ method: 'POST', path, ...told })) ?? {};
      await body?.dump();
      if (statuses && statusCode !== 200) throw new Error(`a status was answered with ${statusCode}`);
    }
  }

  const api: QuickPlatform = {
    channel: 'whatsapp-cloud',
    path,
    env: (perSecond) => ({
      WHATSAPP_ACCESS_TOKEN: token,
      WHATSAPP_PHONE_NUMBER_ID: numberId,
      WHATSAPP_APP_SECRET: appSecret,
      WHATSAPP_VERIFY_TOKEN: 'bench-verify',
      WHATSAPP_API_ROOT: server.root,
      WHATSAPP_PER_SECOND: String(perSecond),
    }),
    posts(person, text) {
      api.limit?.hears();
      const from = String(person);
      const contacts = [{ wa_id: from, profile: { name: 'Ayesha' } }];
      return signed({ contacts, messages: [{ from, id: `wamid.in.${++lastId}`, timestamp: seconds(), type: 'text', text: { body: text } }] });
    },
    heard: () => undefined,
    limit: undefined,
    async tells(url) {
      const before = statuses;
      if (url === undefined) await Promise.all(telling);
      statuses = url === undefined ? undefined : new Pool(url, { connections: 32 });
      await before?.close();
      if (failures.length > 0) throw failures[0];
    },
    close: server.close,
  };
  return api;
}

const seconds = (): string => String(Math.floor(Date.now() / 1000));

/** A webhook's body, with its signature over the bytes. */
function signed(what: object): ReturnType<QuickPlatform['posts']> {
  const value = { messaging_product: 'whatsapp', metadata: { display_phone_number: numberId, phone_number_id: numberId }, ...what };
  const body = JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field: 'messages', value }] }] });
  const signature = createHmac('sha256', appSecret).update(body).digest('hex');
  return { headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` }, body };
}

const refused = (code: number): Answer => ({ status: 400, body: { error: { code, message: `(#${code}) refused` } } });
