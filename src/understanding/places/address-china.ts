/** Chinese addresses: from the large to the small, with a word at the end of each part. */
import type { ReadAddress } from '../../conversation/reader.ts';
import { asciiDigits, normalise } from '../normalise.ts';
import { chineseCities, provinces } from './places.ts';

type Part = Exclude<keyof ReadAddress, 'postcode'>;

const han = String.raw`\p{Script=Han}`;
const digit = '[\\dA-Za-z一二三四五六七八九十百]';
/** A first part that opens what is left, in this order; each is taken once. */
const parts: readonly (readonly [Part, RegExp])[] = [
  ['province', new RegExp(`^(?:${han}{2,3}省|${han}{2,7}(?:自治区|特别行政区)|(?:${provinces.join('|')})(?=${han}{2}))`, 'u')],
  ['city', new RegExp(`^(?:${han}{2,7}?(?:自治州|地区)|(?:${chineseCities.join('|')})市?(?=${han}|$)|${han}{2,5}?市(?!场|政|民))`, 'u')],
  [
    'district',
    new RegExp(`^(?:${han}{0,4}?(?:工业园区|开发区|高新区)|${han}{2,4}?市(?!场|政|民)|${han}{1,6}?(?<![小园社校院厂景特三二一四五南北东西])(?:区|县|旗))`, 'u'),
  ],
  ['town', new RegExp(`^${han}{1,5}?(?:街道|镇|乡)(?:${han}{1,6}?社区)?`, 'u')],
  ['street', new RegExp(`^${han}{1,8}?(?:大道|胡同|路|街|道|巷|弄)(?:[东南西北中]段)?(?=$|[\\d一二三四五六七八九十]|${han}{2})`, 'u')],
  ['number', new RegExp(`^${digit}{1,6}(?:-\\d+)?号(?!楼|院|线)`, 'u')],
  [
    'community',
    new RegExp(
      `^(?:(?:[A-Za-z]{2,12}|(?!${digit}+(?:栋|幢|座|单元|号楼|室|层|楼|期))${han}){1,14}?(?:${homes()})(?:[东南西北一二三四五六]区|[一二三四五六\\d]期)?){1,2}`,
      'u',
    ),
  ],
  [
    'room',
    new RegExp(
      `^(?:${digit}{1,5}(?:-\\d+)*(?:号楼|号院|号门|栋|幢|座|塔|单元|层|楼|室|户|房|号|期|区|店铺|商铺|铺位|摊位|仓库)|[东南西北]门)+(?:\\d{1,5}(?:-\\d+)*)?|^[A-Za-z]?\\d{1,4}-[A-Za-z]?\\d{2,5}(?!\\d)`,
      'u',
    ),
  ],
];

function homes(): string {
  return '小区|社区|花园|公寓|大厦|广场|家园|新村|山庄|科技园|工业园|产业园|园区|商城|现代城|国际城|市场|中心|大学|学院|中学|小学|医院|宿舍|酒店|写字楼|城|苑|府|村|湾|庭|园|楼(?=\\d)';
}

/** A name and a phone number may stand before the place. */
function opened(line: string): string {
  const at = line.search(place);
  return at > 0 && /[\s,，。、;；:：]$/u.test(line.slice(0, at)) && !new RegExp(`${han}(?:市|区|县|镇|乡)`, 'u').test(line.slice(0, at))
    ? line.slice(at)
    : line;
}
const place = new RegExp(`(?<=[\\s,，。、;；:：])(?:${provinces.join('|')}|${chineseCities.join('|')})`, 'u');

/** What is no part, such as a name or a phone number, is left out. */
export function hanAddress(text: string): ReadAddress {
  const line = opened(asciiDigits(normalise(text)).replace(/(?:收货)?地址[:：]?|中国(?=\p{Script=Han})/gu, ' '));
  const [, postcode] = /(?<!\d)(\d{6})(?!\d)/.exec(line) ?? [];
  const found: { -readonly [part in keyof ReadAddress]?: string } = {};
  for (let rest = line.replace(/(?<!\d)\d{6}(?!\d)|\d{7,}/g, ' ').replace(/[\s,，。、;；]+/g, ''), from = 0; rest !== '' && from < parts.length; from++) {
    const [part, pattern] = parts[from] ?? [];
    const [own] = pattern?.exec(rest) ?? [];
    if (!part || !own) continue;
    found[part] = own;
    rest = rest.slice(own.length);
  }
  return { ...found, ...(postcode && Object.keys(found).length > 0 && { postcode }) };
}
