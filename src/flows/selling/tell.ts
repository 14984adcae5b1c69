import { act, ask, type Flow, hear, look, say } from '../../conversation/flow.ts';
import { yesNo } from '../../conversation/question.ts';
import type { Offered } from '../../shop/broadcast.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';
import { offerWords } from './broadcast-notices.ts';
import { dryWords, outWords } from './broadcast-words.ts';

/** A seller tells those who bought of one of the goods: first they see who would hear it, and only their tap sends it. */
export function* tell({ broadcasts }: Doors): Flow {
  const code = ((yield* hear('listing')) ?? '').toUpperCase();
  const offering = yield* look(() => broadcasts.offering(code));
  if (!offering.ok) return yield* say(`tell.${offering.why}`, { code }, { offers: [mine] });
  const { goods, dry } = offering;
  if (dry.all === 0) return yield* say('tell.nobody', {}, { offers: [mine] });
  if (dry.now + dry.morning + dry.later === 0) return yield* say('tell.nobody_left', { lines: { lines: outWords(dry.out) } }, { offers: [mine] });

  const sure = yield* ask('sure', whether(goods, dryWords(dry)));
  if (!sure) return yield* say('tell.not_sent', {}, { offers: [mine] });
  const begun = yield* act('begun', () => broadcasts.offer(code));
  if (!begun.ok) return yield* say(`tell.${begun.why}`, { code }, { offers: [mine] });
  const given = { broadcast: String(begun.id) };
  yield* say('tell.begun', {}, { offers: [offer('telling.label_how', 'telling', given), offer('telling.label_stop', 'telling', { ...given, do: 'cancel' })] });
}

const mine = offer('sell.label_mine', 'listings');

/** What they agree to is what is said; to how many it goes may change while they think. */
const whether = (goods: Offered, lines: ReturnType<typeof dryWords>) => ({
  ...yesNo('tell.sure', { yes: 'tell.label_send', no: 'tell.label_no' }, { preview: { words: offerWords(goods) }, lines: { lines } }),
  about: [goods.code, goods.title, goods.price.minor],
});
