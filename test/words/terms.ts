/** Words that the glossary of the trade has settled, as other words for them which texts must not use. */
import type { Language } from '../../src/words/language.ts';

export type Rule = { readonly not: RegExp; readonly say: string };

const say = (say: string, ...others: readonly RegExp[]): Rule[] => others.map((not) => ({ not, say }));

export const terms: { readonly [language in Language]: readonly Rule[] } = {
  en: [...say('tracking number', /waybill|consignment number/i), ...say('cart', /basket|shopping bag/i)],
  ur: [
    ...say('آرڈر', /آڈر|ارڈر/),
    ...say('بیچنے والا', /سیلر|فروخت کنندہ/),
    ...say('خریدار', /بائر|گراہک/),
    ...say('کارٹ', /ٹوکری/),
    ...say('اسٹاک', /(?<!ا)سٹاک/),
    ...say('ادائیگی', /پیمنٹ|پے منٹ/),
    ...say('پتہ', /ایڈریس|(?<!\p{L})پتا(?!\p{L})/u),
    ...say('ٹریکنگ نمبر', /ٹریکنگ آئی ڈی|کنسائنمنٹ/),
    ...say('کوریئر', /کورئیر|کوریر/),
    ...say('قیمت', /پرائس/),
    ...say('آپ (polite)', /(?<!\p{L})(?:تم|تو نے|تمہارا|تمہاری|تمہارے|تیرا|کرو|لکھو|بھیجو)(?!\p{L})/u),
  ],
  'ur-Latn': [
    ...say('order', /\baarder\b|\baardar\b/i),
    ...say('bechne wala', /\bsellers?\b|farokht kun/i),
    ...say('kharidar', /\bbuyers?\b|kharidaar/i),
    ...say('cart', /\btokri\b|\bbasket\b/i),
    ...say('stock', /\bistock\b|\bistaak\b/i),
    ...say('adaigi', /\bpayments?\b(?! ka saboot)/i),
    ...say('pata', /\baddress\b/i),
    ...say('tracking number', /\btracking id\b/i),
    ...say('qeemat', /\bprice\b|\bqimat\b/i),
    ...say('one spelling', /\b(?:nahin|nai|hy|hen|ek|ye|aagay|kijye|chahie|chaiye|mai|batain|likhain|karen)\b/i),
    ...say('aap (polite)', /\b(?:tum|tumhara|tera|karo|likho|bhejo)\b/i),
  ],
  zh: [
    ...say('订单', /定单/),
    ...say('卖家', /商家|卖方/),
    ...say('买家', /买方/),
    ...say('购物车', /购物篮/),
    ...say('库存', /存货/),
    ...say('付款', /支付(?!宝)/),
    ...say('快递单号', /物流单号|运单号|追踪号|跟踪号/),
  ],
};
