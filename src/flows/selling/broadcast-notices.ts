/** What is said in broadcasts to those who are told, and of them to whoever sends them. */
import type { Bubble, BubbleControl } from '../../conversation/bubble.ts';
import { controlId } from '../../conversation/control.ts';
import type { Offer } from '../../conversation/flow.ts';
import { type Key, type Words, words } from '../../conversation/words.ts';
import type { Broadcast, Offered } from '../../shop/broadcast.ts';
import { type FlowName, offer } from '../names.ts';
import { tallyWords } from './broadcast-words.ts';

const button = (label: Key, flow: FlowName, given: { readonly [name: string]: string } = {}): BubbleControl => ({
  id: controlId({ to: 'flow', flow, given }),
  words: words(label),
});

/** As those who bought at the shop read it. */
export const offerWords = ({ shop, title, price }: Pick<Offered, 'shop' | 'title' | 'price'>): Words =>
  words('tell.offer', { shop: shop.name, title, price: { money: price } });

export const broadcastWords = {
  offer: (goods: Offered): Bubble => ({
    words: [offerWords(goods)],
    ...(goods.picture !== null && { picture: goods.picture }),
    controls: [button('card.label_see', 'card', { listing: goods.code }), button('tell.label_mute', 'offers', { shop: goods.shop.code, wanted: 'no' })],
  }),
  notice: (text: string): Bubble => ({ words: [words('tell.notice', { text })], controls: [button('tell.label_mute', 'messages', { which: 'offers' })] }),
  progress: (one: Broadcast): Bubble => {
    const { all, told, out } = one.tally;
    const left = Object.values(out).reduce<number>((sum, count = 0) => sum + count, 0);
    const controls = waysOn(one).map(({ words: label, start, given = {} }) => ({ id: controlId({ to: 'flow', flow: start, given }), words: label }));
    return { words: [words('telling.progress', { title: one.title, told, all: all - left })], ...(controls.length > 0 && { controls }) };
  },
  report: (one: Broadcast): Bubble => ({ words: [standingWords(one)], controls: [button('sell.label_mine', 'listings')] }),
};

/** How it stands, in a message. */
export const standingWords = (one: Broadcast): Words =>
  words(`telling.${one.endedBy ?? standing[one.state]}`, { title: one.title, lines: { lines: tallyWords(one) } });

/** No seller's is ever a draft. */
const standing = { draft: 'running', running: 'running', paused: 'paused', done: 'done', cancelled: 'cancelled' } as const;

/** What may be done with it now. */
export const waysOn = ({ id, state }: Broadcast): readonly Offer[] =>
  steps[state].map((act) => offer(act === 'cancel' ? 'telling.label_stop' : `telling.label_${act}`, 'telling', { broadcast: String(id), do: act }));

const steps = { draft: [], running: ['pause', 'cancel'], paused: ['resume', 'cancel'], done: [], cancelled: [] } as const;
