import { act, ask, type Flow, type Handover, look, say } from '../../conversation/flow.ts';
import type { Attachment } from '../../conversation/message.ts';
import { oneOf, type Question } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { turnedTo } from '../../shop/amend.ts';
import { type Listing, limits } from '../../shop/listing.ts';
import { isBetter } from '../../shop/quality.ts';
import type { Doors } from '../doors.ts';
import { learnt } from '../learning/learnt.ts';
import { goTo, offer } from '../names.ts';
import { turnedLines } from './amend-words.ts';
import { firstPhotos, type Photos, together } from './photo-questions.ts';

/** A photo without a line of its own while nothing is open: of the goods that were just put up for sale, or of something new. */
export function* picture({ shop, school, review }: Doors): Flow<Handover | undefined> {
  const code = yield* act('just', () => shop.justPublished());
  const sent = yield* ask('photos', firstPhotos);
  const listing = code === null ? null : yield* look(() => shop.listing(code));
  if (!listing) return goTo('sell', { photos: imageOf(sent) });

  const whose = yield* ask('whose', whoseQuestion(listing));
  if (whose !== 'add') return goTo('sell', { photos: imageOf(sent), ...(whose !== 'new' && { goods: whose }) });

  const mine = offer('sell.label_mine', 'listings');
  const photos = together(listing.photos, sent.hashes);
  const done = yield* act('added', () => shop.amend(listing.code, { field: 'photos', to: photos }));
  if (!done.ok) {
    const why = done.why === 'same' ? (listing.photos.length < limits.photos ? 'picture.known' : 'picture.full') : (`amend.${done.why}` as const);
    yield* say(why, { code: listing.code, title: listing.title, most: limits.photos }, { offers: [mine] });
    return undefined;
  }
  const shown = { code: listing.code, title: listing.title, lines: turnedLines(done.turned, listing.unit) };
  yield* say('amend.done', shown, { offers: [offer('amend.label_undo', 'undo', { change: done.change }), mine] });
  if (isBetter(listing, turnedTo(listing, done.turned))) yield* learnt({ school, review }, 'quality');
  return undefined;
}

/** A line which tells of other goods says that it is of them. */
const whoseQuestion = ({ title }: Listing): Question<string> => {
  const asked = oneOf(
    'picture.whose',
    (['add', 'new'] as const).map((id) => ({ id, words: words(`picture.label_${id}`) })),
    { title },
  );
  return {
    ...asked,
    parse(raw, read) {
      const taken = asked.parse(raw, read);
      if (taken !== undefined || typeof raw !== 'string') return taken;
      const found = read.listing(raw);
      if (found.title !== undefined && found.price !== undefined) return raw;
      const yes = read.yesNo(raw);
      return yes === undefined ? undefined : yes ? 'add' : 'new';
    },
  };
};

const imageOf = ({ hashes, caption, seen, albums: [album] = [] }: Photos): Attachment => ({
  kind: 'image',
  hashes,
  ...(seen && { seen }),
  ...(caption !== undefined && { caption }),
  ...(album !== undefined && { album }),
});
