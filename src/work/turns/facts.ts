/** What is true and may be told to one person: their own orders and goods, and the lessons. Read through their own doors. */
import type { CitedFact } from '../../assistant/assistant.ts';
import type { Status } from '../../assistant/claims.ts';
import { type Words, words } from '../../conversation/words.ts';
import type { Doors } from '../../flows/doors.ts';
import { filled, lessonText } from '../../flows/learning/lesson-words.ts';
import { paymentWords, stateWords, trackingLine } from '../../flows/orders/order-words.ts';
import { factsOf } from '../../flows/selling/listing-words.ts';
import { ruleLines } from '../../flows/trade/trade-words.ts';
import type { Lesson } from '../../school/lesson.ts';
import type { Listing } from '../../shop/listing.ts';
import type { OrderState } from '../../shop/order.ts';
import type { Order } from '../../shop/shop.ts';
import { rateOn } from '../../trade/rates.ts';
import { languages } from '../../words/language.ts';
import { type LessonSearch, makeLessonSearch } from './lesson-search.ts';

/** No more than is read for a few tokens. */
const most = { orders: 5, goods: 8, lessons: 2 };

export type Known = { readonly facts: readonly CitedFact[]; readonly names: readonly string[]; readonly places: readonly string[] };
type Say = (said: Words) => string;
type Bare = Omit<CitedFact, 'id'>;

/** `say` is in the person's language. */
export async function factsFor({ shop, school, trade, me }: Pick<Doors, 'shop' | 'school' | 'trade' | 'me'>, text: string, say: Say): Promise<Known> {
  const all = await ordersOf(shop, text);
  const orders = all.slice(0, most.orders);
  const { listings } = me.role === 'seller' ? await shop.myShelf(0, most.goods) : { listings: [] };
  const lessons = searchOf({ school, trade, me }, say)(text, most.lessons);
  const facts = [
    ...orders.map((order) => factOfOrder(order, say)),
    ...listings.map((listing) => factOfGoods(listing, say)),
    ...lessons.map(({ lesson, text: taught }) => ({
      cite: words('assistant.lesson', { number: lesson.number, title: { words: lessonText(lesson, 'title') } }),
      text: taught,
      ground: taught,
      ours: true as const,
    })),
    ...(asksForRates.test(text) ? rates(trade, say) : []),
  ];
  // Of whom they traded with before they may speak too, and of themselves.
  return {
    facts: facts.map((fact, at) => ({ id: `F${at + 1}`, ...fact })),
    names: [...(me.name === null ? [] : [me.name]), ...all.flatMap(namesIn)],
    places: all.flatMap(placesIn),
  };
}

/** Those they bought and sold, and first the one that they name. */
async function ordersOf(shop: Doors['shop'], text: string): Promise<readonly Order[]> {
  const [named] = text.toUpperCase().match(/(?<![A-Z0-9])[A-HJKMNP-Z2-9]{6}(?![A-Z0-9])/g) ?? [];
  const one = named === undefined ? null : await shop.order(named);
  const all = [...(one ? [one] : []), ...(await shop.orders()), ...(await shop.sales())];
  return all.filter(({ number }, at) => all.findIndex((other) => other.number === number) === at);
}

const namesIn = ({ deliverTo, buyer, shop }: Order): readonly string[] => [deliverTo.name, buyer.name, shop.name].filter((name) => name.trim() !== '');

/** The parts of the address; a city is known of everybody. */
const placesIn = ({ deliverTo }: Order): readonly string[] => deliverTo.lines.split(/[,،，\n]/);

function factOfOrder(order: Order, say: Say): Bare {
  const last = order.tracking.at(-1);
  const own = [
    order.number,
    say(stateWords(order)),
    say(paymentWords(order)),
    say(words('assistant.placed_on', { at: { date: order.placedAt }, total: { money: order.total } })),
  ].join('. ');
  // What goods are called and what a courier writes are others' words.
  const others = [...order.lines.map(({ code, title, quantity }) => `${quantity} × ${code} “${title}”`), ...(last ? [say(trackingLine(last))] : [])];
  return {
    cite: words('assistant.order', { number: order.number }),
    text: [own, ...others].join('. '),
    ground: own,
    record: order.number,
    bears: bornBy(order),
  };
}

const line: readonly OrderState[] = ['placed', 'accepted', 'packed', 'shipped', 'delivered'];
const over: readonly OrderState[] = ['cancelled', 'rejected', 'expired'];

/** What has really become of an order; one that was given up was placed all the same. */
function bornBy({ state, payment }: Order): readonly Status[] {
  const at = state === 'completed' ? line.length - 1 : Math.max(0, line.indexOf(state));
  const passed = (['placed', 'accepted', 'packed', 'shipped', 'delivered'] as const).slice(0, at + 1);
  const paid = [...(payment === 'paid' ? (['paid'] as const) : []), ...(payment === 'returned' ? (['refunded'] as const) : [])];
  return [...passed, ...paid, ...(over.includes(state) ? (['cancelled'] as const) : [])];
}

function factOfGoods(listing: Listing, say: Say): Bare {
  const text = `${listing.code}. ${factsOf(listing).map(say).join('. ')}`;
  return {
    cite: words('assistant.listing', { code: listing.code }),
    record: listing.code,
    text,
    ground: text.replaceAll(listing.title, '').replaceAll(listing.description ?? listing.title, ''),
  };
}

/** What the law takes and the bank gives, as of the day that each line tells. */
function rates({ rates: table, today }: Doors['trade'], say: Say): readonly Bare[] {
  const rules = told.flatMap((id) => rateOn(table, id, today) ?? []);
  const text = ruleLines(rules).map(say).join('\n');
  return rules.length === 0 ? [] : [{ cite: words('assistant.rules'), text, ground: text, ours: true }];
}
const told = [
  'cn.single_limit',
  'cn.annual_limit',
  'cn.relief',
  'cn.vat_standard',
  'cn.vat_reduced',
  'pk.free_limit',
  'pk.sales_tax',
  'fx.cny_pkr_buying',
  'fx.cny_pkr_selling',
];
const asksForRates = /\b(?:tax|duty|vat|customs|limit|rate|exchange|yuan|rupees?|had|mehsool)\b|ٹیکس|ڈیوٹی|کسٹم|حد|ریٹ|یوآن|محصول|税|关税|限额|额度|汇率/iu;

/** The lessons as they read on a day, by language. They are the same for everybody. */
const searches = new Map<string, LessonSearch>();

function searchOf({ school, trade, me }: Pick<Doors, 'school' | 'trade' | 'me'>, say: Say): LessonSearch {
  const key = `${me.language} ${trade.today}`;
  const known = searches.get(key);
  if (known) return known;
  const made = makeLessonSearch(school.course.lessons.map((lesson) => ({ lesson, text: lessonTold(school, lesson, say) })));
  if (searches.size >= languages.length) searches.clear();
  searches.set(key, made);
  return made;
}

/** Title, goal and what is told, without the questions: nobody gets their answers from a chat. */
const lessonTold = (school: Pick<Doors['school'], 'figures'>, lesson: Lesson, say: Say): string =>
  [lessonText(lesson, 'title'), ...lesson.bubbles.map((slots, at) => filled(school, lesson, `bubble_${at + 1}`, slots))].map(say).join('\n');
