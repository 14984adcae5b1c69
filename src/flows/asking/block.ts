import { act, ask, type Flow, hear, look, say } from '../../conversation/flow.ts';
import { oneOf, optional, text } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';
import { idOf, whoWords } from './enquiry-words.ts';

const ways = ['block', 'report', 'leave'] as const;

/** Somebody wants to read no more of the other, or shows the operator what was written. The other is told of neither. */
export function* block({ enquiries }: Doors): Flow {
  const id = idOf(yield* hear('enquiry'));
  const enquiry = id === null ? null : yield* look(() => enquiries.read(id));
  if (id === null || !enquiry) return yield* say('ask.unknown', {}, { offers: [offer('ask.label_all', 'enquiry')] });
  const who = whoWords(enquiry.as, enquiry.other);
  const open = offer('ask.label_open', 'enquiry', { enquiry: String(id) });
  if ((yield* hear('undo')) !== null) {
    yield* act('unblocked', () => enquiries.block(id, false));
    return yield* say('ask.unblocked', { who }, { offers: [open] });
  }

  const choices = ways.map((one) => ({ id: one, words: words(one === 'leave' ? 'sale.label_leave' : `ask.label_do_${one}`) }));
  const done = yield* ask('do', oneOf('ask.what', choices, { who }));
  if (done === 'leave') return yield* say('ask.left', {}, { offers: [open] });
  if (done === 'block') {
    yield* act('blocked', () => enquiries.block(id, true));
    return yield* say('ask.blocked', { who }, { offers: [offer('ask.label_unblock', 'block', { undo: 'yes', enquiry: String(id) })] });
  }
  const why = yield* ask('why', optional(text('ask.why', 600)));
  yield* act('reported', () => enquiries.report(id, why));
  yield* say('ask.reported', {}, { offers: [offer('ask.label_do_block', 'block', { do: 'block', enquiry: String(id) })] });
}
