/**
 * What goods on a photo seem to be, outside of any transaction: a proposal for whoever sells them, never more. Only a photo that is
 * plainly of something to sell is looked at, and none of a slip or of a parcel.
 */

import { privateParts } from '../../assistant/private-parts.ts';
import type { Seen } from '../../conversation/message.ts';
import type { Reader } from '../../conversation/reader.ts';
import { isPassing, talkNamed } from '../../conversation/talking.ts';
import type { Conversation } from '../../conversation/turn.ts';
import { isCategory, limits } from '../../shop/listing.ts';
import { errorOf, type House } from '../house.ts';
import { inTime } from '../in-time.ts';

const deadlineMs = 10_000;

/** Never rejects. `undefined` where nobody looked, or saw nothing that could be told. */
export async function look(
  house: House,
  conversation: Conversation,
  { hash, caption = '' }: { readonly hash: string; readonly caption?: string },
): Promise<Seen | undefined> {
  const { look: see } = house.senses;
  const { person } = conversation;
  if (!see || !isOfGoods(house, conversation) || house.read.listing(caption).title !== undefined) return undefined;
  const looked = see(hash, { person: person.id, language: person.language ?? 'en' }).catch((error: unknown) => {
    house.log.error({ conversation: conversation.id, error: errorOf(error) }, 'a photo could not be looked at');
    return undefined;
  });
  const seen = await inTime(house, deadlineMs, looked);
  const told = seen && tidied(house.read, seen);
  return told && Object.keys(told).length > 0 ? told : undefined;
}

/** A seller sends it while nothing is open, or where a photo of something to sell is asked for. */
function isOfGoods({ talks, now }: House, { person, hushedUntil, talking }: Conversation): boolean {
  if (!person.consented || (hushedUntil !== null && hushedUntil > now())) return false;
  const top = talking.stack.findLast(({ flow }) => !talkNamed(talks, flow)?.above);
  if (!top || isPassing(talks, top)) return person.role === 'seller';
  return (top.flow === 'sell' || top.flow === 'picture') && top.state.asked?.step === 'photos';
}

/** A name without a price, a link or a number to call, a kind that there is, and traits in plain words. All else was not asked for. */
export function tidied(read: Pick<Reader, 'listing'>, { title, category, colour, material }: Seen): Seen {
  const name = title === undefined ? '' : oneLine(title);
  const isName =
    /\p{L}/u.test(name) &&
    [...name].length <= limits.title &&
    !/[@$¥￥₨]/u.test(name) &&
    privateParts(name).length === 0 &&
    read.listing(name).price === undefined;
  const trait = (said = '') => (/^[\p{L}\p{M}\s,،、-]{2,40}$/u.test(oneLine(said)) ? oneLine(said) : undefined);
  const [tint, stuff] = [trait(colour), trait(material)];
  return {
    ...(isName && { title: name }),
    ...(category !== undefined && isCategory(category) && { category }),
    ...(tint !== undefined && { colour: tint }),
    ...(stuff !== undefined && { material: stuff }),
  };
}

const oneLine = (said: string): string =>
  said
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
