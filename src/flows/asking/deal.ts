import { act, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import type { Deal } from '../../shop/deal.ts';
import type { Enquiry } from '../../shop/enquiry.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { dealWays, idOf, termsOf } from './enquiry-words.ts';

/** Somebody taps on what was offered: agrees, does not, or orders at the price that both agreed on. */
export function* deal({ enquiries }: Doors): Flow<Handover | undefined> {
  const [id, within, wanted] = [idOf(yield* hear('deal')), idOf(yield* hear('enquiry')), yield* hear('do')];
  const enquiry = within === null ? null : yield* look(() => enquiries.read(within));
  const offered = enquiry?.deals.find((one) => one.id === id);
  if (!enquiry || !offered || id === null) return yield* over('not_now', within);
  if (wanted === 'order') return yield* orderAt(enquiries, id, within);

  const agrees = wanted === 'yes';
  const answered = yield* act('answered', () => enquiries.answer(id, agrees));
  if (!answered.ok) return yield* over(answered.why, within);
  if (!agrees) {
    yield* say('deal.declined', {}, { offers: [offer('ask.label_answer', 'ask', { enquiry: String(within) })] });
    return undefined;
  }
  return yield* bothAgreed(enquiry, offered);
}

function* bothAgreed({ id, as, about }: Enquiry, offered: Deal): Flow<undefined> {
  const ways = dealWays({ ...offered, state: 'agreed' }, as, id ?? 0);
  yield* say(offered.kind === 'price' ? `deal.done_price_${as}` : 'deal.done_dispatch', termsOf(offered, about), {
    offers: [...ways, offer('ask.label_open', 'enquiry', { enquiry: String(id) })],
  });
  return undefined;
}

function* orderAt(enquiries: Doors['enquiries'], id: number, within: number | null): Flow<Handover | undefined> {
  const taken = yield* act('taken', () => enquiries.take(id));
  return taken.ok ? goTo('checkout', { shop: taken.shop }) : yield* over(taken.why, within);
}

function* over(why: 'not_now' | 'not_yours' | 'late' | 'gone' | 'short', within: number | null): Flow<undefined> {
  const open = within === null ? offer('ask.label_all', 'enquiry') : offer('ask.label_open', 'enquiry', { enquiry: String(within) });
  yield* say(`deal.${why}`, {}, { offers: [open] });
  return undefined;
}
