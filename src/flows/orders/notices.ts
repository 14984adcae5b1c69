/** What the other party of an order is told when something happened to it. */
import type { Bubble } from '../../conversation/bubble.ts';
import { controlId } from '../../conversation/control.ts';
import { type Key, type Params, words } from '../../conversation/words.ts';
import type { Order } from '../../shop/shop.ts';
import type { FlowName } from '../names.ts';
import { careNotice } from './care-notices.ts';
import { orderLines, paymentWords, placeWords, slipUseWords, statusWords } from './order-words.ts';

/** `undefined` when there is nothing to tell. */
export function notice(to: 'buyer' | 'seller', what: { readonly act: string; readonly note?: string }, order: Order): Bubble | undefined {
  const told = to === 'seller' ? forSeller(what, order) : forBuyer(what, order);
  if (!told) return careNotice(what, order);
  const [key, params, controls] = told;
  const goesBack = to === 'buyer' && order.payBy === 'card' && order.payment === 'paid' && cameToNothing.has(order.state);
  return {
    words: [words(key, params), ...(goesBack ? [words('pay.given_back', { total: { money: order.total } })] : [])],
    ...(controls.length > 0 && { controls }),
    ...(what.act === 'proof' && order.proof && { picture: order.proof.picture }),
  };
}

const cameToNothing: ReadonlySet<Order['state']> = new Set(['rejected', 'cancelled', 'expired']);

type Told = readonly [key: Key, params: Params, controls: readonly { readonly id: string; readonly words: ReturnType<typeof words> }[]];

const button = (label: Key, flow: FlowName, given: { readonly [name: string]: string }) => ({
  id: controlId({ to: 'flow', flow, given }),
  words: words(label),
});

function forSeller({ act, note }: { readonly act: string; readonly note?: string }, order: Order): Told | undefined {
  const { number } = order;
  const open = button('sale.label_open', 'sale', { order: number });
  // What is to be paid by card first becomes the seller's affair when it is.
  if (order.payBy === 'card' && order.payment !== 'paid') return undefined;
  switch (act) {
    case 'placed':
    case 'pay':
      return [
        'notice.placed',
        { number, buyer: order.buyer.name, lines: { lines: [...orderLines(order), paymentWords(order)] }, to: { words: placeWords(order.deliverTo) } },
        [button('sale.label_accept', 'sale', { order: number, do: 'accept' }), button('sale.label_reject', 'sale', { order: number, do: 'reject' })],
      ];
    case 'proof':
      return [
        order.proof?.used ? 'notice.proof_used' : 'notice.proof',
        { number, total: { money: order.total }, ...(order.proof?.used && { used: { words: slipUseWords(order.proof.used) } }) },
        [button('sale.label_paid', 'sale', { order: number, do: 'paid' }), open],
      ];
    case 'remind_accept':
      return [
        'notice.remind_accept',
        { number, buyer: order.buyer.name, until: untilOf(order) },
        [button('sale.label_accept', 'sale', { order: number, do: 'accept' }), button('sale.label_reject', 'sale', { order: number, do: 'reject' })],
      ];
    case 'remind_send':
      return ['notice.remind_send', { number, buyer: order.buyer.name }, [open]];
    case 'confirm':
      return ['notice.seller_confirm', { number, buyer: order.buyer.name, total: { money: order.total } }, [open]];
    case 'still':
      return [
        'notice.seller_still',
        { number, buyer: order.buyer.name, days: Number(note), courier: order.shipment?.courier ?? '', tracking: order.shipment?.number ?? '' },
        [open],
      ];
    case 'withdraw':
    case 'deliver':
    case 'complete':
    case 'expire':
      return [`notice.seller_${act}`, { number }, [open]];
    default:
      return undefined;
  }
}

/** The ways to answer whether the cash will be there. */
const cash = (number: string) => [button('ready.label_yes', 'ready', { order: number }), button('ready.label_no', 'withdraw', { order: number })];

/** When it ends by itself. */
const untilOf = ({ expiresAt }: Order) => ({ date: expiresAt ?? '', time: true });

function forBuyer({ act, note }: { readonly act: string; readonly note?: string }, order: Order): Told | undefined {
  const { number, shop, shipment, tracking } = order;
  const see = button('checkout.label_track', 'track', { order: number });
  const base = { number, shop: shop.name, note: note ?? '' };
  switch (act) {
    case 'accept':
      return order.payBy === 'transfer' && order.payment === 'due'
        ? [
            'notice.accept_transfer',
            { ...base, total: { money: order.total }, account: order.payTo ?? '' },
            [button('checkout.label_slip', 'slip', { order: number }), see],
          ]
        : order.payBy === 'cash'
          ? ['notice.accept_cash', { ...base, total: { money: order.total } }, cash(number)]
          : ['notice.accept', base, [see]];
    case 'remind_cash':
      return ['notice.remind_cash', { ...base, total: { money: order.total } }, cash(number)];
    case 'remind_transfer':
      return [
        'notice.remind_transfer',
        { ...base, total: { money: order.total }, account: order.payTo ?? '', until: untilOf(order) },
        [button('checkout.label_slip', 'slip', { order: number }), see],
      ];
    case 'still':
      return ['notice.still', { ...base, days: Number(note) }, [see]];
    case 'ship':
      return [
        'notice.ship',
        { ...base, courier: shipment?.courier ?? '', tracking: shipment?.number ?? '' },
        [see, button('track.label_received', 'received', { order: number })],
      ];
    case 'report': {
      const last = tracking.at(-1);
      return last && ['notice.report', { ...base, status: { words: statusWords(last.status, last.note) } }, [see]];
    }
    case 'deliver':
      return ['notice.deliver', base, [see]];
    case 'pay':
      return ['pay.done', { ...base, total: { money: order.total } }, [see]];
    case 'expire':
      return [order.payBy === 'card' && order.payment !== 'paid' ? 'pay.expired' : 'notice.expire', base, [see]];
    case 'complete':
    case 'reject':
    case 'pack':
    case 'cancel':
    case 'paid':
      return [`notice.${act}`, base, [see]];
    default:
      return undefined;
  }
}
