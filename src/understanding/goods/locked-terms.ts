/**
 * Words of the trade that promise something, from the glossary: where one text of goods bears such a word, every rendering of it bears
 * it too, and no rendering adds one. One line a term, every way it is written in any of the languages; longer ways first.
 */
import { fold } from '../normalise.ts';

const rows: readonly string[] = [
  'handmade, hand made, hand-made, handcrafted, hath se bana hua, hath se bani hui, haath se bana hua, haath se bani hui, haath se bane huay, haath se bana, haath se bani, ہاتھ سے بنا ہوا, ہاتھ سے بنی ہوئی, ہاتھ سے بنے ہوئے, ہاتھ سے بنا, ہاتھ سے بنی, ہینڈ میڈ, 手工制作, 纯手工, 手工',
  'genuine, original, asli, اصلی, اوریجنل, 正品, 原装',
  'counterfeit, fake, replica, naqli, jaali, نقلی, جعلی, 假货, 仿冒, 高仿, 仿品',
  'warranty, guarantee, guaranteed, وارنٹی, گارنٹی, 保修, 质保',
  'halal, حلال, 清真',
  'organic, نامیاتی, آرگینک, 有机',
  'free, muft, مفت, فری, 免费, 包邮',
  'discount, riayat, رعایت, ڈسکاؤنٹ, 折扣, 打折, 优惠',
  'wholesale, thok, تھوک, ہول سیل, 批发',
  'sample, samples, namoona, سیمپل, نمونہ, 样品',
  'second hand, second-hand, used, purana, purani, istemal shuda, استعمال شدہ, پرانا, پرانی, سیکنڈ ہینڈ, 二手',
  'refund, returnable, raqam ki wapsi, رقم کی واپسی, ریفنڈ, 退款',
  'cash on delivery, cod, کیش آن ڈیلیوری, سی او ڈی, 货到付款',
  'waterproof, water proof, واٹر پروف, 防水',
  'sold out, out of stock, stock khatam, اسٹاک ختم, 缺货, 售罄',
  'certificate, certified, سرٹیفکیٹ, سند یافتہ, 认证, 证书',
];

const terms = rows.map((row) =>
  row
    .split(', ')
    .map((way) => fold(way))
    .map((way) => (/\p{Script=Han}/u.test(way) ? way : `(?<![\\p{L}\\p{M}])${way}(?![\\p{L}\\p{M}])`))
    .join('|'),
);
const patterns = terms.map((term) => new RegExp(term, 'u'));

/** What denies a promise: right before it, or, in Urdu, right after it. */
const ahead = 'not non no isnt without never nahi nahin ghair baghair bina نہیں غیر بغیر'.split(' ').map(fold).join('|');
const behind = 'nahi nahin نہیں'.split(' ').map(fold).join('|');
const before = new RegExp(`(?:(?:^|[^\\p{L}\\p{M}])(?:${ahead})[^\\p{L}\\p{M}]+(?:[\\p{L}\\p{M}]+ )?|(?:不|非|没有?|无|未)[是可能]?)$`, 'u');
const after = new RegExp(`^[^\\p{L}\\p{M}]*(?:[\\p{L}\\p{M}]+ )?(?:${behind})(?![\\p{L}\\p{M}])`, 'u');

/** Which of the terms a text bears, by their places in the table; one that is denied has a `-` before it. */
export function termsIn(text: string): readonly string[] {
  const folded = fold(text);
  return patterns.flatMap((pattern, at) => {
    const found = pattern.exec(folded);
    if (!found) return [];
    const denied = before.test(folded.slice(0, found.index)) || after.test(folded.slice(found.index + found[0].length));
    return [`${denied ? '-' : ''}${at}`];
  });
}

/** All ways in which each term is written, for whoever renders them. */
export const termRows: readonly string[] = rows;
