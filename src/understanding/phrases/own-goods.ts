/** One line about one's own goods: `A34 stock 5`, `a34 ka rate 900 kar do`, `A34 قیمت 900`, `A34库存5`, `pause A34`. */

import { asciiDigits, normalise } from '../normalise.ts';
import { readMoney } from '../numbers/money.ts';
import { readQuantity } from '../numbers/quantity.ts';
import { readChange } from './corrections.ts';
import { askedKey, phrasebook, phraseKey } from './phrases.ts';
import type { Start } from './starts.ts';

/** A code as people write it, with what stands around it. Prices such as `rs900` and sizes such as `xl42` are none. */
const code =
  /(?:(?:^|\s)(?:no\.?|number|code|item|listing|of|for|in|نمبر|编号|商品|把|将)\s*)*(?<![\p{Script=Latin}\p{Script=Arabic}\p{N}])(?!rs\d|sim-?0*1(?!\d)|rmb|pkr|cny|usd|xl|no\d|cm|mm|kg|id)([a-z]{1,3})-?(\d{2,4})(?![A-Za-z\d])(?:\s*(?:ka|ki|ke|ko|wala|wali|wale|کا|کی|کے|کو|والا|والی|的)(?=[\s\p{Script=Han}]|$))?\s*[:：=,،，-]?\s*/iu;

type Act = 'pause' | 'resume' | 'delete' | 'none';
const verbs = phrasebook<Act>([
  [
    'pause',
    'pause|pause karo|pause kar do|stop|stop selling|stop karo|hide|unlist|off|off karo|take down|band|band karo|band kar do|band karein|band kar dein|bnd karo|rok do|roko|rok dein|filhaal rokein|filhal rok do|' +
      'بند|بند کرو|بند کریں|بند کر دو|بند کر دیں|روکو|روکیں|روک دو|روک دیں|فی الحال روکیں|暂停|暂停销售|停售|停卖|先停|先不卖|不卖了|下架|停',
  ],
  [
    'resume',
    'resume|resume karo|unpause|live|on|on karo|sell again|relist|activate|start|start karo|chalu|chalu karo|chalu kar do|chalao|dobara becho|dobara bechein|dobara chalu karo|dobara shuru karo|shuru karo|khol do|' +
      'چالو|چالو کرو|چالو کریں|چالو کر دیں|دوبارہ بیچیں|دوبارہ چالو کریں|دوبارہ شروع کریں|شروع کریں|کھول دیں|恢复|恢复销售|重新上架|上架|继续卖|再卖|开卖',
  ],
  [
    'delete',
    'delete|delete it|delete karo|delete kar do|delete karein|delete kar dein|del|remove|remove it|remove karo|hatao|hata do|hata dein|hataein|mita do|mitao|mita dein|khatam kar do|nikal do|' +
      'حذف|حذف کرو|حذف کریں|حذف کر دو|حذف کر دیں|ڈیلیٹ|ڈیلیٹ کرو|ڈیلیٹ کریں|ڈیلیٹ کر دیں|ہٹاؤ|ہٹا دو|ہٹا دیں|ہٹائیں|مٹا دو|مٹا دیں|نکال دیں|删除|删掉|删了|删|去掉|移除',
  ],
  [
    'none',
    'sold out|out of stock|finished|no stock|khatam|khatam ho gaya|khatam ho gayi|khatam hai|stock khatam|stock khatam hai|stock khatam ho gaya|sab bik gaya|bik gaya|bik gaye|' +
      'ختم|ختم ہے|ختم ہو گیا|ختم ہو گئی|ختم ہو گئے|اسٹاک ختم|اسٹاک ختم ہے|سب بک گیا|بک گیا|卖完了|卖光了|没货了|没货|缺货|售罄|没有了',
  ],
]);

/** What is to be done with goods that are being talked of: `band karo`, `停售`, `delete`. The bare word `stop` is said to us. */
export function readGoodsAct(text: string): 'pause' | 'resume' | 'delete' | undefined {
  const act = verbs(phraseKey(text)) ?? verbs(askedKey(text));
  return act === 'none' || isStop(askedKey(text)) ? undefined : act;
}
const isStop = (key: string): boolean => key === 'stop' || key === '停';

/** What people call the parts of a listing, and the question each becomes. */
const parts: readonly (readonly [string, string])[] = [
  ['price', 'price|prices|rate|ret|qeemat|qimat|keemat|kimat|cost|daam|dam|قیمت|ریٹ|دام|价格|价钱|单价|售价|价'],
  ['minimum', 'minimum order|min order|minimum|min|moq|kam az kam order|kam az kam|کم از کم آرڈر|کم از کم|起订量|起订|最少'],
  ['stock', 'stock|stok|quantity|qty|tadaad|tadad|taadad|maal|اسٹاک|سٹاک|تعداد|مال|库存|数量|存货'],
  ['title', 'title|name|naam|nam|نام|عنوان|标题|名称|名字'],
  ['category', 'category|kind|qisam|qism|kism|قسم|کیٹیگری|分类|类别|类目'],
  ['weight', 'weight|wazan|wazn|وزن|重量'],
  ['size', 'size|saiz|dimensions|سائز|尺寸'],
  ['description', 'description|details|detail|tafseel|tafsil|تفصیل|描述|说明'],
  ['photos', 'photos|photo|pictures|picture|pics|pic|tasveer|tasveerein|tasweer|تصویر|تصویریں|图片|照片'],
  ['ships', 'ships to|ship to|shipping|kahan bhejte hain|کہاں بھیجتے ہیں|可发往|发往'],
];
const changes = '(?:change|set|update|make|edit|badlo|badal do|badlein|بدلیں|بدل دیں|بدلو|改一下|修改|改|换)';
const named = parts.map(
  ([slot, words]) =>
    [slot, new RegExp(`^(?:${changes}\\s*)?(?:${words})(?![a-z])\\s*(?:${changes}\\s*)?(?:to|is|ko|کو|=|:|：|为|成|是)?\\s*(.*)$`, 'iu')] as const,
);

/** Between two changes; a comma among digits belongs to its number. */
const between = /\s*(?:(?<!\d)[,،，、;；]|[,،，、;；](?!\d)|(?<=^|\s)(?:aur|and|or|plus|&|اور)(?=\s)|并且|同时|[和并])\s*/iu;
/** `ki price`, `کا اسٹاک`. */
const ofIt = /^\s*(?:ka|ki|ke|کا|کی|کے|的)\s+/iu;
/** Where the next part is named with nothing between. */
const names = parts.flatMap(([, words]) => words.split('|')).filter((name) => name.length > 1);
const [hanNames, otherNames] = [true, false].map((han) => names.filter((name) => /\p{Script=Han}/u.test(name) === han).join('|'));
const beforeName = new RegExp(`\\s+(?=(?:${otherNames})(?![\\p{L}\\p{M}]))|(?<=\\S)\\s*(?=(?:${hanNames}))`, 'iu');

const endings = /\s*(?:kar do|kar dein|kardo|krdo|karo|karein|kar|rakho|rakh do|rakhein|hai|ho gaya|کر دیں|کر دو|کریں|کرو|رکھیں|رکھو|ہے|吧|了)$/iu;
const asks = /[?؟？]|(?:^|\s)(?:kya|kitna|kitni|kitne|what|how|why|کیا|کتنا|کتنی|کتنے)(?=\s|$)|多少|什么|吗/iu;
/** Longer messages tell stories. */
const longest = 200;

/** `digresses` where nothing is left to guess: then it is taken at any step. `names`: it says what of the goods is meant. */
export type OwnGoods = Start & { readonly names: boolean };

export function readOwnGoods(text: string): OwnGoods | undefined {
  const line = asciiDigits(normalise(text)).replace(/\n/g, ' ');
  const found = line.length <= longest && /\d/.test(line) ? code.exec(line) : null;
  if (!found || asks.test(line)) return undefined;
  const [all, letters = '', digits = ''] = found;
  // So begins a row of ours that shows an order: one in a hundred has a number like a code.
  if (line.startsWith('·', found.index + all.length)) return undefined;
  const listing = `${letters}${digits}`.toUpperCase();
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + all.length)}`.replace(/\s+/g, ' ').trim();
  const told: Told | undefined = rest === '' ? { amount: true } : (severalIn(rest) ?? toldOf(rest));
  return told && { flow: 'amend', given: { listing, ...told.given }, names: !told.amount, ...(told.whole && { digresses: true }) };
}

type Told = { readonly given?: { readonly [question: string]: string }; readonly whole?: true; readonly amount?: true };

/** `stock 5 aur price 900`: each part stands by itself and leaves nothing to guess; else the line is of one thing. */
function severalIn(rest: string): Told | undefined {
  const pieces = rest.split(between).flatMap((piece) => piece.replace(ofIt, '').split(beforeName));
  const told = pieces.filter((piece) => piece !== '').map(toldOf);
  const slots = told.map((one) => one?.given?.do);
  if (told.length < 2 || new Set(slots).size < told.length || !told.every((one) => one?.whole) || slots.includes('delete')) return undefined;
  const [first, ...also] = slots;
  return { given: { ...Object.assign({}, ...told.map((one) => one?.given)), do: first, also: also.join(',') }, whole: true };
}

function toldOf(rest: string): Told | undefined {
  const verb = verbs(phraseKey(rest)) ?? verbs(askedKey(rest));
  if (verb) return verb === 'none' ? { given: { do: 'stock', stock: '0' } } : { given: { do: verb }, whole: true };
  const change = readChange(rest);
  const slot = change && (change.slot === 'quantity' ? 'stock' : change.slot === 'name' ? 'title' : change.slot);
  if (change && slot && parts.some(([one]) => one === slot)) return { given: { do: slot, [slot]: change.value }, whole: true };
  return partOf(rest) ?? amountOf(rest);
}

/** A part named first, then its value, whatever that is: the question says what is wrong with it. */
function partOf(rest: string): Told | undefined {
  for (const [slot, form] of named) {
    const said = form.exec(rest)?.[1];
    if (said === undefined) continue;
    const value = said.replace(endings, '').trim();
    if (value === '') return { given: { do: slot } };
    return { given: { do: slot, [slot]: value }, ...(/^\S{0,4}\s?[-−]?[\d.,]+\s?\S{0,8}$/u.test(value) && { whole: true }) };
  }
  return undefined;
}

/** No part is named, but an amount tells which it is: money is the price, a count with its unit the stock. */
function amountOf(rest: string): Told | undefined {
  const value = rest.replace(endings, '').trim();
  if (value.split(' ').length > 3) return undefined;
  if (readMoney(value, 'PKR')?.currency !== undefined || /^[\d.,]+\s?\/-$/.test(value))
    return { given: { do: 'price', price: value }, whole: true, amount: true };
  return readQuantity(value)?.unit === undefined ? undefined : { given: { do: 'stock', stock: value }, whole: true, amount: true };
}
