/** Units goods are counted and measured in, and the many words for them. */
import { loose } from '../loose.ts';
import { fold } from '../normalise.ts';

/** `times` turns a named unit into the canonical one: a dozen is 12 pieces. `of` says what kind of number stands before it. */
export type Unit = { readonly unit: string; readonly times: number; readonly of: 'count' | 'weight' | 'length' | 'volume' };

type Row = readonly [unit: string, times: number, of: Unit['of'], words: string];

const rows: readonly Row[] = [
  [
    'piece',
    1,
    'count',
    'piece pieces pcs pc pcs. peice peices pece pis pees adad adat addad aded nag nug item items unit units suit suits soot dana dane daane عدد پیس پیسز پیسس سوٹ دانہ دانے نگ 个 件 条 只 支 台 把 本 顶 枚 颗 粒 份 张 幅 部 辆 根 朵 头 身',
  ],
  ['piece', 12, 'count', 'dozen dozens dozn doz dz darjan darzan darjen drjan درجن 打'],
  ['piece', 144, 'count', 'gross گروس 罗'],
  ['pair', 1, 'count', 'pair pairs pr prs jora jora joray jore jodi jori joriyan joda jode joday جوڑا جوڑے جوڑی جوڑیاں 双 对 副'],
  ['set', 1, 'count', 'set sets سیٹ 套 组'],
  ['carton', 1, 'count', 'carton cartons ctn ctns cartan kartan karton کارٹن 箱'],
  ['box', 1, 'count', 'box boxes dabba dabbay dabbe dibba ڈبہ ڈبے ڈبا باکس 盒'],
  ['pack', 1, 'count', 'pack packs packet packets pkt pkts paket packat پیکٹ پیک 包'],
  ['bag', 1, 'count', 'bags thaila thaile thelay theli تھیلا تھیلے تھیلی 袋'],
  ['sack', 1, 'count', 'sack sacks bori boriyan boria boriya bora bore بوری بوریاں بورا 麻袋'],
  ['bolt', 1, 'count', 'bolt bolts thaan than thans thaans roll rolls تھان رول 匹 卷'],
  ['bottle', 1, 'count', 'bottle bottles botal botlen botlain bottal بوتل بوتلیں 瓶'],
  ['bundle', 1, 'count', 'bundle bundles bandal gatha بنڈل گٹھا 捆'],
  ['kg', 1, 'weight', 'kg kgs kilo kilos kilogram kilograms kilogramme klo kelo کلو کلوگرام 公斤 千克'],
  ['kg', 0.25, 'weight', 'pao paao paav pav paw pau پاؤ پاو'],
  ['kg', 40, 'weight', 'maund maunds mann من'],
  ['kg', 1000, 'weight', 'ton tons tonne tonnes ٹن 吨'],
  ['jin', 1, 'weight', 'jin 斤'],
  ['g', 1, 'weight', 'g gm gms gr gram grams gramme grm گرام 克'],
  ['lb', 1, 'weight', 'lb lbs pound pounds پاؤنڈ 磅'],
  ['oz', 1, 'weight', 'oz ounce ounces اونس 盎司'],
  ['meter', 1, 'length', 'm meter meters metre metres mtr mtrs miter meeter میٹر 米'],
  ['yard', 1, 'length', 'yard yards yd yds gaz gaaz gazz گز'],
  ['foot', 1, 'length', 'ft foot feet futt fut فٹ 尺'],
  ['inch', 1, 'length', 'inch inches inchi انچ 寸'],
  ['cm', 1, 'length', 'cm cms centimeter centimetre سینٹی 厘米 公分'],
  ['mm', 1, 'length', 'mm millimeter ملی 毫米'],
  ['liter', 1, 'volume', 'l ltr ltrs liter liters litre litres lt لیٹر لٹر 升'],
  ['ml', 1, 'volume', 'ml mls 毫升'],
];

const table = new Map<string, Unit>();
for (const [unit, times, of, words] of rows)
  for (const word of words.split(' ')) {
    const key = fold(word);
    if (!table.has(key)) table.set(key, { unit, times, of });
    const wide = loose(key);
    if (wide.length > 3 && !table.has(wide)) table.set(wide, { unit, times, of });
  }

/** The unit a folded word or Chinese measure word names. */
export const unitOf = (folded: string): Unit | undefined => table.get(folded) ?? table.get(loose(folded));

/** `dozen` where goods are priced by the dozen; else the canonical unit. */
export const perUnit = ({ unit, times }: Unit): string => (unit === 'piece' && times === 12 ? 'dozen' : unit);

/** Chinese measure words, longest first, for cutting a run of characters. */
export const hanUnits: readonly string[] = [...table.keys()].filter((word) => /\p{Script=Han}/u.test(word));
