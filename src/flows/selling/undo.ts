import { act, type Flow, hear, say } from '../../conversation/flow.ts';
import { undoMinutes } from '../../shop/amend.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';
import { turnedLines } from './amend-words.ts';

/** A seller takes the last change of their goods back, or the one whose button they tap. */
export function* undo({ shop }: Doors): Flow {
  const change = yield* hear('change');
  const undone = yield* act('undone', () => shop.undo(change));
  const mine = { offers: [offer('sell.label_mine', 'listings')] };
  if (undone.ok) {
    const { code, title, unit, turned, moved } = undone;
    yield* say(moved ? 'undo.part' : 'undo.done', { code, title, lines: turnedLines(turned, unit) }, mine);
    return;
  }
  yield* say(
    `undo.${undone.why}`,
    undone.why === 'nothing' ? { minutes: undoMinutes } : { code: undone.code, title: undone.title, minutes: undoMinutes },
    mine,
  );
}
