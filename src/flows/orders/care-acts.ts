/** What each side can do about a case, and what must be asked for it. */
import { ask, type Flow } from '../../conversation/flow.ts';
import type { Attachment } from '../../conversation/message.ts';
import { oneOf, optional, type Question, text, yesNo } from '../../conversation/question.ts';
import { type Key, type Params, words } from '../../conversation/words.ts';
import { type CareAct, possibleCare, type SidesAct, wasPaid } from '../../shop/aftercare.ts';
import { limits } from '../../shop/listing.ts';
import type { Care, Evidence, Order } from '../../shop/shop.ts';
import { careParams, otherOf } from './care-words.ts';
import { parcel } from './parcel.ts';

const isSides = (act: CareAct): act is SidesAct => act !== 'silence' && act !== 'lapse' && act !== 'trust' && !act.startsWith('rule_');

/** What the reader of an order can do about its case now; in a dispute, to show what happened comes first. */
export function careActsFor({ care, payBy, payment, as }: Order): readonly SidesAct[] {
  const acts = care ? possibleCare({ ...care, payBy, payment }, as).filter(isSides) : [];
  return care?.state === 'disputed' ? acts.toSorted((a, b) => Number(b === 'add') - Number(a === 'add')) : acts;
}

/** What goes with an act. */
export type Told = { readonly evidence: Evidence; readonly parcel?: Care['parcel'] };

/** Asks for what an act needs; `null` when it was thought better of. */
export function* toldFor(act: SidesAct, order: Order): Flow<Told | null> {
  switch (act) {
    case 'refuse':
      return { evidence: { note: yield* ask('why', text('care.why', longestNote, careParams(order))) } };
    case 'agree_refund':
      return (yield* ask('sure', sure(order.care && wasPaid({ ...order, ...order.care }) ? 'care.sure_refund' : 'care.sure_lost', order)))
        ? { evidence: {} }
        : null;
    case 'drop':
      return (yield* ask('sure', sure('care.sure_drop', order))) ? { evidence: {} } : null;
    case 'send_back':
      return { evidence: {}, parcel: yield* sentBack() };
    case 'repay':
      return { evidence: (yield* ask('slip', optional(photo('care.slip')))) ?? {} };
    case 'dispute':
      return { evidence: (yield* ask('evidence', optional(wordsOrPhoto('care.evidence', order)))) ?? {} };
    case 'contest':
    case 'add':
      return { evidence: yield* ask('evidence', wordsOrPhoto('care.evidence', order)) };
    default:
      return { evidence: {} };
  }
}

const sure = (key: Key, order: Order) => yesNo(key, { yes: 'care.label_yes', no: 'care.label_no' }, careParams(order));

/** By a courier, or from hand to hand. */
function* sentBack(): Flow<Care['parcel']> {
  const how = yield* ask(
    'how',
    oneOf(
      'care.how',
      (['courier', 'handed'] as const).map((id) => ({ id, words: words(`care.label_${id}`) })),
    ),
  );
  if (how === 'handed') return null;
  return yield* parcel();
}

/** A photo, with its words if it has some. */
export const photo = (key: Key, params: Params = {}): Question<Evidence> => ({
  words: words(key, params),
  hint: words(`${key}_hint` as Key, params),
  parse: (raw) => (typeof raw === 'object' && raw.kind === 'image' ? shown(raw) : undefined),
  join: (known, more) =>
    more.kind === 'image' && more.caption === undefined
      ? { value: { ...known, pictures: [...new Set([...(known.pictures ?? []), ...more.hashes])].slice(0, limits.photos) } }
      : undefined,
});

const wordsOrPhoto = (key: Key, order: Order): Question<Evidence> => {
  const asked = photo(key, { other: otherOf(order) });
  const written = text(key, longestNote);
  return {
    ...asked,
    parse(raw, read) {
      if (typeof raw === 'object') return asked.parse(raw, read);
      const note = written.parse(raw, read);
      return typeof note === 'string' ? { note } : note;
    },
  };
};

/** What somebody reads on a phone without scrolling. */
export const longestNote = 600;

const shown = ({ hashes, caption }: Extract<Attachment, { kind: 'image' }>): Evidence => ({
  pictures: hashes.slice(0, limits.photos),
  ...(caption !== undefined && caption.trim() !== '' && { note: [...caption.trim()].slice(0, longestNote).join('') }),
});
