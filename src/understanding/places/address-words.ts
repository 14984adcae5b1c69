/** How the parts of a Pakistani address are written, in Latin and Urdu letters. The first pattern that finds a part is right. */
import type { ReadAddress } from '../../conversation/reader.ts';
import { latinCities } from './places.ts';

/** A whole word of the list; Urdu letters know no `\b`. */
const word = (list: string): string => String.raw`(?<![\p{L}\p{N}])(?:${list.replaceAll(' ', '|')})(?![\p{L}])`;
const no = String.raw`[\s.:#-]*(?:(?:no|num|number|nmbr|nambar|نمبر)(?![\p{L}])[\s.:#-]*)?`;
const names = String.raw`(?:[\p{L}.'’-]{1,30}\s+)`;
/** Not `… Plaza ke samne`, which is a landmark. */
const alone = String.raw`(?!\s+(?:ke|k|kay|کے)(?![\p{L}]))`;
const of = (source: string): RegExp => new RegExp(source, 'iu');

const houses =
  'house makan makaan ghar flat apartment apt plot shop dukan dukaan office room suite kothi bungalow villa building bldg tower مکان گھر فلیٹ پلاٹ دکان کوٹھی دفتر کمرہ';
const buildings =
  'apartments? heights plaza towers? residency manzil house villas? building mansion haveli اپارٹمنٹ اپارٹمنٹس پلازہ منزل ہاؤس ٹاور حویلی بلڈنگ';
const streets = 'street st strt gali galli lane ln road rd گلی اسٹریٹ سٹریٹ';
const roads = 'road rd street avenue ave boulevard blvd lane highway روڈ سڑک ایونیو';
const blocks = 'block blk sector sec phase بلاک سیکٹر فیز';
const near = 'near nearby nr opposite opp behind beside besides next\\sto adjacent in\\s?front\\sof close\\sto nazd نزد بالمقابل';
const beside = 'paas pas qareeb qarib kareeb nazdeek nazdik samne samnay saamne peeche peechay pichay sath saath barabar پاس قریب نزدیک سامنے پیچھے ساتھ برابر';
const villages = 'mohalla muhalla mohallah mohala village gaon chak goth basti killi tehsil teh dera محلہ گاؤں چک گوٹھ بستی تحصیل ڈیرہ';
const towns =
  'colony town society scheme housing nagar pura cantt commercial market bazar bazaar gardens? park کالونی ٹاؤن سوسائٹی اسکیم بازار مارکیٹ کینٹ گارڈن پارک';
const district = String.raw`(?:(?:district|distt?|zila|ضلع)[\s.]+)?`;

/** A city is not one where a road or a colony is called after it. */
export const cityPattern = new RegExp(
  String.raw`${district}(?<![\p{L}\p{N}]|north\s)(${latinCities.join('|').replaceAll(' ', '\\s+')})(?![\p{L}-])(?:\s+(?:city|شہر))?(?!\s+(?:${`${roads} ${towns} ${buildings} chowk bypass چوک`.replace(/ cantt| کینٹ| house(?= )/g, '').replaceAll(' ', '|')})(?![\p{L}]))`,
  'giu',
);
/** Sectors of Islamabad stand without the word. */
export const sector = of(String.raw`(?<![\w-])[d-i]-?\d{1,2}(?:/\d)?(?![\w/])`);
export const ofIslamabad = of(`${word('islamabad isb')}|اسلام آباد`);

/** In this order; each is looked for in what the ones before have left. */
export const patterns: readonly (readonly [keyof ReadAddress, RegExp])[] = [
  ['house', of(String.raw`(?<![\p{L}\p{N}])(?:${houses.replaceAll(' ', '|')}|h(?=[\s.]?[#\d]))${no}[a-z]{0,2}[-/]?\d+[\w/-]*(?:\s[a-z](?![\p{L}\p{N}]))?`)],
  ['street', of(String.raw`${word(streets)}${no}\d+[\w/-]*`)],
  ['street', of(String.raw`(?<![\p{L}\p{N}])\d+(?:st|nd|rd|th)?\s+(?:(?:no|num|number|nambar|نمبر)\s+)?${word('gali galli street lane گلی')}`)],
  ['block', of(String.raw`${word('sector sec')}\s+[a-z]\s\d{1,2}(?:/\d)?(?![\p{L}\p{N}])`)],
  ['block', of(String.raw`${word(blocks)}${no}(?:[a-z]{1,2}(?:[-/]?\d+)?(?:[-/]\w+)*|\d+[\w/-]*|\p{Script=Arabic}{1,4})(?![\p{L}])`)],
  ['block', of(String.raw`(?<![\p{L}\p{N}])ph[\s.-]*\d{1,2}(?![\d\p{L}])`)],
  ['landmark', of(String.raw`${word(near)}\s+[^|]+`)],
  ['house', of(String.raw`(?<![\p{L}\p{N}])(?:\d+(?:st|nd|rd|th)?|ground|first|second|third|upper|lower)\s+(?:floor|portion)(?![\p{L}])`)],
  ['house', of(String.raw`(?<![\p{L}])${names}{1,3}${word(buildings)}${alone}`)],
  ['street', of(String.raw`(?<![\p{L}\p{N}])(?:\d{1,4}\s+)?${names}{1,2}${word(roads)}${alone}|شاہراہ\s+\p{L}+`)],
  ['landmark', of(String.raw`(?<![\p{L}])${names}{1,4}(?:ke|k|kay|ki|کے|کی)\s+${word(beside)}(?:(?!\s+${word(villages)})\s+\p{L}+)*`)],
  ['area', of(String.raw`${word(villages)}[\s.:#-]+[^|]+`)],
  ['area', of(String.raw`(?<![\p{L}]|\d\s)${names}{1,3}${word(towns)}(?:[^|\p{N}]+)?`)],
];

/** At the edges of what no pattern took. */
export const idle =
  /^(?:[\s.:#()-]|(?<![\p{L}])(?:my|mera|meri|address|adress|pata|is|hai|in|at|and|ke|ki|ka|mein|city|pakistan|پاکستان|میرا|پتہ|ہے|میں)(?![\p{L}]))+|(?:[\s.:#()-]|(?<![\p{L}])(?:address|pata|is|hai|in|at|and|ke|ki|ka|mein|city|pakistan|punjab|sindh|kpk|balochistan|پاکستان|پنجاب|سندھ|پتہ|ہے|میں)(?![\p{L}]))+$/giu;
