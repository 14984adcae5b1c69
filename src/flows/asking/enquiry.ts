import { ask, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import { words } from '../../conversation/words.ts';
import type { Doors } from '../doors.ts';
import { goTo, leading, offer } from '../names.ts';
import { leafed, leafing, leafOf } from '../pages.ts';
import { aboutWords, idOf, threadLines, waysOf } from './enquiry-words.ts';

/** What was written about goods or an order, by both; without one named, all of one's own. */
export function* enquiry({ enquiries }: Doors): Flow<Handover | undefined> {
  const id = idOf(yield* hear('enquiry'));
  if (id === null) return yield* choose(enquiries, yield* hear('page'));
  const one = yield* look(() => enquiries.read(id));
  if (!one) {
    yield* say('ask.unknown', {}, { offers: [offer('ask.label_all', 'enquiry')] });
    return undefined;
  }
  yield* say('ask.thread', { about: aboutWords(one.about), lines: { lines: threadLines(one) } }, { offers: waysOf(one) });
  return undefined;
}

function* choose(enquiries: Doors['enquiries'], page: string | null): Flow<Handover | undefined> {
  const all = yield* look(() => enquiries.all());
  if (all.length === 0) {
    yield* say('ask.none', {}, { offers: [offer('card.label_more', 'browse'), offer('track.label_orders', 'orders')] });
    return undefined;
  }
  const leaf = leafOf(all.length, page);
  const rows = all.slice(leaf.from, leaf.from + leaf.most).map(({ id, about, unanswered }) =>
    leading('enquiry', 'enquiry', {
      id: String(id),
      words: 'order' in about ? words('ask.row_order', { number: about.order }) : words('ask.row_goods', { title: about.goods.title }),
      description: words(unanswered ? 'ask.row_new' : 'ask.row_answered'),
    }),
  );
  const picked = yield* ask('which', leafing('ask.which', rows, leaf));
  const other = leafed(picked, leaf);
  return other === undefined ? goTo('enquiry', { enquiry: picked }) : goTo('enquiry', { page: other });
}
