/** What the sides of a case are told: what the other did, and what comes next. */
import type { Bubble } from '../../conversation/bubble.ts';
import { controlId } from '../../conversation/control.ts';
import { type Key, words } from '../../conversation/words.ts';
import { type CareAct, isCareAct, type Reason } from '../../shop/aftercare.ts';
import type { Order } from '../../shop/shop.ts';
import { careActsFor } from './care-acts.ts';
import { actLabel, careParams, nextWords, reasonWords } from './care-words.ts';

/** `undefined` for what is not about a case. */
export function careNotice({ act, note }: { readonly act: string; readonly note?: string }, order: Order): Bubble | undefined {
  const { care } = order;
  const key = keyOf(act, care?.reason);
  if (!care || !key) return undefined;
  const what = words(key, { ...careParams(order), reason: { words: reasonWords(care.reason) } });
  const quoted = note === undefined ? [] : [words('care.quoted', { note })];
  const [picture] = act === 'remind_care' ? [] : (order.events.at(-1)?.pictures ?? []);
  return { words: [what, ...quoted, nextWords(order, care.state)], controls: buttonsOf(order), ...(picture !== undefined && { picture }) };
}

/** The operator decides in many ways, and what comes of it is told with each. */
function keyOf(act: string, reason: Reason | undefined): Key | undefined {
  if (act === 'ask_care' || act === 'remind_care') return `care.told_${act}`;
  if (!isCareAct(act)) return undefined;
  if (act === 'agree_refund' && reason === 'never_arrived') return 'care.told_agree_lost';
  return isRuling(act) ? 'care.told_rule' : `care.told_${act}`;
}

const isRuling = (act: CareAct): act is Extract<CareAct, `rule_${string}`> => act.startsWith('rule_');

/** The answers that are one tap away, and the case itself where there is room. */
function buttonsOf(order: Order) {
  const { number, care } = order;
  const acts = careActsFor(order).filter(
    (act) => act !== 'drop' && (act !== 'add' || care?.state === 'disputed' || (care?.state === 'owing' && order.as === 'buyer')),
  );
  const answers = acts.slice(0, acts.length === 3 ? 3 : 2).map((act) => ({
    id: controlId({ to: 'flow', flow: 'care', given: { order: number, do: act } }),
    words: actLabel(act, order),
  }));
  const open = { id: controlId({ to: 'flow', flow: 'care', given: { order: number } }), words: words('care.label_open') };
  return answers.length === 3 ? answers : [...answers, open];
}
