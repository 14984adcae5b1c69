/** What a number is called by the words right before it: `order no. 3211234567`, `cnic 35202…`, `Rs 3001234567`. */
import { fold } from '../normalise.ts';

const names: readonly (readonly [name: 'order' | 'paper' | 'money' | 'parcel' | 'phone', words: string])[] = [
  ['order', 'orders?|ordr|invoice|inv|bill|receipt|ref|reference|آرڈر|رسید|بل|订单|单据'],
  [
    'paper',
    'cnic|nic|id ?card|identity|shanakhti(?: card)?|passport|iban|account|acct|acc|a/c|bank|شناختی(?: کارڈ)?|اکاونٹ|身份证|护照|账号|帐号|账户|卡号|银行卡',
  ],
  ['money', 'rs|pkr|rmb|cny|usd|[$¥]|price|qeemat|rate|total|قیمت|روپے|价格|总价'],
  ['parcel', 'tracking|trackin|parcel|consignment|cn|awb|waybill|ٹریکنگ|پارسل|运单|快递'],
  ['phone', 'phone|fone|mobile|mob|cell|contact|whatsapp|watsapp|wa|call|tel|فون|موبائل|واٹس ایپ|رابطہ|电话|手机|微信'],
];
const between = String.raw`(?:[\s.:#=-]|(?<![a-z])(?:no|nos|num|number|nmbr|nambar|nbr|id|is|hai|ka|ki)(?![a-z])|نمبر|ہے|کا|کی|号码?|是|为)*$`;
const patterns = names.map(([name, written]): readonly [(typeof names)[number][0], RegExp] => {
  const words = fold(written);
  return [name, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${between}|(?:${hanOf(words)})${between}`, 'u')];
});

/** Chinese stands without spaces, so its words may follow any other. */
function hanOf(words: string): string {
  const han = words.split('|').filter((word) => /\p{Script=Han}/u.test(word));
  return han.length > 0 ? han.join('|') : '(?!)';
}

/** `before`: what stands before the number. `undefined` where nothing tells. */
export const calledBy = (before: string): (typeof names)[number][0] | undefined => {
  const line = fold(before.slice(-48));
  return patterns.find(([, pattern]) => pattern.test(line))?.[0];
};
