/** Updates on their way to the bot: kept until it confirms them, by a higher offset or by a 2xx. */
import { Agent, request } from 'undici';
import type { AllowedUpdates, Parameters } from './limits.ts';
import { Refusal, type Update, type World } from './world.ts';

type Webhook = Parameters<'setWebhook'>;
type Waiting = { readonly tell: (updates: readonly Update[]) => void; readonly end: (refusal: Refusal) => void };

/** The real server retries at once and then after 2, 4, 8 … seconds; here a hundredth of that. */
const retryDelay = (failures: number): number => (failures <= 1 ? 0 : Math.min(2 ** (failures - 1), 60) * 10);

export class Queue {
  webhook: Webhook | undefined;
  /** How the bot answered each attempt by webhook; 0 where it did not. */
  readonly attempts: number[] = [];
  readonly #world: World;
  readonly #pending: Update[] = [];
  readonly #busy = new Set<number>();
  readonly #agent = new Agent({ connections: 64 });
  readonly #timers = new Set<NodeJS.Timeout>();
  #allowed: AllowedUpdates;
  #waiting: Waiting | undefined;
  #lastUpdate = 700_000_000;
  #stopped = false;

  constructor(world: World) {
    this.#world = world;
  }

  get isEmpty(): boolean {
    return this.#pending.length === 0;
  }

  nextId(): number {
    return ++this.#lastUpdate;
  }

  add(update: Update): void {
    const kind = Object.keys(update).find((key) => key !== 'update_id') ?? '';
    if (this.#allowed && this.#allowed.length > 0 && !this.#allowed.some((one) => one === kind)) return;
    this.#pending.push(update);
    this.#waiting?.tell([update]);
    this.#pump();
  }

  subscribe(webhook: Webhook): void {
    this.webhook = webhook.url === '' ? undefined : webhook;
    this.#allowed = webhook.allowed_updates ?? this.#allowed;
    if (webhook.drop_pending_updates) this.#pending.length = 0;
    this.#waiting?.end(new Refusal(409, 'Conflict: terminated by setWebhook request'));
    this.#pump();
  }

  unsubscribe(drop: boolean): void {
    this.webhook = undefined;
    if (drop) this.#pending.length = 0;
  }

  /** `gone` tells when the bot hangs up. */
  async get({ offset = 0, limit = 100, timeout = 0, allowed_updates }: Parameters<'getUpdates'>, gone: AbortSignal): Promise<readonly Update[]> {
    if (this.webhook) throw new Refusal(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
    this.#waiting?.end(new Refusal(409, 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'));
    this.#allowed = allowed_updates ?? this.#allowed;
    this.#confirm(offset);
    if (this.#pending.length > 0 || timeout === 0) return this.#pending.slice(0, limit);
    return this.#wait(timeout, gone);
  }

  stop(): Promise<void> {
    this.#stopped = true;
    this.#waiting?.tell([]);
    for (const timer of this.#timers) clearTimeout(timer);
    return this.#agent.destroy();
  }

  #confirm(offset: number): void {
    const keep = offset < 0 ? this.#pending.slice(offset) : this.#pending.filter(({ update_id }) => update_id >= offset);
    this.#pending.splice(0, this.#pending.length, ...keep);
    this.#world.changed();
  }

  #wait(seconds: number, gone: AbortSignal): Promise<readonly Update[]> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => waiting.tell([]), seconds * 1000);
      this.#timers.add(timer);
      const done = (): void => {
        clearTimeout(timer);
        this.#timers.delete(timer);
        if (this.#waiting === waiting) this.#waiting = undefined;
      };
      const waiting: Waiting = {
        tell: (updates) => {
          done();
          resolve(updates);
        },
        end: (refusal) => {
          done();
          reject(refusal);
        },
      };
      gone.addEventListener('abort', () => waiting.tell([]), { once: true });
      this.#waiting = waiting;
    });
  }

  /** One update at a time for each chat. */
  #pump(): void {
    const { webhook } = this;
    if (!webhook || this.#stopped) return;
    for (const update of this.#pending) {
      const chat = chatOf(update);
      if (this.#busy.size >= (webhook.max_connections ?? 40)) return;
      if (this.#busy.has(chat)) continue;
      this.#busy.add(chat);
      void this.#post(webhook, update, chat, 1);
    }
  }

  async #post(webhook: Webhook, update: Update, chat: number, attempt: number): Promise<void> {
    const status = await this.#attempt(webhook, update);
    this.attempts.push(status);
    if (this.#stopped || this.webhook !== webhook) {
      this.#busy.delete(chat);
      return this.#pump();
    }
    if (status >= 200 && status < 300) {
      this.#busy.delete(chat);
      this.#pending.splice(this.#pending.indexOf(update), 1);
      this.#world.changed();
      return this.#pump();
    }
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#post(webhook, update, chat, attempt + 1);
    }, retryDelay(attempt));
    this.#timers.add(timer);
  }

  async #attempt({ url, secret_token }: Webhook, update: Update): Promise<number> {
    const headers = { 'content-type': 'application/json', ...(secret_token && { 'x-telegram-bot-api-secret-token': secret_token }) };
    try {
      const { statusCode, body } = await request(url, { method: 'POST', headers, body: JSON.stringify(update), dispatcher: this.#agent });
      const text = await body.text();
      if (/"method"\s*:/.test(text)) this.#world.complaints.push('a method called in the answer to a webhook: nobody learns what became of it');
      return statusCode;
    } catch {
      return 0;
    }
  }
}

/** Found by its place in the update, so that any made-up update has one. */
function chatOf(update: Update): number {
  const found = /"chat":\{"id":(-?\d+)/.exec(JSON.stringify(update));
  return Number(found?.[1] ?? 0);
}
