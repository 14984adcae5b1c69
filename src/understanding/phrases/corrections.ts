/** `price 900 kar do`, `قیمت 900 کر دیں`, `价格改成900`: a slot named, and a value for it. */

import { asciiDigits, fold, normalise } from '../normalise.ts';
import { readFigures } from '../numbers/figures.ts';
import { readMoney } from '../numbers/money.ts';
import { readQuantity } from '../numbers/quantity.ts';
import { readPhone } from '../places/phone.ts';

/** `changes`: a word of changing was said, so it is no answer to an open question that takes any text. */
export type Correction = { readonly slot: Slot; readonly value: string; readonly changes: boolean };

const slots = {
  price: 'price|prices|rate|qeemat|qimat|keemat|kimat|قیمت|ریٹ|دام|价格|价钱|单价|售价',
  stock: 'stock|stok|اسٹاک|سٹاک|库存',
  quantity: 'quantity|qty|tadad|tadaad|taadad|miqdar|تعداد|مقدار|数量|件数',
  title: 'title|titel|unwan|product name|item name|عنوان|ٹائٹل|标题|品名|商品名|商品名称',
  name: 'name|naam|nam|نام|名字|姓名|收件人|收货人|名称',
  category: 'category|catagory|qisam|kism|کیٹیگری|قسم|زمرہ|分类|类别|类目',
  weight: 'weight|wazan|vazan|wazn|وزن|重量',
  size: 'size|sizes|saiz|dimensions|سائز|尺寸|大小|规格',
  description: 'description|desc|tafseel|tafsil|detail|details|تفصیل|描述|说明|详情',
  address: 'address|adress|addres|pata|patta|پتہ|پتا|ایڈریس|地址|收货地址',
  city: 'city|shehar|shehr|sheher|شہر|城市',
  phone: 'phone|phone number|mobile|mobile number|number|contact number|fone|فون|فون نمبر|موبائل|نمبر|موبائل نمبر|电话|手机|手机号|电话号码|号码',
} as const;
type Slot = keyof typeof slots;

/** What the value must be to count: `price kya hai` names a slot and gives none. The rest are words, so they need a word of changing. */
const readable: { readonly [slot in Slot]?: (value: string) => boolean } = {
  price: (value) => readMoney(value, 'PKR') !== undefined && isShort(value),
  stock: (value) => readQuantity(value) !== undefined && isShort(value),
  quantity: (value) => readQuantity(value) !== undefined && isShort(value),
  weight: (value) => readFigures(value).figures.some(({ role }) => role === 'measure') && isShort(value),
  size: (value) => /\d|^(?:x{0,3}[sml]|small|medium|large)$/i.test(value) && !/\p{L}{3,}.*\p{L}{3,}/u.test(value.replace(/small|medium|large/i, '')),
  phone: (value) => readPhone(value, 'PK') !== undefined,
};

/** No word but the number's own, its currency and its unit. */
const isShort = (value: string): boolean => {
  const { tokens, figures } = readFigures(value);
  if (figures.length > 1) return false;
  const inside = figures.reduce((sum, { from, to }) => sum + to - from, 0);
  return tokens.filter(({ kind }) => kind !== 'mark').length <= inside + 1;
};

const done =
  '(?:kar|kr|ker)\\s?(?:do|dein|den|dijiye|dijye|lo|lein)|kardo|krdo|kardein|karo|kro|karein|karen|karna hai|karni hai|rakho|rakh do|rakhein|rakh dein|likho|likh do|likhein|hona chahiye|honi chahiye|hai asal mein|set karo|set kar do|کر دیں|کر دو|کردیں|کردو|کریں|کرو|رکھیں|رکھو|رکھ دیں|لکھیں|لکھ دیں|کرنا ہے|کرنی ہے|ہونی چاہیے|ہونا چاہیے|吧|了';
const turn =
  'badal do|badal dein|badal den|badlo|badlein|badal kar|badal ke|badal ker|tabdeel karo|tabdeel kar do|tabdeel karein|tabdeel kar ke|tabdeel kar kar|change karo|change kar do|change kar ke|change karke|change kardo|change|update karo|update kar do|update|theek karo|بدل دیں|بدل دو|بدلیں|بدلو|بدل کر|تبدیل کریں|تبدیل کر دیں|تبدیل کر کے|تبدیل کرکے';
const names = Object.values(slots)
  .flatMap((words) => words.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const end = '(?:\\s+(?:please|plz|pls|bhai|ji|sir|yaar|پلیز|بھائی|جی))*[\\s.!。！]*$';

type Form = { readonly form: RegExp; readonly changes: boolean };
const forms: readonly Form[] = [
  {
    form: new RegExp(
      `^(?:no,? |nahi,? |sorry,? |please |plz )*(?:change|set|update|make|edit|correct|fix)\\s+(?:the |my |its )*(?<slot>${names})(?:\\s+(?:to|as|is|=|:|ko))?\\s+(?<value>\\S.*?)${end}`,
      'iu',
    ),
    changes: true,
  },
  {
    form: new RegExp(
      `^(?:the |my |mera |meri |iska |iski |apna |meray )*(?<slot>${names})\\s*(?:should be|must be|is now|to|into)\\s+(?<value>\\S.*?)${end}`,
      'iu',
    ),
    changes: true,
  },
  {
    form: new RegExp(
      `^(?:the |my |mera |meri |iska |iski |is ka |is ki |اس کا |اس کی |میرا |میری )*(?<slot>${names})\\s+(?:ko |کو )?(?:${turn})\\s+(?<value>\\S.*?)(?:\\s+(?:${done}))?${end}`,
      'iu',
    ),
    changes: true,
  },
  {
    form: new RegExp(
      `^(?:the |my |mera |meri |iska |iski |is ka |is ki |اس کا |اس کی |میرا |میری )*(?<slot>${names})\\s*(?:ko |کو |=|:)?\\s*(?<value>\\S.*?)\\s+(?:${done}|${turn})${end}`,
      'iu',
    ),
    changes: true,
  },
  {
    form: new RegExp(
      `^(?:请|麻烦|帮我|把|将|我的)*(?<slot>${names})\\s*(?:改成|改为|换成|改到|改|变成|设为|设成|调成|调到|应该是|换为)\\s*(?<value>\\S.*?)(?:吧|了|元吧)?${end}`,
      'iu',
    ),
    changes: true,
  },
  { form: new RegExp(`^(?<value>\\S.{0,20}?)\\s+(?<slot>${names})\\s+(?:${done})${end}`, 'iu'), changes: true },
  {
    form: new RegExp(
      `^(?:the |my |mera |meri |iska |iski |把|我的)*(?<slot>${names})\\s*(?:is|=|:|：|是|hai|ہے|ab|now)?\\s*(?<value>\\S.*?)(?:\\s+(?:hai|ہے))?${end}`,
      'iu',
    ),
    changes: false,
  },
];

const refusals =
  /(?:^|\s)(?:mat|nahi|nahin|na|not|dont|don't|do not|never|no change|kyun|kya|kitni|kitna|kitne|what|how|why|can|مت|نہ|نہیں|کیا|کتنی|کتنا|کیوں)(?=\s|$)|[?؟？]|不要|别|不用|多少|什么|怎么|吗/iu;
const noValue = new RegExp(
  `^(?:(?:${done}|${turn}|please|plz|bhai|kar|karna|karni|hai|ko|badal|tabdeel|theek|change|update|بدل|تبدیل|درست|ye|yeh|it|this|一下)\\s*)+$`,
  'iu',
);
const longest = 300;
/** Every form names a slot, and few messages do. */
const named = new RegExp(names, 'iu');

/** The slot a sentence names and the value it gives it. Questions and refusals are neither. */
export function readChange(text: string): Correction | undefined {
  const line = asciiDigits(normalise(text)).replace(/\n/g, ' ');
  if (line.length > longest || !named.test(line) || refusals.test(line)) return undefined;
  for (const { form, changes } of forms) {
    const { slot: name = '', value = '' } = form.exec(line)?.groups ?? {};
    const slot = slotOf(name);
    if (!slot || value === '') continue;
    const reads = readable[slot];
    if (noValue.test(value)) continue;
    if (reads ? reads(value) : changes) return { slot, value: value.trim(), changes };
  }
  return undefined;
}

/** Other words for answers given earlier, under the names of their questions. */
export function readCorrection(text: string): { readonly [slot: string]: string } | undefined {
  const change = readChange(text);
  return change && { [change.slot]: change.value };
}

const bySlot = new Map(Object.entries(slots).flatMap(([slot, words]) => words.split('|').map((word) => [fold(word), slot] as const)));
const isSlot = (slot: string | undefined): slot is Slot => slot !== undefined && slot in slots;
function slotOf(name: string): Slot | undefined {
  const slot = bySlot.get(fold(name));
  return isSlot(slot) ? slot : undefined;
}
