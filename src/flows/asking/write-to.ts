import { act, ask, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import { type Question, yesNo } from '../../conversation/question.ts';
import type { ReadLetter } from '../../conversation/reader.ts';
import { words } from '../../conversation/words.ts';
import { type Enquiry, enquiryRules, type Facts, type Letter, type Silent } from '../../shop/enquiry.ts';
import { isUnit } from '../../shop/listing.ts';
import { currencyOf } from '../../shop/money.ts';
import type { Doors, Me } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { aboutWords, addresseeOf, whoWords } from './enquiry-words.ts';
import { offerIn } from './offer-in.ts';

/** What was written: as the other side may read it, with what it names. */
export type Written = ReadLetter & { readonly picture?: string };

/** A buyer asks the seller of goods, or either side of an order writes to the other, in their own words and through us. */
export function* writeTo({ me, enquiries }: Doors): Flow<Handover | undefined> {
  const to = addresseeOf({ enquiry: yield* hear('enquiry'), listing: yield* hear('listing'), order: yield* hear('order') });
  if (!to) return goTo('enquiry');
  const found = yield* look(() => enquiries.to(to));
  if (!found.ok) return yield* cannot(found.why);
  const { enquiry } = found;

  const written = yield* ask('message', letterTo(enquiry, me));
  if ((yield* hear('back')) !== null && !(yield* ask('pass', whetherFor(enquiry, written)))) return yield* notPassed(me, written);
  const offered = yield* offerIn(written, enquiry);
  const sent = yield* act('sent', () => enquiries.send(to, letterOf(written), factsOf(written), offered));
  if (!sent.ok) return yield* cannot(sent.why);

  if (written.hidden) yield* say('ask.hidden', { text: written.text });
  const key = !sent.reached ? 'ask.unreached' : enquiry.as === 'buyer' ? 'ask.sent_to_shop' : 'ask.sent_to_buyer';
  yield* say(key, { shop: enquiry.other ?? '' }, { offers: [offer('ask.label_open', 'enquiry', { enquiry: String(sent.enquiry) })] });
  return undefined;
}

/** Written right beneath what the other wrote, without a tap on anything. */
const whetherFor = ({ as, other }: Enquiry, { text }: Written): Question<boolean> =>
  yesNo('ask.pass', { yes: 'ask.label_pass', no: 'ask.label_no_pass' }, { who: whoWords(as, other), text });

function* notPassed({ role }: Me, { text }: Written): Flow<Handover | undefined> {
  if (role === 'buyer') return goTo('browse', { query: text });
  yield* say('ask.left');
  return undefined;
}

function* cannot(why: Silent): Flow<undefined> {
  yield* say(`ask.not_${why}`, {}, { offers: [offer('ask.label_all', 'enquiry'), ...(why === 'gone' ? [offer('card.label_more', 'browse')] : [])] });
  return undefined;
}

/** Any words are a good answer, and a photo once there is an order: before it, a picture may show what words may not. */
function letterTo({ as, other, about, goods, today, lines }: Enquiry, me: Me): Question<Written> {
  const key = as === 'buyer' ? 'ask.to_shop' : 'ask.to_buyer';
  const parcels = 'order' in about;
  const before = lines.filter(({ mine }) => mine).slice(-2);
  const ground = {
    language: me.language,
    region: me.country,
    currency: goods?.price.currency ?? currencyOf(me.country),
    today,
    parcels,
    before: before.map(({ text }) => text).join(' '),
  };
  return {
    words: words(key, { about: aboutWords(about), shop: other ?? '' }),
    hint: words('ask.hint'),
    // Nothing is agreed to by writing.
    about: null,
    parse(raw, read) {
      if (typeof raw === 'object' && raw.kind === 'image') {
        if (!parcels) return { refuse: words('ask.no_photo') };
        const [picture] = raw.hashes;
        const shown = read.letter((raw.caption ?? '').trim() === '' ? '📷' : (raw.caption ?? ''), ground);
        return picture === undefined ? undefined : { ...shown, picture };
      }
      if (typeof raw === 'object') return { refuse: words(raw.kind === 'contact' ? 'ask.only_contact' : 'ask.only_words') };
      if ([...raw.trim()].length > enquiryRules.longest) return { refuse: words('engine.too_long', { max: enquiryRules.longest }) };
      const letter = read.letter(raw, ground);
      if (letter.hidden && !/[\p{L}\p{N}]/u.test(letter.text)) return { refuse: words('ask.only_contact') };
      return letter.text === '' ? undefined : letter;
    },
  };
}

const letterOf = ({ text, language, picture }: Written): Letter => ({ text, language, ...(picture !== undefined && { picture }) });

const factsOf = ({ price, quantity, unit = 'piece', day, tracking }: Written): Facts => ({
  ...(price && { price: { minor: price.minor, currency: price.currency } }),
  ...(quantity !== undefined && isUnit(unit) && { quantity: { count: quantity, unit } }),
  ...(day !== undefined && { day }),
  ...(tracking !== undefined && { tracking }),
});
