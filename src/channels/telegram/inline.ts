/**
 * Inline mode: somebody writes `@ourbot shawl` in any chat of theirs and picks goods to show there. Such a query is no part of
 * a talk: it is answered at once or not at all, and nothing of it is kept.
 */
import type { InlineQueryResult } from 'grammy/types';
import type { Channel } from '../channel.ts';
import type { Log } from '../log.ts';
import { wellFormed } from '../well-formed.ts';
import type { Client } from './client.ts';
import { codeOf } from './errors.ts';
import { languageOf } from './read.ts';
import { type TelegramInlineQuery, update } from './updates.ts';

/** Goods as they are shown in a list, and as they stand in the chat once picked. */
export type InlineOffer = {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly text: string;
  /** On the button that opens them with us. */
  readonly button: string;
  /** Where the platform finds a picture of them. */
  readonly photo?: string;
};

export type InlineAsked = { readonly query: string; readonly address: string; readonly language: string; readonly page: number };
/** Looks for goods; `more`: there is a further page. */
export type InlineGoods = (asked: InlineAsked) => Promise<{ readonly offers: readonly InlineOffer[]; readonly more: boolean }>;

/** The most that one answer may hold. */
const mostResults = 50;
/** Prices and stock change: what the platform remembers of an answer, in seconds. */
const remembered = 30;
/** Every letter typed asks anew: more than this at once are not answered, and the next letter asks again. */
const atOnce = 8;

export type Inline = { readonly client: Client; readonly goods: InlineGoods; readonly link: NonNullable<Channel['link']>; readonly log: Log };

/** Sees every update, answers those that are inline queries, and never throws. */
export function makeInline({ client, goods, link, log }: Inline): (raw: unknown) => void {
  let running = 0;

  async function answer({ id, from, query, offset }: TelegramInlineQuery): Promise<void> {
    const page = /^\d{1,3}$/.test(offset) ? Math.max(1, Number(offset)) : 1;
    const { offers, more } = await goods({ query, address: String(from.id), language: languageOf(from.language_code ?? 'en'), page });
    const results = await Promise.all(offers.slice(0, mostResults).map(resultOf));
    await client.raw.answerInlineQuery({
      inline_query_id: id,
      results: results.flatMap((one) => one ?? []),
      cache_time: remembered,
      // Each reads their own language.
      is_personal: true,
      next_offset: more ? String(page + 1) : '',
    });
  }

  async function resultOf({ code, title, description, text, button, photo }: InlineOffer): Promise<InlineQueryResult | undefined> {
    const url = await link(`l_${code}`);
    if (url === undefined) return undefined;
    const preview = photo === undefined ? { is_disabled: true } : { url: photo, prefer_large_media: true, show_above_text: true };
    return {
      type: 'article',
      id: code,
      title: wellFormed(title),
      description: wellFormed(description),
      ...(photo !== undefined && { thumbnail_url: photo }),
      input_message_content: { message_text: wellFormed(text), link_preview_options: preview },
      reply_markup: { inline_keyboard: [[{ text: wellFormed(button), url }]] },
    };
  }

  return (raw) => {
    const { data } = update.safeParse(raw);
    if (!data?.inline_query || running >= atOnce) return;
    running += 1;
    answer(data.inline_query)
      // A query that is too old needs no answer any more.
      .catch((error: unknown) => void (codeOf(error) !== '400' && log.warn({ channel: 'telegram', code: codeOf(error) }, 'an inline query was not answered')))
      .finally(() => {
        running -= 1;
      });
  };
}
