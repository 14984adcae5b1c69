import { act, ask, type Flow, hear, look, say } from '../../conversation/flow.ts';
import { yesNo } from '../../conversation/question.ts';
import { turnedTo } from '../../shop/amend.ts';
import type { Listing } from '../../shop/listing.ts';
import { isBetter } from '../../shop/quality.ts';
import type { Doors } from '../doors.ts';
import { learnt, wordsMistaken } from '../learning/learnt.ts';
import { offer } from '../names.ts';
import { alsoNamed, furtherParts, newValue, whatToChange } from './amend-questions.ts';
import { turnedLines, valueLines } from './amend-words.ts';

/** A seller changes goods that are for sale: one thing by the menu, or one or more in a line such as "A34 stock 5, price 900". */
export function* amend({ shop, school, review, deeds }: Doors): Flow {
  const code = ((yield* hear('listing')) ?? '').toUpperCase();
  const listing = yield* look(() => shop.listing(code));
  if (!listing?.mine) return yield* notOurs(code, listing);

  const also = alsoNamed(yield* hear('also'));
  const chosen = yield* ask('do', whatToChange(listing));
  const part = chosen === 'more' ? yield* ask('part', furtherParts(code)) : chosen;
  if (part === 'delete') {
    const sure = yield* ask('sure', yesNo('amend.sure', { yes: 'amend.label_yes', no: 'amend.label_no' }, { code, title: listing.title }));
    if (!sure) return yield* say('amend.kept', { code, title: listing.title }, { offers: [mine] });
  }
  const changes = [yield* newValue(part, listing)];
  for (const one of also) if (one !== part) changes.push(yield* newValue(one, listing));

  const done = yield* act('amended', () => shop.amend(code, ...changes));
  const { title, unit } = listing;
  if (!done.ok) return yield* say(`amend.${done.why}`, { code, title, lines: valueLines(changes, unit) }, { offers: [mine] });
  const unchanged = changes.filter(({ field }) => !done.turned.some(({ to }) => to.field === field));
  yield* say(
    'amend.done',
    { code, title, lines: turnedLines(done.turned, unit, unchanged) },
    { offers: [offer('amend.label_undo', 'undo', { change: done.change }), mine] },
  );
  const after = turnedTo(listing, done.turned);
  if (after.title !== title || after.description !== listing.description) yield* wordsMistaken(deeds, after.title, after.description ?? null);
  if (isBetter(listing, after)) yield* learnt({ school, review }, 'quality');
}

const mine = offer('sell.label_mine', 'listings');

/** Another's goods can be looked at; of goods that are not there, only that. */
function* notOurs(code: string, listing: Listing | null): Flow {
  const see = listing ? [offer('amend.label_see', 'card', { listing: code })] : [];
  yield* say(listing ? 'amend.not_yours' : 'amend.not_found', { code }, { offers: [mine, ...see] });
}
