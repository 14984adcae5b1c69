/** Splits what a seller types of their goods, on one line or several, into title, price and stock. */
import type { ReadListing } from '../../conversation/reader.ts';
import { fold, normalise } from '../normalise.ts';
import { type Figure, type Figures, readFigures } from '../numbers/figures.ts';
import { unitOf } from '../numbers/units.ts';
import { remembered } from '../remembered.ts';

/** How many lines are known: each is read when it comes, and once more by its question, after that for photos. */
const most = 256;

/** Each part stays in the person's own words. What cannot be told apart is left out and asked for. */
export const readListing = remembered((text): ReadListing => {
  const { labelled, rest } = labels(normalise(text));
  const read = readFigures(rest.map((line) => line.replace(/^\s*\d{1,2}[.)]\s+(?=\p{L})/u, '').replace(openings, '')).join('\n'));
  const price = labelled.price === undefined ? (read.figures.find(({ deal }) => deal) ?? priceIn(read)) : undefined;
  const stock = labelled.stock === undefined ? stockIn(read, price) : undefined;
  const minimum = labelled.minimum === undefined ? read.figures.find((figure) => figure.role === 'count' && isLeast(read, figure)) : undefined;
  const title = labelled.title ?? titleOf(read, [price, stock, minimum, ...read.figures.filter(({ role }) => role === 'price')]);
  const own = (figure: Figure | undefined, label: string | undefined): string | undefined => label ?? (figure && sliceOf(read, figure));
  const found = { title, price: own(price, labelled.price), stock: own(stock, labelled.stock), minimum: own(minimum, labelled.minimum) };
  return {
    ...(found.title !== undefined && { title: found.title }),
    ...(found.price !== undefined && { price: found.price }),
    ...(found.stock !== undefined && { stock: found.stock }),
    ...(found.minimum !== undefined && { minimum: found.minimum }),
  };
}, most);

type Slot = keyof ReadListing;

const slotNames: readonly (readonly [Slot, RegExp])[] = [
  ['title', /^(?:title|name|product|item|naam|cheez|product name|عنوان|نام|چیز|پروڈکٹ|标题|名称|品名|商品|产品)$/],
  ['price', /^(?:price|rate|cost|qeemat|qimat|keemat|unit price|قیمت|ریٹ|دام|价格|单价|售价|价)$/],
  ['stock', /^(?:stock|qty|quantity|pieces|pcs|available|tadad|tadaad|اسٹاک|سٹاک|تعداد|عدد|库存|数量|现货)$/],
  ['minimum', /^(?:moq|minimum|min order|minimum order|kam az kam|کم از کم|起订量|最小起订量)$/],
];

/** `Price: 2400` on a line of its own, or between bars. */
function labels(text: string): { readonly labelled: ReadListing; readonly rest: readonly string[] } {
  const labelled: { [slot in Slot]?: string } = {};
  const rest = text.split(/[\n|;；]/).filter((line) => {
    if (!/[:：=]/.test(line)) return true;
    const [, name = '', value = ''] = /^\s*([^:：=]{1,20}?)\s*[:：=]\s*(.+)$/u.exec(line) ?? [];
    const slot = slotNames.find(([, pattern]) => pattern.test(fold(name)))?.[0];
    if (!slot || labelled[slot] !== undefined || value === '' || /[:：]/.test(value)) return true;
    labelled[slot] = value.trim();
    return false;
  });
  return { labelled, rest };
}

/** What is marked as a price; else the largest bare number, for a stock or a size is seldom more than a price. */
function priceIn({ figures, tokens }: Figures): Figure | undefined {
  const priced = figures.filter(({ role }) => role === 'price');
  if (priced.length > 0) return priced.length === 1 ? priced[0] : undefined;
  const bare = figures.filter((figure) => isBare(figure) && !figure.ranged);
  const ranged = figures.some(({ ranged: second, role }) => second && role === 'bare');
  if (ranged) return undefined;
  const largest = bare.reduce<Figure | undefined>((most, one) => (most && amountOf(most) >= amountOf(one) ? most : one), undefined);
  const leads = largest !== undefined && largest.from === 0 && bare.length === 1 && tokens.length > largest.to;
  return leads && amountOf(largest) < 100 ? undefined : largest;
}

const amountOf = ({ grouped, value }: Figure): number => grouped ?? value;
const isBare = ({ role, numeral }: Figure): boolean => role === 'bare' && (numeral.said === 'digits' || numeral.scaled);

/** A count with its unit, a number that opens the line, or one that stands behind the price. */
function stockIn(read: Figures, price: Figure | undefined): Figure | undefined {
  const counted = read.figures.filter(
    (figure) => figure !== price && ((figure.role === 'count' && !isLeast(read, figure)) || isSoldBy(figure, price)) && !belongsToName(read, figure),
  );
  if (counted.length > 0) return counted.length === 1 ? counted[0] : undefined;
  if (!price) return undefined;
  const measured = read.figures.find((figure) => isHeap(read, figure, price));
  if (measured) return measured;
  const bare = read.figures.filter((figure) => figure !== price && isBare(figure) && Number.isInteger(figure.value));
  const opens = bare.find(({ from, to }) => from === 0 && read.tokens[to]?.kind === 'word' && price.from > to);
  const ends = bare.filter(({ from }) => from >= price.to);
  if (opens && ends.length === 0) return opens;
  return ends.length === 1 && !opens ? ends[0] : undefined;
}

/** Fifty kilos are a stock when the price is by the kilo; otherwise `1 kg` is the size of the pack. */
const isSoldBy = (figure: Figure, price: Figure | undefined): boolean => figure.role === 'measure' && figure.unit !== undefined && figure.unit === price?.per;

/** `400 rs 50 kg`: so much by weight or length that ends the line, right behind the price, is what there is to sell; less is the size of a pack. */
function isHeap({ tokens }: Figures, { role, unit, value, from, to }: Figure, price: Figure): boolean {
  const beside = [...tokens.slice(price.to, from), ...tokens.slice(to)];
  return role === 'measure' && heaps.has(unit ?? '') && Number.isInteger(value) && value >= 10 && from >= price.to && beside.every((token) => isBetween(token));
}
const heaps = new Set(['kg', 'jin', 'meter', 'yard']);
const isBetween = ({ kind, text }: Figures['tokens'][number]): boolean =>
  kind === 'mark' || /^(?:aur|and|hai|hain|available|maujood|اور|ہے|ہین|موجود)$/u.test(text);

/** The least one may order is no stock. */
const isLeast = ({ tokens }: Figures, { from }: Figure): boolean => least.has(tokens[from]?.text ?? '');
const least = new Set('moq min minimum 起订量 起批 起订'.split(' '));

const wholes = new Set('suit suits set sets dress سوٹ سیٹ 套装 套'.split(' '));

/** `3 piece suit`, `12 pcs dinner set`, `6 pack`: the count is part of what the thing is. */
function belongsToName({ tokens }: Figures, figure: Figure): boolean {
  const behind = tokens.slice(figure.to, figure.to + 3);
  const whole = behind.findIndex(({ text, kind }) => kind === 'word' && wholes.has(text));
  const ahead = tokens[figure.from - 1];
  if (figure.unit !== 'piece' || figure.value > 12) return false;
  if (ahead?.kind === 'word' && wholes.has(ahead.text)) return true;
  return whole >= 0 && behind.slice(0, whole).every(({ kind, text }) => kind === 'word' && !unitOf(text));
}

const sliceOf = ({ text, tokens }: Figures, { from, to }: Figure): string =>
  text
    .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    .replace(/\s+/g, ' ')
    .trim();

const openings =
  /^\s*(?:(?:i want to sell|i have|i am selling|for sale|sell|selling|mere paas|mujhe bechna hai|mujhe bechni hai|bechna hai|bechni hai|میرے پاس|مجھے بیچنا ہے|我要卖|我有|出售|卖)(?=[\s:,،，。]|\p{Script=Han})[\s:,،，-]*)+/iu;
const closings =
  /(?:(?:^|[\s,،，]+)(?:hain|hai|he|ka|ki|ke|ko|at|for|of|and|aur|in stock|available|stock|bechna|bechni|list kar do|list karo|for sale|ہیں|ہے|کا|کی|کے|اور|میں)(?=$|[\s,،]))+$/iu;
const edges = /^[\s,،，.。;:：|\-–—*•/@+()]+|[\s,،，.。;:：|\-–—*•/@+(]+$/gu;

/** What is left when price and stock are taken out. `undefined` where no letter is. */
function titleOf({ text, tokens }: Figures, taken: readonly (Figure | undefined)[]): string | undefined {
  const spans = [...new Set(taken)].filter((figure) => figure !== undefined).sort((a, b) => a.from - b.from);
  let left = '';
  let place = 0;
  for (const { from, to } of spans) {
    const start = tokens[from]?.start ?? 0;
    if (start >= place) left += `${text.slice(place, start)} `;
    place = Math.max(place, tokens[to - 1]?.end ?? 0);
  }
  left += text.slice(place);
  const tidy = left
    .replace(/\s\s+|[^\S ]/g, ' ')
    .replace(/\(\s*\)|([,،，;|])(?:\s*[,،，;|])+/g, '$1')
    .replace(/\s+(?=[,،，])/g, '')
    .replace(edges, '')
    .replace(closings, '')
    .replace(edges, '');
  return /\p{L}/u.test(tidy) ? tidy : undefined;
}
