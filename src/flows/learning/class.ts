import { ask, type Flow, type Handover, look } from '../../conversation/flow.ts';
import { name, question, yesNo } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import { standings } from '../../school/practice/class-board.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { narrate, practised } from '../practice/practice-words.ts';

/** As a teacher gives it: capital letters, digits and dashes. */
const written = /^(?=.*[A-Z])[A-Z0-9][A-Z0-9-]{3,19}$/;

const nickLength = 20;

/** A class plays with one luck: who knows its word joins. Nobody sees the name of anybody who did not ask to stand on the board. */
export function* joinClass({ practice, me }: Doors): Flow<Handover> {
  if ((yield* look(() => practice.games())).some(({ ended }) => !ended)) {
    yield* narrate('practice.class_later');
    return goTo('day');
  }
  const code = yield* ask(
    'class',
    practised(
      question<string>('practice.class', (typed) => {
        const tidy = typed.trim().toUpperCase().replace(/\s+/g, '-');
        return written.test(tidy) ? tidy : undefined;
      }),
    ),
  );
  const shown = yield* ask('shown', practised(yesNo('practice.board_ask', { yes: 'practice.label_shown', no: 'practice.label_hidden' }, { code })));
  const first = me.name?.split(/\s+/)[0];
  const asked = name('practice.nick', nickLength);
  const own = first ? { ...asked, choices: [{ id: 'own', words: words('practice.label_name', { name: first }) }] } : asked;
  const nick = shown
    ? yield* ask(
        'nick',
        practised({ ...own, parse: (raw, read) => (typeof raw === 'object' && raw.kind === 'choice' && first ? first : asked.parse(raw, read)) }),
      )
    : null;
  return goTo('stall', { length: 'whole', class: code, ...(nick !== null && { nick }) });
}

/** How those who want to be seen stand in the class, each by the first whole game. */
export function* board({ practice }: Doors): Flow<Handover | undefined> {
  const code = (yield* look(() => practice.games())).find((game) => game.class)?.class?.code;
  const games = code === undefined ? null : yield* look(() => practice.board(code));
  if (code === undefined || games === null) return goTo('practice');
  const rows = standings(games, practice.sha256).map(({ place, nick, total }): Words => words('practice.board_row', { place, nick, total }));
  const offers = [offer('practice.label_again', 'practice')];
  if (rows.length === 0) yield* narrate('practice.board_empty', { code }, { offers });
  else yield* narrate('practice.board', { code, rows: { lines: rows } }, { offers });
  return undefined;
}
