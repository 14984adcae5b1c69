import { act, type Flow, hear, look, say } from '../../conversation/flow.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';
import { standingWords, waysOn } from './broadcast-notices.ts';

const acts = ['pause', 'resume', 'cancel'] as const;

/** How far something that a seller tells many is; it is held, taken up again or stopped. A button of one that is over tells how it ended. */
export function* telling({ broadcasts }: Doors): Flow {
  const named = (yield* hear('broadcast')) ?? '';
  const id = /^\d{1,9}$/.test(named) ? Number(named) : 0;
  const wanted = yield* hear('do');
  const step = acts.find((one) => one === wanted);
  if (step) yield* act('steered', () => broadcasts.steer(id, step));
  const one = yield* look(() => broadcasts.broadcast(id));
  if (!one) return yield* say('telling.unknown', {}, { offers: [mine] });
  const { key, with: params } = standingWords(one);
  yield* say(key, params, { offers: [...waysOn(one), mine] });
}

const mine = offer('sell.label_mine', 'listings');
