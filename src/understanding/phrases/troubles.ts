/** A buyer who is not content: goods to send back, money to have back, goods that came broken, wrong or not at all. */
import { askedKey, phrasebook, phraseKey, plain } from './phrases.ts';

/** `reason` where it was told: the word for it which the flow asks for. `asks`: it is so plainly wished that it needs no other question to be over. */
export type Trouble = { readonly reason?: string; readonly asks: boolean };

/** Each is the whole message, so that "wapas nahi karna" is none of them. */
const book = phrasebook([
  [
    'wish',
    'return it|return this|return my order|return the order|return order|return item|return this item|i want to return it|i want to return this|i want to return my order|i want to return an order|i need to return it|refund please|refund me|refund my order|i want a refund|i want refund|i need a refund|i want my money back|give me my money back|money back|send it back|i want to send it back|' +
      'refund chahiye|refund chahie|mujhe refund chahiye|refund do|refund de do|refund kar do|refund karo|refund karein|refund karna hai|paise wapas|paise wapas chahiye|paise wapis chahiye|paise wapas karo|paise wapas kar do|paise wapas karein|mere paise wapas karo|mere paise wapas karein|mujhe paise wapas chahiye|raqam wapas chahiye|raqam wapas karein|' +
      'واپس کرنا ہے|واپس کرنی ہے|یہ واپس کرنا ہے|مجھے واپس کرنا ہے|آرڈر واپس کرنا ہے|مجھے آرڈر واپس کرنا ہے|سامان واپس کرنا ہے|پارسل واپس کرنا ہے|چیز واپس کرنی ہے|ریٹرن کرنا ہے|ریفنڈ چاہیے|مجھے ریفنڈ چاہیے|ریفنڈ کریں|پیسے واپس چاہیے|پیسے واپس چاہییں|مجھے پیسے واپس چاہییں|پیسے واپس کریں|میرے پیسے واپس کریں|رقم واپس چاہیے|رقم واپس کریں|' +
      '申请退货|申请退款|退货退款|我要退货|我要退款|我想退货|我想退款|想退货|想退款|要退货|要退款|把钱退给我|退钱给我|给我退款|给我退货|怎么退货|怎么退款|申请售后',
  ],
  ['word', 'return|returns|refund|ریفنڈ|ریٹرن|واپسی|wapsi|退货|退款|退钱|售后|退换货'],
  [
    'broken',
    'it is broken|its broken|it came broken|it arrived broken|it came damaged|it arrived damaged|it is damaged|my order is broken|my order came broken|my order arrived broken|my order is damaged|my parcel came broken|my parcel is damaged|the parcel came damaged|item is broken|item is damaged|' +
      'ٹوٹا ہوا آیا|ٹوٹا ہوا آیا ہے|ٹوٹی ہوئی آئی|ٹوٹی ہوئی آئی ہے|ٹوٹا ہوا ملا|ٹوٹا ہوا نکلا|خراب نکلا|خراب نکلی|خراب آیا ہے|سامان ٹوٹا ہوا آیا|سامان خراب نکلا|چیز خراب نکلی|چیز ٹوٹی ہوئی آئی|پھٹا ہوا آیا|' +
      '东西坏了|收到坏的|收到是坏的|收到的是坏的|货坏了|商品坏了|商品破损|包裹破损|到货破损|收到就坏了|碎了|收到时碎了',
  ],
  [
    'wrong_goods',
    'wrong item|wrong product|wrong order|i got the wrong item|i received the wrong item|you sent the wrong item|wrong item received|missing item|an item is missing|something is missing|' +
      'غلط چیز آئی|غلط چیز آئی ہے|غلط چیز ملی|غلط سامان آیا|غلط آرڈر آیا|سامان کم آیا|سامان پورا نہیں|چیز کم نکلی|发错了|发错货|发错货了|货发错了|少发了|少发货|少件|漏发|漏发了|少了东西',
  ],
  [
    'not_as_described',
    'not as described|not as shown|not like the picture|it is not like the picture|tasveer jaisa nahi|tasveer jaisi nahi|tasveer se alag hai|تصویر جیسا نہیں|تصویر جیسی نہیں|تصویر سے مختلف ہے|与描述不符|和描述不符|跟描述不符|和图片不一样|跟图片不一样|货不对板',
  ],
  [
    'never_arrived',
    'my parcel never came|my order never came|my parcel never arrived|my order never arrived|it never came|it never arrived|i never got it|i never got my order|i never got my parcel|i never received it|i never received my order|i did not receive my order|i didnt receive my order|order not received|parcel not received|' +
      'parcel nahi mila|parcel nahi mila mujhe|mera parcel nahi mila|mujhe parcel nahi mila|parcel mila nahi|parcel mila hi nahi|order nahi mila|mera order nahi mila|mujhe order nahi mila|order mila nahi|order mila hi nahi|saman nahi mila|mera saman nahi mila|saman mila hi nahi|' +
      'پارسل نہیں ملا|میرا پارسل نہیں ملا|مجھے پارسل نہیں ملا|پارسل ملا ہی نہیں|آرڈر نہیں ملا|میرا آرڈر نہیں ملا|مجھے آرڈر نہیں ملا|سامان نہیں ملا|میرا سامان نہیں ملا|没收到货|没有收到货|没收到包裹|没有收到包裹|没收到快递|没收到东西|我没收到货|我没收到包裹|根本没收到',
  ],
]);

/** In Roman Urdu there are too many ways to list them all. */
const mine = '(?:(?:mujhe|mujhay|mujh ko|mera|meri|mere|yeh|ye|yh|is|isay|ise|isko|apna|apni|bhai|to|phir|ab) )*';
const goods = '(?:(?:order|parcel|parsal|saman|samaan|maal|cheez|item|suit|jora|kapra|kapray|joota|jootay|product) )?';
const came = '(?:aaya|aya|aai|aayi|ayi|aye|aaye|nikla|nikli|nikle|mila|mili|mile|pohncha|pahuncha)';
const patterns: readonly (readonly [Meant, RegExp])[] = [
  [
    'wish',
    new RegExp(
      `^${mine}${goods}(?:wapas|wapis|vapas|vapis|waps|return) (?:kar ?(?:na|ni|ne|wana|wani)|bhej ?(?:na|ni)|de ?(?:na|ni)) (?:hai|hy|he|h|hain|chahta hun|chahti hun|chahta hoon|chahti hoon)$`,
    ),
  ],
  [
    'broken',
    new RegExp(
      `^${mine}${goods}(?:toota|tuta|tota|tooti|tuti|toote|phata|phati|kharab|damage|damaged|broken|crack) (?:hua |huwa |hui |hue )?${came}(?: hai| hy| he| tha| thi)?$`,
    ),
  ],
  [
    'wrong_goods',
    new RegExp(
      `^${mine}(?:ghalat|galat|ghlt|wrong|koi aur|doosra|dusra|kam|adhura) (?:order|parcel|saman|samaan|maal|cheez|item|color|colour|rang|size|product) ${came}(?: hai| hy| he)?$`,
    ),
  ],
];

type Meant = 'wish' | 'word' | 'broken' | 'wrong_goods' | 'not_as_described' | 'never_arrived';

/** `undefined` for anything that is not one of the phrases. */
export function readTrouble(line: string): Trouble | undefined {
  const said = plain(line);
  const meant = book(phraseKey(line)) ?? book(askedKey(line)) ?? patterns.find(([, pattern]) => pattern.test(said))?.[0];
  if (meant === undefined) return undefined;
  if (meant === 'wish' || meant === 'word') return { asks: meant === 'wish' };
  // What is wrong with goods is also an answer to whoever asks what happened; that none came is asked of us.
  return { reason: meant, asks: meant === 'never_arrived' };
}
