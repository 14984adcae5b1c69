/** Words about goods: which of them customs or a buyer would not take. It knows the usual ones of four languages and no more. */

/** `called`: a sale under another name. `vague`: it could be anything. */
export type GoodsFault = 'called' | 'vague';

/** `claim`: it promises what nobody can prove. */
export type TitleFault = 'claim' | 'vague';

/** A gift box is goods; a gift is no sale. */
const otherNames =
  /\b(?:gifts?(?![ -]?(?:box|bag|set|wrap|pack))|(?:free )?samples?|tohfa|tohfe|tuhfa|namoon[ae]|personal use)\b|(?<!\p{L})(?:تحفہ|تحفے|تحفۃ|گفٹ|نمونہ|نمونے|سیمپل)(?!\p{L})|礼物|赠品|样品|馈赠|自用/iu;

/** Words that say nothing of what it is: general ones, counts and praise. */
const empty = new RegExp(
  `^(?:${[
    'a|an|the|of|and|my|our|some|one|two|pair|pairs|pc|pcs|piece|pieces|box|boxes|set|sets|kg|nos',
    'goods?|items?|things?|stuff|products?|articles?|material|parcel|shoes?|clothes|food|misc|various|general',
    'very|good|nice|best|quality|original|new|beautiful|handmade|fine|super|cheap',
    'saman|samaan|maal|cheez|cheezein|joote|kapre|acha|achi|bohat|aik|jora|adad|ka|ki|ke|aur',
    'سامان|مال|چیز|چیزیں|جوتے|کپڑے|اچھا|اچھی|بہت|ایک|جوڑا|عدد|پیس|کا|کی|کے|اور|معیاری|بہترین',
  ].join('|')})$`,
  'iu',
);
const emptyHan = /货物|商品|东西|物品|产品|杂货|日用品|鞋子?|衣服|食品|一?[件双个箱套只]|质量|很好|优质|的|新/gu;

/** A line of an invoice tells what it is, of what and for whom: three words that say something, or six characters. */
export function faultOfGoods(line: string): GoodsFault | undefined {
  if (otherNames.test(line)) return 'called';
  const words = line.split(/[^\p{L}]+/u).filter((word) => word.length > 1 && !/\p{Script=Han}/u.test(word) && !empty.test(word));
  const characters = line.replace(emptyHan, '').match(/\p{Script=Han}/gu)?.length ?? 0;
  return words.length + characters / 2 >= 3 ? undefined : 'vague';
}

const claims =
  /\b(?:no\.? ?1\b|number (?:one|1)\b|best (?:quality|in|ever)|world'?s best|100 ?% (?:original|pure|real|genuine)|guaranteed?|cures?|heals?|(?:high|first|master|mirror) copy|sab se (?:acha|achi|behtareen))|(?:نمبر (?:ون|1)|سب سے (?:اچھ[ایے]|بہترین)|بہترین کوالٹی|ہائی کاپی|فرسٹ کاپی|شفا|گارنٹی)|第一|最好|最佳|最低价|顶级|国家级|高仿|治疗|治愈|包治|百分百|100%正/iu;

/** One word alone, or a name of which everything is shouted, cannot be searched for. */
export function faultOfTitle(title: string): TitleFault | undefined {
  if (claims.test(title)) return 'claim';
  const words = title.split(/[\s,،，·|/-]+/).filter((word) => /\p{L}/u.test(word)).length;
  const characters = title.match(/\p{Script=Han}/gu)?.length ?? 0;
  const shouted = /^[^\p{Ll}]*\p{Lu}{12,}[^\p{Ll}]*$/u.test(title.replace(/\s/g, ''));
  return shouted || (words < 2 && characters < 4) ? 'vague' : undefined;
}
