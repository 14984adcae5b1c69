import { ask, type Flow, forget, type Handover, hear, type Left, resume, say } from '../../conversation/flow.ts';
import { oneOf, yesNo } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';
import { draftFacts, draftId, photosIn, titleIn } from './draft-words.ts';

/** A seller looks at a listing that was begun and left: to go on with it, or to throw it away. */
export function* draft(_doors: Doors, left: Left): Flow<Handover | undefined> {
  const name = (yield* hear('draft')) ?? '';
  const found = left('sell').find((one) => draftId(one) === name);
  const mine = offer('sell.label_mine', 'listings');
  if (!found) {
    yield* say('draft.gone', {}, { offers: [mine] });
    return undefined;
  }
  const title = titleIn(found.answers);
  const [picture] = photosIn(found.answers);
  const ways = (['go_on', 'throw'] as const).map((id) => ({ id, words: words(`draft.label_${id}`) }));
  const chosen = yield* ask('do', { ...oneOf('draft.what', ways, { facts: { lines: draftFacts(found) } }), ...(picture !== undefined && { picture }) });
  if (chosen === 'go_on') return resume(found.id);

  if (yield* ask('sure', yesNo('draft.sure', { yes: 'draft.label_yes', no: 'draft.label_no' }, { title }))) {
    yield* say('draft.thrown', { title }, { offers: [mine, offer('sell.label_another', 'sell')] });
    return forget(found.id);
  }
  yield* say('draft.kept', { title }, { offers: [offer('draft.label_go_on', 'draft', { draft: name, do: 'go_on' }), mine] });
  return undefined;
}
