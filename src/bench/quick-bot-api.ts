/** A Bot API for benchmarks. */
import { type Answer, type QuickPlatform, startQuickServer } from './quick-platform.ts';

export type QuickBotApi = QuickPlatform & { readonly root: string; readonly token: string; readonly secret: string };

const token = '4242:bench-token';
const secret = 'bench-secret';
const bot = { id: 4_242, is_bot: true, first_name: 'Bench', username: 'bench_bot' } as const;

export async function startQuickBotApi(): Promise<QuickBotApi> {
  let lastId = 0;
  let updates = 0;
  const { root, close } = await startQuickServer(async ({ url }, body) => {
    if (!url?.endsWith('/sendMessage')) return { body: { ok: true, result: url?.endsWith('/getMe') ? bot : true } };
    const { chat_id, text }: { chat_id: number | string; text: string } = JSON.parse(body);
    const chat = Number(chat_id);
    const refusal = await api.limit?.takes(chat, text);
    if (refusal) return tooMany(refusal.seconds);
    const result = { message_id: ++lastId, date: 1_800_000_000, chat: { id: chat, type: 'private' }, text };
    return { body: { ok: true, result }, after: () => api.heard(chat, text) };
  });

  const api: QuickBotApi = {
    channel: 'telegram',
    path: '/webhooks/telegram',
    root,
    token,
    secret,
    env: (perSecond) => ({
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: root,
      TELEGRAM_MODE: 'webhook',
      TELEGRAM_WEBHOOK_SECRET: secret,
      // Nobody taps as fast as these people do.
      TELEGRAM_CHAT_PER_SECOND: '1000',
      TELEGRAM_PER_SECOND: String(perSecond),
    }),
    posts(id, text) {
      updates += 1;
      const chat = { id, type: 'private', first_name: 'Ayesha' };
      const from = { id, is_bot: false, first_name: 'Ayesha', language_code: 'en' };
      return {
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
        body: JSON.stringify({ update_id: updates, message: { message_id: updates, date: 1_800_000_000, chat, from, text } }),
      };
    },
    heard: () => undefined,
    limit: undefined,
    tells: async () => undefined,
    close,
  };
  return api;
}

const tooMany = (seconds: number): Answer => ({
  status: 429,
  body: { ok: false, error_code: 429, description: `Too Many Requests: retry after ${seconds}`, parameters: { retry_after: seconds } },
});
