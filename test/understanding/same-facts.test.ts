import { describe, expect, it } from 'vitest';
import { isFaithful } from '../../src/understanding/goods/faithful.ts';
import { sameFacts } from '../../src/understanding/goods/same-facts.ts';

describe('the same facts in other words', () => {
  it.each([
    ['Ajrak shawl, 2.5 m, handmade', 'اجرک شال، 2.5 میٹر، ہاتھ سے بنی'],
    ['Ajrak shawl, 2.5 m, handmade', '手工阿吉拉克披肩，2.5米'],
    ['Ajrak chadar 3 pcs set', 'اجرک چادر 3 پیس سیٹ'],
    ['15 pieces in a carton', '每箱15件'],
    ['2 dozen bangles', '24只手镯'],
    ['بلاک پرنٹ چادر ۲٫۵ میٹر', 'Block print chadar, 2.5 metres'],
    ['Basmati rice 25 kg bag', '巴斯马蒂大米 25公斤装'],
    ['Basmati chawal 25 kilo', 'باسمتی چاول 25 کلو'],
    ['iPhone 15 cover, A4 size', 'آئی فون iPhone 15 کور، سائز A4'],
    ['Price PKR 2,400 for one', '一件2400卢比'],
    ['真丝围巾 90×90厘米', 'Silk scarf 90 x 90 cm'],
    ['100% cotton', '100٪ کاٹن'],
    ['Original JBL speaker, warranty 6 months', '正品JBL音箱，保修6个月'],
    ['Lamp', '灯'],
    ['Five hundred rupees for two pieces', '500卢比两件'],
    ['Set of two, three colours', '2 عدد کا سیٹ، تین رنگ'],
    ['Dhai hazar rupay, das din mein', '2500 rupees, in 10 days'],
    ['两千四百元，三天到', 'CNY 2400, arrives in three days'],
    ['One suit of lawn', '一件细棉布套装'],
    ['Do not wash in hot water', '请勿用热水洗'],
    ['Not waterproof', '不防水'],
    ['یہ واٹر پروف نہیں ہے', 'This is not waterproof'],
    ['حلال گوشت مصالحہ 50 گرام', 'Halal meat masala 50 g'],
  ])('%s = %s', (original, rendering) => {
    expect(sameFacts(original, rendering)).toBe(true);
  });
});

describe('other facts', () => {
  it.each([
    ['Shawl 2.5 m', '披肩 2.4米', 'another number'],
    ['Rice 25 kg', '大米 25斤', 'another unit'],
    ['Rice 25 kg', '大米 25', 'a unit lost'],
    ['Rice', '大米 25公斤', 'a number that was not there'],
    ['Rice 25 kg', '大米', 'a number lost'],
    ['Shawl PKR 2400', '披肩 2400元', 'another currency'],
    ['Cover for A12', 'کور A13', 'another code'],
    ['Speaker JBL new', '新音箱', 'a name lost'],
    ['Handmade lamp', '灯', 'a promise lost'],
    ['Lamp', '免费的灯', 'a promise that was not made'],
    ['Lamp', 'Original lamp', 'a promise that was not made'],
    ['Lamp', 'Lamp www.cheap.example', 'a link'],
    ['Lamp', 'Lamp, write @cheap', 'an account'],
    ['Lamp', 'Lamp, call 03001234567', 'a telephone number'],
    ['Phone 5G', '手机 4G', 'another code'],
    ['Five hundred rupees', 'چھ سو روپے', 'another number in words'],
    ['Five hundred rupees', 'six hundred rupees', 'another number in words'],
    ['Three colours', '四色', 'another number in words'],
    ['Two pieces', '三件', 'another number in words'],
    ['Not waterproof', '防水', 'a denial lost'],
    ['Waterproof', 'واٹر پروف نہیں', 'a denial that was not there'],
    ['Without warranty', 'وارنٹی کے ساتھ', 'a denial lost'],
  ])('%s ≠ %s: %s', (original, rendering) => {
    expect(sameFacts(original, rendering)).toBe(false);
  });
});

/** The same words everywhere, so that what a random text is made of stands in each language. */
const units = [
  ['kg', 'کلو', 'kilo', '公斤'],
  ['g', 'گرام', 'gram', '克'],
  ['cm', 'سینٹی', 'cm', '厘米'],
  ['m', 'میٹر', 'meter', '米'],
  ['pcs', 'پیس', 'adad', '件'],
  ['pairs', 'جوڑے', 'jore', '双'],
  ['dozen', 'درجن', 'darjan', '打'],
  ['liter', 'لیٹر', 'litre', '升'],
] as const;
const digits = { 1: '۰۱۲۳۴۵۶۷۸۹' } as const;

/** Small and the same at each run. */
function* chance(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

type Part = { readonly value: string; readonly unit: number; readonly code: string | undefined };

function partsBy(next: () => number): Part[] {
  return Array.from({ length: 1 + Math.floor(next() * 4) }, () => ({
    value: next() < 0.3 ? (Math.floor(next() * 90 + 10) / 10).toString() : String(1 + Math.floor(next() * 9000)),
    unit: Math.floor(next() * units.length),
    code: next() < 0.3 ? `${'ABCDEFHJ'[Math.floor(next() * 8)]}${Math.floor(next() * 900 + 10)}` : undefined,
  }));
}

const nouns = ['shawl', 'شال', 'chadar', '披肩'];
function written(parts: readonly Part[], language: number): string {
  return parts
    .map(({ value, unit, code }) => {
      const number = language === 1 ? value.replace(/\d/g, (digit) => digits[1][Number(digit)] ?? '').replace('.', '٫') : value;
      const gap = language === 3 ? '' : ' ';
      return `${nouns[language]} ${number}${gap}${units[unit]?.[language]}${code ? ` ${code}` : ''}`;
    })
    .join(language === 1 ? '، ' : ', ');
}

describe('over random goods', () => {
  const random = chance(7);
  const next = () => random.next().value as number;
  const goods = Array.from({ length: 400 }, () => ({
    parts: partsBy(next),
    from: Math.floor(next() * 4),
    to: Math.floor(next() * 4),
    at: next(),
    how: next(),
  }));

  it('every rendering with the same numbers, units and codes states the same', () => {
    const differ = goods.filter(({ parts, from, to }) => !sameFacts(written(parts, from), written(parts, to)));
    expect(differ.map(({ parts, from, to }) => `${written(parts, from)} | ${written(parts, to)}`)).toEqual([]);
  });

  it('none with another number, unit or code does', () => {
    const same = goods.flatMap(({ parts, from, to, at, how }) => {
      const which = Math.floor(at * parts.length);
      const turned = parts.map((part, nth) => {
        if (nth !== which) return part;
        if (how < 0.3) return { ...part, value: String(Number(part.value) + 1) };
        if (how < 0.6 && part.code) return { ...part, code: `${part.code}1` };
        return { ...part, unit: (part.unit + 1) % 4 };
      });
      const [is, shall] = [written(parts, from), written(turned, to)];
      return sameFacts(is, shall) ? [`${is} | ${shall}`] : [];
    });
    expect(same).toEqual([]);
  });

  it('nor one that leaves a part out or says one twice', () => {
    for (const { parts, from, to } of goods) {
      expect(sameFacts(written(parts, from), written(parts.slice(1), to))).toBe(false);
      expect(sameFacts(written(parts, from), written([...parts, ...parts.slice(0, 1)], to))).toBe(false);
    }
  });
});

describe('a rendering is shown only', () => {
  const original = { title: 'Ajrak shawl 2.5 m', description: 'Handmade, 300 g.' };
  const good = { language: 'zh', title: '阿吉拉克披肩 2.5米', description: '手工制作，300克。' };
  it.each<readonly [string, object, boolean]>([
    ['as it should be', {}, true],
    ['in the writing of its language', { title: 'Ajrak shawl 2.5 m' }, false],
    ['with what was told beside the name', { description: null }, false],
    ['with its facts where they were', { title: '阿吉拉克披肩', description: '2.5米，手工制作，300克。' }, false],
    ['at a bearable length', { title: `${'披'.repeat(130)} 2.5米` }, false],
    ['in a language that there is', { language: 'fr' }, false],
    ['without signs that nobody sees', { title: '阿吉拉克\u202e披肩 2.5米' }, false],
  ])('%s', (_, more, shown) => {
    expect(isFaithful(original, { ...good, ...more })).toBe(shown);
  });
});
